// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>
#include <multistatus/json.hpp>
#include <multistatus/nlohmann.hpp>
#include <multistatus/parser.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/random.hpp>
#include <support/share.hpp>
#include <support/summary.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// A parser that begins another body makes of it what a new one does, whatever it has read before.

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr auto all = std::string_view::npos;

/// A parser that is kept, beside a new one for each body.
template <readable_format Format = xml>
class kept_parser {
public:
    explicit kept_parser(parse_options options = {})
        : options_(std::move(options)), kept_(options_) {}

    void check(std::string_view body, std::size_t piece = all) {
        auto const size_of = [piece](std::size_t) { return piece; };
        auto const expected = read_pieces<Format>(body, options_, size_of);
        kept_.reset();
        auto const found = difference(expected, read_pieces(kept_, body, size_of));
        if (found.empty()) return;
        CAPTURE(printable(body.substr(0, 1000)), piece);
        CHECK(found == "");
    }
    parser<Format>& operator*() { return kept_; }

private:
    parse_options options_;
    parser<Format> kept_;
};

template <class Item>
Item const& pick(test::random& numbers, std::vector<Item> const& from) {
    return from[static_cast<std::size_t>(numbers.below(from.size()))];
}
std::string property_of(std::string_view prefix) {
    return std::string("<").append(prefix).append(":a>1</").append(prefix).append(":a>");
}
/// Responses that look alike, so that they are recognised.
std::string alike(std::string_view properties, std::size_t count = 4) {
    std::string some;
    for (std::size_t i = 0; i != count; ++i)
        some.append("<D:response><D:href>/")
            .append(std::to_string(i))
            .append("</D:href><D:propstat><D:prop>")
            .append(properties)
            .append("</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n");
    return some;
}

constexpr std::string_view roots[] = {"<D:multistatus xmlns:D='DAV:'>",
                                      "<D:multistatus xmlns:D='urn:x'>",
                                      "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'>",
                                      "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:y'>",
                                      "<D:multistatus xmlns:x='urn:x' xmlns:D='DAV:'>",
                                      "<D:multistatus xmlns:D='DAV:' xmlns:x='DAV:'>",
                                      "<D:multistatus xmlns:D='DAV:' xml:lang='de'>",
                                      "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x' a='b'>",
                                      "<multistatus>",
                                      "<multistatus xmlns='DAV:' xmlns:D='DAV:'>",
                                      "<D:multistatus>",
                                      "<D:multistatus xmlns:D='DAV:'>text",
                                      "<D:multistatus xmlns:D='DAV:'><!-- c -->",
                                      "<xml><D:multistatus xmlns:D='DAV:'>",
                                      "<D:responses xmlns:D='DAV:'>",
                                      "<D:error xmlns:D='DAV:'>",
                                      "<D:multistatus xmlns:D='DAV:' xmlns:D='DAV:'>",
                                      "<D:multistatus xmlns:D='DAV:' xmlns:x=''>",
                                      "<multistatus xmlns:D='DAV:'>",
                                      "<D:response xmlns:D='DAV:'>",
                                      "<D:prop xmlns:D='DAV:'>",
                                      "<xml xmlns:D='DAV:'><D:multistatus>"};
/// Ways in which bodies begin, many with something to report, or with other meanings of the same
/// prefixes.
std::vector<std::string> beginnings() {
    std::vector<std::string> some;
    std::string many = "<D:multistatus xmlns:D='DAV:'";
    for (int i = 0; i != 100; ++i)
        many.append(" xmlns:n").append(std::to_string(i)).append("='urn:n'");
    for (std::string_view const declaration :
         {"", "<?xml version='1.0'?>", "<?xml version='1.0' encoding='UTF-8'?>\n",
          "\n<?xml version='1.0'?>", "<?xml version='1.0' encoding='iso-8859-1'?>", "<!-- c -->",
          "<?p?> ", "\xEF\xBB\xBF"})
        for (auto const root : roots)
            some.push_back(std::string(declaration).append(root));
    some.push_back(many + '>');
    some.push_back(many + " xmlns:x='urn:x'>");
    return some;
}
std::vector<std::string> rests() {
    auto const x = property_of("x");
    auto const declared = "<x:a xmlns:x='urn:z'>1</x:a>";
    std::vector<std::string> some;
    for (auto const& responses :
         {std::string(), alike(x), alike(declared), alike("<D:getetag>\"1\"</D:getetag>"),
          alike(x + "<D:b/>") + alike("<c/>"), alike(x, 1), alike(x, 2) + "<D:response>",
          alike(x) + "<D:sync-token>t</D:sync-token>" + alike(x, 1),
          alike(x) + "<D:responsedescription>d</D:responsedescription>",
          alike(x, 3) + "<D:response><D:href>/b</D:href></D:respons>", alike(x) + "&",
          alike(x + "<D:b>\xE4</D:b>"), alike(x) + "<"})
        for (std::string_view const end :
             {"</D:multistatus>", "</multistatus>", "</D:responses>", "</D:multistatus></xml>", "",
              "<D:href>/c</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>",
              "<D:a>1</D:a></D:prop>", "</D:multistatus>x"})
            some.push_back(responses + std::string(end));
    return some;
}

}  // namespace

