// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/token_maker.hpp>

#include <multistatus/nlohmann/made_text.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

using namespace multistatus;
using namespace multistatus::nlohmann_detail;
using json_detail::token_kind;

namespace {

struct making {
    json_detail::token_list tokens{};
    made_text text{};
    token_maker<made_text> maker;
    explicit making(std::size_t levels = 10, std::uint32_t most = json_detail::no_token)
        : maker(tokens, text, levels, most) {}
};

}  // namespace

TEST_CASE("Tokens are made of events, each where it stands") {
    making m;
    CHECK(m.maker.start_object(2));
    CHECK(m.maker.key("a"));
    CHECK(m.maker.start_array(3));
    CHECK(m.maker.number_float(1.5, {}));
    CHECK(m.maker.number_float(0, "1e400"));
    CHECK(m.maker.string("x\"\x01"));
    CHECK(m.maker.end_array());
    CHECK(m.maker.key("b"));
    CHECK(m.maker.boolean(true));
    CHECK(m.maker.end_object());
    CHECK(m.maker.finish().code == rule::none);
    auto const& t = m.tokens;
    REQUIRE(t.size() == 8);
    CHECK(t.after(0) == 8);
    CHECK(t.text(0) == m.text.view());
    CHECK(t.text(1) == "a");
    CHECK(t.kind(2) == token_kind::array);
    CHECK(t.after(2) == 6);
    CHECK(t.text(3) == "1.5");
    CHECK(t.text(4) == "1e400");
    CHECK(t.text(5) == "x\"\x01");
    CHECK(t[5].is_unfit);
    CHECK_FALSE(t[1].is_unfit);
    CHECK(t.verbatim(5) == "\"x\\\"\\u0001\"");
    CHECK(t.kind(7) == token_kind::boolean);
}

TEST_CASE("Tokens are where their text is, even if the last event only moved it") {
    for (std::size_t size = 0; size < 100; ++size) {
        making m;
        CHECK(m.maker.start_array());
        CHECK(m.maker.string(std::string(size, 'x')));
        CHECK_FALSE(m.maker.binary(0));
        CHECK(m.maker.finish().code == rule::json_syntax);
        CHECK(m.tokens.source() == m.text.view());
        CHECK(m.tokens.source().data() == m.text.view().data());
    }
}

TEST_CASE("Tokens end where a response or another member has too many") {
    auto const tokens_of = [](std::string_view text) {
        making m(10, 5);
        static_cast<void>(nlohmann::json::sax_parse(text, &m.maker));
        auto const end = m.maker.finish();
        CHECK((end.code == rule::none || end.code == rule::limit_nodes));
        return end.code == rule::none ? std::string() : std::to_string(end.at);
    };
    CHECK(tokens_of(R"({"responses":[[1,2,3,4],[5,6,7,8],{"a":1,"b":2},1,2,3,4,5,6]})").empty());
    CHECK(tokens_of(R"({"a":[1,2,3],"b":{"c":[4]},"responses":[[1,2,3,4]],"d":[5,6,7]})").empty());
    CHECK(tokens_of(R"({"responses":[[],[1,2,3,4,5]]})") == "17");
    CHECK(tokens_of(R"({"responses":[{"a":1,"b":2,"c":3}]})") == "14");
    CHECK(tokens_of(R"({"responses":[1],"a":[1,2,3,4,5]})") == "21");
    CHECK(tokens_of(R"({"a":{"responses":[[1]]}})").empty());
    CHECK(tokens_of(R"({"a":{"responses":[[1,2]]}})") == "5");
}

TEST_CASE("Tokens end where an event is no JSON") {
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    auto const infinity = std::numeric_limits<double>::infinity();
    making a, b, c, d, e(1), f;
    CHECK_FALSE(a.maker.number_float(nan, {}));
    CHECK(a.maker.finish().code == rule::json_syntax);
    CHECK_FALSE(b.maker.number_float(-infinity, {}));
    CHECK_FALSE(c.maker.binary(0));
    CHECK_FALSE(d.maker.string("\xC3"));
    CHECK(d.maker.finish().code == rule::json_encoding);
    CHECK(e.maker.start_array());
    CHECK_FALSE(e.maker.start_array());
    auto const end = e.maker.finish();
    CHECK(end.code == rule::limit_depth);
    CHECK(end.open.size() == 2);
    CHECK(e.tokens.after(0) == 2);
    CHECK(f.maker.start_object());
    CHECK(f.maker.key("a"));
    CHECK(f.maker.null());
    CHECK_FALSE(f.maker.key("a"));
    CHECK_FALSE(f.maker.fail(rule::truncated, 0));
    CHECK(f.maker.finish().code == rule::duplicate_member);
}
