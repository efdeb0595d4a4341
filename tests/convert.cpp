// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/random_model.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ms = multistatus;

namespace {

constexpr std::string_view xml_body =
    R"(<D:multistatus xmlns:D="DAV:"><D:response><D:href>/a</D:href><D:propstat><D:prop>)"
    R"(<D:getetag>"1"</D:getetag></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>)"
    R"(</D:response><D:response><D:href>/b</D:href><D:status>HTTP/1.1 404 Not Found</D:status>)"
    R"(</D:response><D:sync-token>s:1</D:sync-token></D:multistatus>)";
constexpr std::string_view json_body =
    R"({"responses":[{"href":"/a","propstats":[{"status":200,"props":{"getetag":"\"1\""}}]},)"
    R"({"href":"/b","status":404}],"syncToken":"s:1",)"
    R"("summary":{"total":2,"failed":1,"statuses":{"200":1,"404":1}}})";
constexpr std::string_view lines = R"({"multistatus":1}
{"href":"/a","propstats":[{"status":200,"props":{"getetag":"\"1\""}}]}
{"href":"/b","status":404}
{"end":{"responses":2,"syncToken":"s:1"}}
)";

/// Gives a body in pieces of one size, each of which is gone with the next.
class pieces {
public:
    pieces(std::string_view body, std::size_t size) : rest_(body), size_(size) {}
    std::string operator()() {
        std::string piece(rest_.substr(0, size_));
        rest_.remove_prefix(piece.size());
        return piece;
    }

private:
    std::string_view rest_;
    std::size_t size_;
};

template <class From, class To, class Source>
std::string converted(Source&& from, ms::parse_options const& options = ms::strict()) {
    std::string to;
    auto const done = ms::convert<From, To>(std::forward<Source>(from), to, options);
    INFO(ms::to_string(done.error()));
    CHECK(done.has_value());
    CHECK(done.partial().failed == ms::conversion_side::none);
    return to;
}
template <class Format>
bool is_complete(std::string_view body) {
    return ms::parse<Format>(body).has_value();
}

}  // namespace

TEST_CASE("A body is written in every format from every format") {
    auto const rewritten = converted<ms::xml, ms::xml>(xml_body);
    CHECK(rewritten.find(xml_body) != rewritten.npos);
    CHECK(converted<ms::xml, ms::json>(xml_body) == json_body);
    CHECK(converted<ms::xml, ms::ndjson>(xml_body) == lines);
    CHECK(converted<ms::json, ms::xml>(json_body) == rewritten);
    CHECK(converted<ms::json, ms::json>(json_body) == json_body);
    CHECK(converted<ms::json, ms::ndjson>(json_body) == lines);
    CHECK(converted<ms::ndjson, ms::xml>(lines) == rewritten);
    CHECK(converted<ms::ndjson, ms::json>(lines) == json_body);
    CHECK(converted<ms::ndjson, ms::ndjson>(lines) == lines);
}

TEST_CASE("What is converted comes whole, in pieces of any size, or from a stream") {
    CHECK(converted<ms::xml, ms::json>(std::string(xml_body)) == json_body);
    std::string const kept(xml_body);
    CHECK(converted<ms::xml, ms::json>(kept) == json_body);
    CHECK(converted<ms::xml, ms::json>(kept.c_str()) == json_body);
    for (std::size_t size = 1; size < xml_body.size() + 2; ++size) {
        CAPTURE(size);
        CHECK(converted<ms::xml, ms::json>(pieces(xml_body, size)) == json_body);
    }
    pieces by_reference(json_body, 7);
    CHECK(converted<ms::json, ms::ndjson>(by_reference) == lines);
    auto rest = json_body;
    CHECK(converted<ms::json, ms::ndjson>([&rest]() -> std::string_view {
              return std::exchange(rest, std::string_view{});
          }) == lines);
    std::istringstream stream{std::string(lines)};
    CHECK(converted<ms::ndjson, ms::json>(stream) == json_body);
}

