// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/predictor.hpp>

#include <multistatus/detail/tape_builder.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace multistatus::detail;

namespace {

// Texts end at `<`; `_` stands for a space, and `!` deviates.
struct plain_text {
    static bool begins(char const* at) { return *at != '<'; }
    static bool is_plain(char c) { return c != '<' && c != '_' && c != '!'; }
    static bool read_plain(char const*, char const*& at, char const* end) {
        while (at != end && is_plain(*at))
            ++at;
        return at != end && *at == '<';
    }
    static prediction read(char const* begin, char const*& at, char const* end, bool& plain,
                           text_buffer& to) {
        for (; at != end && *at != '<'; ++at)
            plain = plain && is_plain(*at);
        if (at == end) return prediction::cut;
        if (plain) return prediction::matched;
        std::string_view const raw(begin, static_cast<std::size_t>(at - begin));
        for (char const c : raw)
            to.append(c == '_' ? ' ' : c);
        return raw.find('!') == raw.npos ? prediction::matched : prediction::missed;
    }
};

using ahead = predictor<plain_text>;

bool accepts_all(node const&, std::string_view) {
    return true;
}

// Reads `<a>text</a>` in the plain way.
void read_plainly(ahead& predictions, std::string_view path) {
    auto const response = std::string("<a>").append(path).append("</a>");
    tape_builder tape;
    tape.reset(response);
    tape.leaf(node_kind::href).text = tape.refer(std::string_view(response).substr(3, path.size()));
    predictions.begin_record();
    if (predictions.record().is_on()) predictions.record().add(3, 3 + path.size(), 0);
    predictions.learn(response, tape.view());
}
std::string text_of(tape_view tape) {
    return tape.size == 0 ? "none" : std::string(tape.text(tape.nodes[0].text));
}

}  // namespace

TEST_CASE("predictor: the third response is recognised, the second being the first that is noted") {
    ahead predictions(true);
    read_plainly(predictions, "/1");
    CHECK(predictions.read("<a>/x</a>") == prediction::missed);
    predictions.settle(false);
    read_plainly(predictions, "/2");
    constexpr std::string_view third = "<a>/the_third</a><a>";
    REQUIRE(predictions.read(third) == prediction::matched);
    CHECK(predictions.size() == third.size() - 3);
    CHECK(text_of(predictions.tape(third, accepts_all)) == "/the third");
    predictions.settle(true);
    CHECK(predictions.read("<a>/y</a>") == prediction::matched);
}

TEST_CASE("predictor: bytes that come one by one, and those that go elsewhere") {
    ahead predictions(true);
    read_plainly(predictions, "/1");
    read_plainly(predictions, "/2");
    constexpr std::string_view same = "<a>/and_so on</a>";
    for (std::size_t size = 0; size < same.size(); ++size)
        REQUIRE(predictions.read(same.substr(0, size)) == prediction::cut);
    REQUIRE(predictions.read(same) == prediction::matched);
    CHECK(text_of(predictions.tape(same, accepts_all)) == "/and so on");
    predictions.settle(true);

    for (std::string_view const other : {"<b>/x</a>", "<a></a>", "<a>x</b>", "<a>x</ a>"}) {
        CHECK(predictions.read(other) == prediction::missed);
        predictions.settle(false);
    }
}

TEST_CASE("predictor: a text that deviates is missed, and one that is not accepted has no tape") {
    ahead predictions(true);
    read_plainly(predictions, "/1");
    read_plainly(predictions, "/2");
    CHECK(predictions.read("<a>/x!</a>") == prediction::missed);
    predictions.settle(false);
    constexpr std::string_view good = "<a>/x</a>";
    REQUIRE(predictions.read(good) == prediction::matched);
    CHECK(predictions.tape(good, [](node const&, std::string_view) { return false; }).size == 0);
}