TEST_CASE("reset: a recorded body after each other one") {
    auto const bodies = recorded_bodies();
    REQUIRE(bodies.size() > 50);
    test::random numbers(1);
    kept_parser strictly(strict());
    kept_parser tolerantly(tolerant());
    for (std::size_t i = 0; i != bodies.size() * 12 / one_in(8); ++i) {
        auto const& body = pick(numbers, bodies);
        CAPTURE(body.file);
        for (auto* const kept : {&strictly, &tolerantly}) {
            kept->check(body.bytes);
            // Those that read it a second and third time have learnt from it.
            if (numbers.chance(50)) kept->check(body.bytes, 512);
            if (numbers.chance(20))
                kept->check(body.bytes.substr(0, numbers.below(body.bytes.size())), 4096);
        }
    }
}

TEST_CASE("reset: other beginnings, other prefixes, other ends") {
    auto const begin = beginnings();
    auto const rest = rests();
    std::vector<parse_options> ways{strict(), tolerant(), tolerant(), tolerant()};
    ways[2].charset = "iso-8859-1";
    ways[3].limits.depth = 5;
    for (auto& options : ways) {
        options.roots = accepted_roots::any_known;
        test::random numbers(2);
        kept_parser kept(options);
        for (std::size_t i = 0; i != 20'000 / one_in(8); ++i) {
            // What comes twice in a row is what may be remembered.
            auto const& beginning = pick(numbers, begin);
            for (auto times = 1 + numbers.below(4); times != 0; --times) {
                auto const piece = numbers.chance(50) ? all : numbers.chance(50) ? 1 : 100;
                kept.check(beginning + pick(numbers, rest), piece);
            }
        }
    }
}

TEST_CASE("reset: the same responses in other roots") {
    for (auto options : {strict(), tolerant()}) {
        options.roots = accepted_roots::any_known;
        kept_parser kept(options);
        for (auto const first : roots)
            for (auto const second : roots)
                for (std::string_view const properties : {"<c/>", "<D:c/>", "<x:c>1</x:c>"}) {
                    auto const responses = alike(properties) + "</D:multistatus>";
                    for (int times = 0; times != 3; ++times)
                        kept.check(std::string(first).append(responses));
                    kept.check(std::string(second).append(responses));
                }
    }
}

TEST_CASE("reset: the same beginning in other encodings") {
    auto const body = in_multistatus(alike("<D:a>\xC3\xA4</D:a>"));
    for (std::string_view const charset : {"", "iso-8859-1", "utf-8"}) {
        parse_options options = tolerant();
        options.charset = charset;
        test::random numbers(4);
        kept_parser kept(options);
        std::vector<std::string> const bodies{body, "\xEF\xBB\xBF" + body,
                                              to_utf16(body, byte_order::little),
                                              to_utf16(body, byte_order::big, false)};
        for (int i = 0; i != 200; ++i) {
            auto const& next = pick(numbers, bodies);
            for (auto times = 1 + numbers.below(4); times != 0; --times)
                kept.check(next, numbers.chance(50) ? all : 10);
        }
    }
}

