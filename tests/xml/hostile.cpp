// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/reader.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/repeated.hpp>
#include <support/summary.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Bodies that are cut, and bodies made to cost as much as they can. Times are not measured: what
// was quadratic here would not end within the patience of anybody.

using namespace multistatus;
using namespace multistatus::test;

namespace {

void check_every_cut(std::string const& body, parse_options const& options) {
    auto const whole = read_whole(body, options);
    REQUIRE(whole.ok());
    auto const root_end = body.find_last_of('>') + 1;
    for (std::size_t size = 0; size < root_end; ++size) {
        auto const cut = read_whole(std::string_view(body).substr(0, size), options);
        CAPTURE(size);
        REQUIRE_FALSE(cut.ok());
        REQUIRE(cut.responses.size() <= whole.responses.size());
        REQUIRE(cut.error.responses == cut.responses.size());
        for (std::size_t i = 0; i < cut.responses.size(); ++i)
            REQUIRE(cut.responses[i] == whole.responses[i]);
        REQUIRE(cut.trailer.responses() == cut.responses.size());
    }
    bool const is_utf16 = body[0] != '<';
    for (auto size = root_end; size <= body.size() && !is_utf16; ++size)
        REQUIRE(read_whole(std::string_view(body).substr(0, size), options).ok());
}

std::size_t responses_before(std::string_view body, std::size_t size) {
    std::size_t count = 0;
    for (auto at = body.find("</D:response>"); at != body.npos && at + 13 <= size;
         at = body.find("</D:response>", at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("A body cut anywhere is an error, and all responses before the cut are there") {
    for (auto const* const file :
         {"apache-mod_dav/12-propfind-0-unknown-only.xml",
          "apache-mod_dav/13-propfind-1-unknown-simple.xml", "radicale-3.7/42-sync-limit.xml",
          "sabre-dav-1.8/12-propfind-1-unknown-simple.xml"}) {
        CAPTURE(file);
        auto const body = read_file(std::string(MULTISTATUS_TEST_DATA "/") + file);
        REQUIRE_FALSE(body.empty());
        check_every_cut(body, strict());
        check_every_cut(body, tolerant());
        check_every_cut(to_utf16(without_encoding(body), byte_order::big), strict());
    }
}

TEST_CASE("A truncated body says so, where, and after how many responses") {
    auto const body = in_multistatus(response_of("/a") + "\n" + response_of("/b"));
    for (std::size_t size = 30; size < body.size(); ++size) {
        auto const cut = read_whole(std::string_view(body).substr(0, size));
        CAPTURE(size);
        CHECK(cut.error.code == rule::truncated);
        CHECK(cut.error.where.offset == size);
        CHECK(cut.error.responses == responses_before(body, size));
        CHECK(cut.responses.size() == responses_before(body, size));
        CHECK(cut.diagnostics.empty());
    }
}

TEST_CASE("A loop over a broken body never just ends") {
    auto const body = in_multistatus(response_of("/a") + response_of("/b"));
    std::size_t count = 0;
    auto const loop = [&] {
        for (auto const& r : responses<xml>(std::string_view(body).substr(0, body.size() - 40)))
            count += r.status().code() == 200 ? 1 : 0;
    };
    CHECK_THROWS_AS(loop(), parse_error);
    CHECK(count == 1);
}

TEST_CASE("Costly bodies are read or refused") {
    constexpr std::size_t many = 200'000;
    parse_options wide;
    wide.limits.depth = wide.limits.attributes = wide.limits.namespaces = many + 10;
    wide.limits.properties = wide.limits.diagnostics = many + 10;

    SECTION("deep nesting") {
        auto const body = in_prop(repeated("<D:x>", many) + repeated("</D:x>", many));
        auto const read = read_whole(body, wide);
        REQUIRE(read.ok());
        CHECK(read.responses[0] == response(read.responses[0]));
        CHECK(read_whole(body).error.code == rule::limit_depth);
    }
    SECTION("deep nesting that is not closed") {
        auto const body = in_prop(repeated("<D:x>", many));
        CHECK(read_whole(body).error.code == rule::limit_depth);
    }
    SECTION("many attributes") {
        std::string tag = "<D:x";
        for (std::size_t i = 0; i < many; ++i)
            tag.append(" a").append(std::to_string(i)).append("=''");
        CHECK(read_whole(in_prop(tag + "/>")).error.code == rule::limit_attributes);
    }
    SECTION("many namespaces") {
        std::string tags;
        for (std::size_t i = 0; i < many; ++i)
            tags.append("<p:x xmlns:p='urn:").append(std::to_string(i)).append("'/>");
        CHECK(read_whole(in_prop(tags), wide).ok());
        CHECK(read_whole(in_multistatus(tags), wide).ok());
    }
    SECTION("many properties of the same name") {
        CHECK(read_whole(in_prop(repeated("<D:x/>", many)), wide).diagnostics.size() == many - 1);
    }
    SECTION("many end tags that match nothing") {
        auto const body = in_prop(repeated("</D:y>", 900));
        CHECK(read_whole(body).diagnostics.size() == 900);
    }
    SECTION("many propstats") {
        CHECK(read_whole(in_response(repeated("<D:propstat><D:prop/><D:status>HTTP/1.1 200 OK"
                                              "</D:status></D:propstat>",
                                              many)))
                  .ok());
    }
    SECTION("many hrefs") {
        std::string hrefs;
        for (std::size_t i = 0; i < many; ++i)
            hrefs.append("<D:href>/").append(std::to_string(i)).append("</D:href>");
        auto const read = read_whole(in_multistatus("<D:response>" + hrefs +
                                                    "<D:status>HTTP/1.1 200 OK</D:status>"
                                                    "</D:response>"));
        REQUIRE(read.ok());
        CHECK(read.responses[0].hrefs().size() == many);
    }
    SECTION("pieces of text in small chunks") {
        auto const body = in_prop("<D:x>" + repeated("&#65;]", many) + "</D:x>");
        CHECK(difference(read_bytewise(body), read_whole(body)) == "");
    }
    SECTION("things that look like the end of a response, in small chunks") {
        for (auto const& [open, close] :
             {std::pair{"<!--", "-->"}, std::pair{"<![CDATA[", "]]>"}, std::pair{"<?p ", "?>"}}) {
            auto const body =
                in_prop("<D:x>" + (open + repeated("</D:response", 50'000)) + close + "</D:x>");
            CHECK(difference(read_bytewise(body), read_whole(body)) == "");
            CHECK(read_whole(body).ok());
        }
    }
    SECTION("things that never end, in small chunks") {
        for (auto const* const begin : {"<!-- - ", "<![CDATA[]", "<?p ?", "<a b='>", "</a ", "<a ",
                                        "&#0", "&a", "<!D", "<a"}) {
            auto const body = "<D:multistatus xmlns:D='DAV:'>" + (begin + repeated("000", many));
            CAPTURE(begin);
            auto const whole = read_whole(body);
            CHECK_FALSE(whole.ok());
            CHECK(difference(read_bytewise(body), whole) == "");
        }
    }
    SECTION("a declaration that never ends, in small chunks") {
        auto const body = "<?xml " + repeated(" ", many);
        CHECK(read_bytewise(body).error.code == rule::truncated);
        CHECK(read_bytewise(repeated("\n", many)).error.code == rule::empty_body);
    }
}

TEST_CASE("A body without a namespace is understood with one report") {
    auto const read = read_whole(
        "<multistatus><response><href>/files/report.pdf</href><status>HTTP/1.1 200 OK</status>"
        "</response><response><href>/files/b</href><propstat><prop><getetag>x</getetag>"
        "<resourcetype><collection/></resourcetype></prop><status>HTTP/1.1 200 OK</status>"
        "</propstat></response></multistatus>");
    CHECK(summary_of(read) ==
          "/files/report.pdf = 200; /files/b {200 getetag=x resourcetype(collection)}");
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].code == rule::missing_namespace);
}