TEST_CASE("A stream that is longer than its buffer is read to its end") {
    std::string body;
    ms::test::generate(ms::test::body_kind::mixed, 300, 5,
                       [&](std::string_view piece) { body += piece; });
    REQUIRE(body.size() > 100'000);
    std::istringstream stream(body);
    CHECK(converted<ms::xml, ms::ndjson>(stream) == converted<ms::xml, ms::ndjson>(body));
}

TEST_CASE("What is converted goes into any sink, a response at a time") {
    std::ostringstream stream;
    ms::convert<ms::xml, ms::json>(xml_body, stream).value();
    CHECK(stream.str() == json_body);
    std::vector<std::string> given;
    ms::convert<ms::xml, ms::ndjson>(xml_body, [&](std::string_view bytes) {
        given.emplace_back(bytes);
    }).value();
    REQUIRE(given.size() == 3);
    CHECK(given[0] == lines.substr(0, lines.find("{\"href\":\"/b")));
    CHECK(given[1] == "{\"href\":\"/b\",\"status\":404}\n");
    std::string copied;
    ms::convert<ms::xml, ms::json>(xml_body, std::back_inserter(copied)).value();
    CHECK(copied == json_body);
}

TEST_CASE("A response is written before the next one is there") {
    std::string out;
    std::vector<std::size_t> sizes;
    std::size_t at = 0;
    auto const cut = xml_body.find("<D:response><D:href>/b");
    auto const source = [&]() -> std::string_view {
        sizes.push_back(out.size());
        auto const begin = std::exchange(at, at == 0 ? cut : xml_body.size());
        return xml_body.substr(begin, at - begin);
    };
    ms::convert<ms::xml, ms::ndjson>(source, out).value();
    CHECK(sizes ==
          std::vector<std::size_t>{0, lines.find("{\"href\":\"/b"), lines.find("{\"end\"")});
}

TEST_CASE("A conversion tells what stands beside the responses") {
    std::string out;
    auto const done = ms::convert<ms::xml, ms::json>(xml_body, out).value();
    CHECK(done.trailer.responses() == 2);
    CHECK(done.trailer.sync_token() == "s:1");
    CHECK(done.findings == 0);
    CHECK(done.diagnostics.empty());
    CHECK(done.repairs == 0);
}

// Failures

TEST_CASE("A body that goes wrong leaves a document that is not complete") {
    auto const cut = xml_body.substr(0, xml_body.find("<D:sync"));
    std::string out;
    auto done = ms::convert<ms::xml, ms::json>(cut, out);
    CHECK(done.error().code == ms::rule::truncated);
    CHECK(done.partial().failed == ms::conversion_side::reading);
    CHECK(done.partial().trailer.responses() == 2);
    CHECK(out.size() > 50);
    CHECK_FALSE(is_complete<ms::json>(out));
    out.clear();
    done = ms::convert<ms::xml, ms::ndjson>(pieces(cut, 10), out);
    CHECK(done.error().code == ms::rule::truncated);
    CHECK(ms::parse<ms::ndjson>(out).error().code == ms::rule::truncated);
    CHECK(ms::parse<ms::ndjson>(out).partial().size() == 2);
    out.clear();
    done = ms::convert<ms::json, ms::xml>(json_body.substr(0, json_body.size() - 1), out);
    CHECK(done.error().code == ms::rule::truncated);
    CHECK_FALSE(is_complete<ms::xml>(out));
}

TEST_CASE("Every cut of a body is a failure, and nothing passes for complete") {
    for (std::size_t size = 0; size < xml_body.size(); ++size) {
        std::string out;
        CHECK_FALSE(ms::convert<ms::xml, ms::json>(xml_body.substr(0, size), out));
        CHECK_FALSE(is_complete<ms::json>(out));
    }
    for (std::size_t size = 0; size + 1 < lines.size(); ++size) {
        std::string out;
        CHECK_FALSE(ms::convert<ms::ndjson, ms::xml>(lines.substr(0, size), out));
        CHECK_FALSE(is_complete<ms::xml>(out));
    }
}

TEST_CASE("Nothing is given where nothing was read") {
    for (auto const* const body :
         {"", "<html>", "{\"error\":{}}", "<D:multistatus xmlns:D='DAV:'>"}) {
        std::string out;
        auto const done = ms::convert<ms::xml, ms::json>(body, out);
        CHECK(done.partial().failed == ms::conversion_side::reading);
        CHECK(out.empty());
    }
}

TEST_CASE("An href that comes twice is refused by the one side or the other") {
    auto const twice = std::string(json_body).replace(json_body.find("/b"), 2, "/a");
    std::string out;
    auto const read = ms::convert<ms::json, ms::xml>(twice, out, ms::strict());
    CHECK(read.error().code == ms::rule::duplicate_href);
    CHECK(read.partial().failed == ms::conversion_side::reading);
    out.clear();
    auto const written = ms::convert<ms::json, ms::xml>(twice, out, ms::tolerant());
    CHECK(written.error().code == ms::rule::unwritable_href);
    CHECK(written.partial().failed == ms::conversion_side::writing);
    // Who reads strictly, but does not look, leaves it to who writes.
    auto reading = ms::strict();
    reading.unique_hrefs = false;
    out.clear();
    CHECK(ms::convert<ms::json, ms::xml>(twice, out, reading).error() == written.error());
    reading.unique_hrefs = true;
    reading.limits.compared_hrefs = 1;
    out.clear();
    CHECK(ms::convert<ms::json, ms::xml>(twice, out, reading).error() == written.error());
}

TEST_CASE("What cannot be written is told as the failure of that side") {
    std::string out;
    auto const done = ms::convert<ms::json, ms::xml>(
        R"({"responses":[{"href":"/a","status":200},{"id":"1","status":200}]})", out);
    CHECK(done.error().code == ms::rule::unwritable_response);
    CHECK(done.error().path == "response[2]");
    CHECK(done.partial().failed == ms::conversion_side::writing);
    CHECK(out.find("/a") != out.npos);
    CHECK_FALSE(is_complete<ms::xml>(out));
}

TEST_CASE("A source is not asked again behind a failure") {
    int asked = 0;
    std::string out;
    auto const done = ms::convert<ms::xml, ms::json>(
        [&]() -> std::string_view { return ++asked == 1 ? "<html>" : "more"; }, out);
    CHECK(done.error().code == ms::rule::other_root);
    CHECK(asked == 1);
    asked = 0;
    ms::convert<ms::xml, ms::json>(
        [&]() -> std::string_view { return ++asked == 1 ? xml_body : std::string_view{}; }, out)
        .value();
    CHECK(asked == 2);
}

TEST_CASE("What a source or a sink throws passes through") {
    struct lost : std::runtime_error {
        using runtime_error::runtime_error;
    };
    int asked = 0;
    std::string out;
    auto const source = [&]() -> std::string_view {
        if (++asked == 2) throw lost("source");
        return xml_body.substr(0, 250);
    };
    CHECK_THROWS_AS((ms::convert<ms::xml, ms::json>(source, out).value()), lost);
    CHECK_FALSE(out.empty());
    CHECK_FALSE(is_complete<ms::json>(out));
    auto const sink = [](std::string_view) { throw lost("sink"); };
    CHECK_THROWS_AS((ms::convert<ms::xml, ms::json>(xml_body, sink).value()), lost);
}

TEST_CASE("Reading stops where writing fails") {
    std::size_t given = 0;
    std::string body = R"({"responses":[{"id":"1","status":200})";
    auto const source = [&]() -> std::string_view {
        return given++ == 0 ? std::string_view(body) : ",{\"id\":\"2\",\"status\":200}";
    };
    std::string out;
    CHECK_FALSE((ms::convert<ms::json, ms::xml>(source, out)));
    CHECK(given == 1);
    CHECK_FALSE(is_complete<ms::xml>(out));
}

// Findings

TEST_CASE("Findings of tolerant reading are kept, or given away") {
    constexpr std::string_view body =
        "<multistatus><response>x<href>/a</href><status>HTTP/1.1 200 OK</status></response>"
        "<response><href>/b</href>y<status>HTTP/1.1 404 Not Found</status></response>"
        "</multistatus>";
    auto const expected = ms::parse<ms::xml>(body).value().diagnostics();
    REQUIRE(expected.size() == 3);
    std::string out;
    auto const done = ms::convert<ms::xml, ms::json>(body, out).value();
    CHECK(done.findings == 3);
    CHECK(done.diagnostics == expected);
    std::vector<ms::diagnostic> told;
    std::vector<std::size_t> sizes;
    out.clear();
    auto const again =
        ms::convert<ms::xml, ms::json>(pieces(body, 5), out, {}, {}, [&](ms::diagnostic const& d) {
            told.push_back(d);
            sizes.push_back(out.size());
        }).value();
    CHECK(told == expected);
    CHECK(again.diagnostics.empty());
    CHECK(again.findings == 3);
    // Each before its response.
    CHECK(sizes[1] == 0);
    CHECK(sizes[2] > 0);
    CHECK_FALSE((ms::convert<ms::xml, ms::json>(body, out, ms::strict())));
}

TEST_CASE("Findings before a failure are not lost") {
    std::string out;
    auto const done = ms::convert<ms::xml, ms::json>(
        "<multistatus><response>x<href>/a</href><status>HTTP/1.1 200 OK</status></response>", out);
    CHECK(done.error().code == ms::rule::truncated);
    CHECK(done.partial().findings == 2);
    CHECK(done.partial().diagnostics.size() == 2);
}

TEST_CASE("No more findings are kept than a response may have") {
    std::string body = "<D:multistatus xmlns:D='DAV:'>";
    for (int i = 0; i < 50; ++i)
        body += "<D:response><D:href>/" + std::to_string(i) +
                "</D:href>x<D:status>HTTP/1.1 200 OK</D:status>"
                "</D:response>";
    body += "</D:multistatus>";
    ms::parse_options options;
    options.limits.diagnostics = 10;
    std::string out;
    auto const done = ms::convert<ms::xml, ms::json>(body, out, options).value();
    CHECK(done.findings == 50);
    CHECK(done.diagnostics.size() == 10);
}

// Options

TEST_CASE("The options of both sides count") {
    std::string out;
    ms::write_options plain;
    plain.summary = false;
    plain.indentation = ms::indentation::lines;
    ms::convert<ms::xml, ms::json>(xml_body, out, {}, plain).value();
    CHECK(out.find("summary") == out.npos);
    CHECK(std::count(out.begin(), out.end(), '\n') > 2);
    auto small = ms::strict();
    small.limits.responses = 1;
    CHECK(ms::convert<ms::xml, ms::json>(xml_body, out, small).error().code ==
          ms::rule::limit_responses);
    ms::write_options narrow;
    narrow.limits.responses = 1;
    auto const done = ms::convert<ms::xml, ms::json>(xml_body, out, {}, narrow);
    CHECK(done.error().code == ms::rule::limit_responses);
    CHECK(done.partial().failed == ms::conversion_side::writing);
}

TEST_CASE("An href that comes twice is told of, and is written where that is wanted") {
    constexpr std::string_view body =
        R"({"responses":[{"href":"/a","status":200},{"href":"/a","status":200}]})";
    std::string out;
    auto const refused = ms::convert<ms::json, ms::ndjson>(body, out);
    CHECK(refused.error().code == ms::rule::unwritable_href);
    CHECK(refused.partial().failed == ms::conversion_side::writing);
    ms::write_options any;
    any.unique_hrefs = false;
    out.clear();
    auto const done = ms::convert<ms::json, ms::ndjson>(body, out, {}, any).value();
    REQUIRE(done.diagnostics.size() == 1);
    CHECK(done.diagnostics[0].code == ms::rule::duplicate_href);
    CHECK(std::count(out.begin(), out.end(), '\n') == 4);
}

TEST_CASE("What only looks like a multistatus goes from XML to XML") {
    auto options = ms::strict();
    options.roots = ms::accepted_roots::any_known;
    for (auto const* const body : {"<D:error xmlns:D='DAV:'><D:lock-token-submitted/></D:error>",
                                   "<D:prop xmlns:D='DAV:'><D:getetag>x</D:getetag></D:prop>"}) {
        std::string out;
        auto const done = ms::convert<ms::xml, ms::xml>(body, out, options).value();
        CHECK(done.trailer.kind() != ms::document_kind::multistatus);
        CHECK(ms::parse<ms::xml>(out, options).value() ==
              ms::parse<ms::xml>(body, options).value());
        auto const refused = ms::convert<ms::xml, ms::json>(body, out, options);
        CHECK(refused.error().code == ms::rule::unwritable_response);
        CHECK(refused.partial().failed == ms::conversion_side::writing);
    }
}

TEST_CASE("Text that cannot be written is repaired only as the options say, and counted") {
    // XML 1.0 cannot carry it, and no reader of ours lets it through: it is a third party's.
    std::string out;
    auto const done = ms::convert<ms::json, ms::xml>(
        R"({"responses":[{"href":"/a","status":200,"description":"\u0001"}]})", out);
    CHECK(done.error().code == ms::rule::json_character);
    CHECK(done.partial().repairs == 0);
}