TEST_CASE("reset: in the middle of a body") {
    auto const body =
        std::string(beginnings()[2]).append(alike(property_of("x"))) + "</D:multistatus>";
    auto const other = std::string("<D:multistatus xmlns:D='DAV:' xmlns:y='urn:y'>") +
                       alike(property_of("y")) + "</D:multistatus>";
    // As long, and ill-formed.
    auto odd = body;
    for (auto at = odd.find("<D:response>"); at != odd.npos; at = odd.find("<D:response>", at))
        odd.replace(at, 12, "<D:restored>");
    kept_parser kept(strict());
    for (std::size_t cut = 0; cut != 2 * body.size(); ++cut) {
        kept.check(cut % 2 == 0 ? body : other);
        kept.check(body);
        kept.check(body);
        (*kept).reset();
        (*kept).feed(body.substr(0, cut / 2)).value();
        while ((*kept).next() != nullptr) {
        }
        kept.check(cut % 2 == 0 ? body : odd);
    }
}

TEST_CASE("reset: texts that were noted are no texts of a root that is a response") {
    auto const cut = "<D:multistatus xmlns:D='DAV:'>" + alike(property_of("D"), 1) +
                     "<D:response>" + std::string(200'000, ' ') + "<D:href>/b";
    kept_parser kept;
    kept.check(cut);
    kept.check("<D:response xmlns:D='DAV:'><D:href>/c</D:href><D:status>HTTP/1.1 200 OK</D:status>"
               "</D:response>");
}

TEST_CASE("reset: a root that looks like the responses of the body before") {
    std::string responses;
    for (int i = 0; i != 4; ++i)
        responses.append("<response><href>/")
            .append(std::to_string(i))
            .append("</href><status>HTTP/1.1 200 OK</status></response>");
    kept_parser kept;
    for (int times = 0; times != 3; ++times) {
        kept.check("<multistatus xmlns='DAV:'>" + responses + "</multistatus>");
        kept.check(responses);
        kept.check("<!-- c -->" + responses);
    }
}

TEST_CASE("reset: nothing is left of the body before") {
    auto const responses = alike("<D:getetag>\"1\"</D:getetag>", 3);
    auto const body = in_multistatus(responses + "<D:sync-token>t</D:sync-token>");
    parser<xml, dav::getetag> in(strict());
    for (int times = 0; times != 4; ++times) {
        in.feed(body).value();
        std::size_t count = 0;
        while (auto const* row = in.next())
            count += (*row)[dav::getetag]->text() == "\"1\"" ? 1 : 0;
        CHECK(count == 3);  // no href is repeated
        auto const end = in.finish().value();
        CHECK(end.responses() == 3);
        CHECK(end.sync_token() == "t");
        CHECK(in.feed("x").error().code == rule::finished);
        in.reset();
        CHECK(in.next() == nullptr);
        CHECK_FALSE(in.failed());
        CHECK(in.diagnostics().empty());
    }
}

TEST_CASE("reset: after a failure, and with responses that were not read") {
    auto const body = in_multistatus(response_of("/a") + response_of("/b"));
    parser<xml> in;
    in.feed("<other>").value();
    CHECK(in.next() == nullptr);
    REQUIRE(in.failed());
    in.reset();
    CHECK(in.error().code == rule::none);
    in.feed(body).value();
    CHECK(in.finish().error().code == rule::unread_responses);
    in.reset();
    in.feed(body).value();
    REQUIRE(in.next() != nullptr);
    REQUIRE(in.next() != nullptr);
    CHECK(in.finish().value().responses() == 2);
}

TEST_CASE("reset: a parser that was moved") {
    parser<xml> in;
    in.feed(in_multistatus(response_of("/a"))).value();
    parser<xml> other = std::move(in);
    in.reset();
    CHECK(in.error().code == rule::finished);
    CHECK(in.feed("<a/>").error().code == rule::finished);
    other.reset();
    other.feed(in_multistatus(response_of("/b"))).value();
    auto const* r = other.next();
    REQUIRE(r != nullptr);
    CHECK(r->href() == href("/b"));
}

TEMPLATE_TEST_CASE("reset: other formats", "", json, ndjson, json_via_nlohmann) {
    std::vector<std::string> bodies{"", "{}", "[", "null"};
    for (auto const& recorded : recorded_bodies()) {
        std::string written;
        if (convert<xml, TestType>(recorded.bytes, written) && written.size() < 5000)
            bodies.push_back(std::move(written));
    }
    REQUIRE(bodies.size() > 50);
    test::random numbers(3);
    kept_parser<TestType> kept(strict());
    for (std::size_t i = 0; i != 1000 / one_in(8); ++i) {
        auto const& body = pick(numbers, bodies);
        kept.check(body, numbers.chance(50) ? all : 100);
        if (numbers.chance(20)) kept.check(std::string_view(body).substr(0, body.size() / 2));
    }
}