TEST_CASE("predictor: what was learnt of a body is of use where the surroundings are the same") {
    ahead predictions(true);
    predictions.enter_body(7);
    read_plainly(predictions, "/1");
    read_plainly(predictions, "/2");
    constexpr std::string_view same = "<a>/x</a>";
    auto const reads = [&](std::uint64_t surroundings) {
        predictions.leave_body();
        predictions.enter_body(surroundings);
        auto const found = predictions.read(same);
        predictions.settle(found == prediction::matched);
        if (found != prediction::matched) read_plainly(predictions, "/y");
        return found == prediction::matched;
    };
    CHECK(reads(7));
    CHECK(reads(7));
    CHECK_FALSE(reads(8));
    CHECK(reads(8));
    CHECK_FALSE(reads(0));
    CHECK_FALSE(reads(0));
    CHECK_FALSE(reads(8));
}

TEST_CASE("predictor: nothing of a response that a body ends in is left") {
    ahead predictions(true);
    predictions.enter_body(1);
    read_plainly(predictions, "/1");
    read_plainly(predictions, "/2");
    REQUIRE(predictions.read("<a>/x") == prediction::cut);
    predictions.leave_body();
    predictions.enter_body(1);
    CHECK(predictions.read("<b>/x</a>") == prediction::missed);
    predictions.settle(false);
    predictions.begin_record();
    predictions.record().add(3, 5, 0);
    predictions.leave_body();
    CHECK_FALSE(predictions.record().is_on());
    CHECK(predictions.record().texts().empty());
}

TEST_CASE("predictor: a body whose first response is too large to be kept does not spoil others") {
    ahead predictions(true);
    predictions.enter_body(1);
    read_plainly(predictions, "/1");
    auto const large = "<a>/2</a>" + std::string(20'000, ' ');
    tape_builder tape;
    tape.reset(large);
    tape.leaf(node_kind::href).text = tape.refer(std::string_view(large).substr(3, 2));
    predictions.begin_record();
    predictions.record().add(3, 5, 0);
    predictions.learn(large, tape.view());
    predictions.leave_body();
    predictions.enter_body(1);
    read_plainly(predictions, "/3");
    CHECK(predictions.read("<a>/x</a>") == prediction::matched);
}

TEST_CASE("predictor: is off if told so, and rests where nothing looks alike") {
    ahead off(false);
    read_plainly(off, "/1");
    read_plainly(off, "/2");
    CHECK(off.read("<a>/x</a>") == prediction::missed);

    ahead predictions(true);
    read_plainly(predictions, "/1");
    read_plainly(predictions, "/2");
    for (int i = 0; i < 100; ++i) {
        static_cast<void>(predictions.read("<other>"));
        predictions.settle(false);
    }
    CHECK(predictions.read("<a>/x</a>") == prediction::missed);
    predictions.settle(false);
    std::size_t tries = 0;
    while (predictions.read("<a>/x</a>") == prediction::missed && ++tries < 10000)
        predictions.settle(false);
    CHECK(tries < 10000);
}

TEST_CASE("predictor: many texts of a response, some of which stand for others") {
    ahead predictions(true);
    std::string response = "<a>";
    std::vector<std::pair<std::size_t, std::size_t>> places;
    tape_builder tape;
    for (int i = 0; i < 50; ++i) {
        auto const text = i % 3 == 0 ? "/a" : i % 3 == 1 ? "_b" : "_";
        places.emplace_back(response.size(), response.size() + std::string_view(text).size());
        response.append(text).append("</a><a>");
    }
    tape.reset(response);
    for (auto const& [begin, end] : places)
        tape.leaf(begin == 3 ? node_kind::href : node_kind::location).text =
            tape.refer(std::string_view(response).substr(begin, end - begin));
    for (int i = 0; i < 2; ++i) {
        predictions.begin_record();
        if (predictions.record().is_on())
            for (std::uint32_t text = 0; text < places.size(); ++text)
                predictions.record().add(places[text].first, places[text].second, text);
        predictions.learn(response, tape.view());
    }
    REQUIRE(predictions.read(response) == prediction::matched);
    auto const made = predictions.tape(response, accepts_all);
    REQUIRE(made.size == places.size());
    CHECK(made.text(made.nodes[0].text) == "/a");
    CHECK(made.text(made.nodes[1].text) == " b");
    CHECK(made.text(made.nodes[48].text) == "/a");
    CHECK(made.text(made.nodes[49].text) == " b");
}
