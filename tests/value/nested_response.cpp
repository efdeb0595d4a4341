// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/nested_response.hpp>

#include <multistatus/dav.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::summary_of;
using ms::test::survives;
using ms::test::written_value;

using responses = std::vector<ms::response>;

namespace {

std::string ok(std::string_view properties) {
    return std::string("<D:propstat><D:prop>")
        .append(properties)
        .append("</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>");
}
std::string nested(std::string_view inside) {
    return std::string("<D:response>").append(inside).append("</D:response>");
}
/// What is read, in one line, and the remark.
std::string reading_of(std::string_view content) {
    read_value<responses> const found(content);
    if (!found) return "undecodable: " + found.reason();
    std::string text;
    for (auto const& r : *found)
        text.append(text.empty() ? "" : "; ").append(summary_of(r));
    return found.remark().empty() ? text : text + " (" + found.remark() + ")";
}

}  // namespace

TEST_CASE("A property may hold responses") {
    CHECK(reading_of(nested("<D:href>/a</D:href>" + ok("<D:displayname>A</D:displayname><y/>")) +
                     "\n" +
                     nested("<D:href>/b</D:href><D:status>HTTP/1.1 404 Not Found</D:status>")) ==
          "/a {200 displayname=A {}y}; /b = 404");
    CHECK(reading_of("").empty());
    CHECK(reading_of("\n").empty());
}

TEST_CASE("A response inside a property has all its parts") {
    auto const content =
        nested("<D:href>/a</D:href>"
               "<D:propstat><D:prop><D:p>text</D:p><q a='b'>c<r/>d</q></D:prop>"
               "<D:status>HTTP/1.1 403 Go away</D:status><D:error><D:need-privileges/></D:error>"
               "<D:responsedescription>why</D:responsedescription><e/></D:propstat>"
               "<D:error><f>g</f></D:error><D:responsedescription xml:lang='en'>because"
               "</D:responsedescription><D:location><D:href> /z </D:href></D:location><h>i</h>");
    CHECK(reading_of(content) ==
          "/a {403[HTTP/1.1 403 Go away] p=text {}q@{}a=b(c {}r d) !need-privileges \"why\" +{}e} "
          "!{}f=g \"because\"@en +{}h=i ->/z");
    CHECK(survives(*read_value<responses>(content)));
}

TEST_CASE("A response inside a property equals one that was read alone") {
    auto const inside = "<D:href>/a</D:href>" + ok("<D:p>&lt;</D:p><q xmlns='urn:q' r='s'>t</q>") +
                        "<D:error><D:f/></D:error>";
    auto const alone = ms::test::read_whole(ms::test::in_multistatus(nested(inside)));
    read_value<responses> const found(nested(inside));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    REQUIRE(alone.responses.size() == 1);
    CHECK(found->front() == alone.responses.front());
}

TEST_CASE("Responses inside properties are written") {
    CHECK(survives(responses{}));
    auto const content = nested("<D:href>/a</D:href>" + ok("<D:p>text</D:p>"));
    CHECK(written_value(*read_value<responses>(content)) == "<x>" + content + "</x>");
    auto const failed =
        nested("<D:href>/a</D:href><D:href>/b</D:href><D:status>HTTP/1.1 423 Locked</D:status>");
    CHECK(written_value(*read_value<responses>(failed)) == "<x>" + failed + "</x>");
}

TEST_CASE("Responses nest") {
    auto const inner = nested("<D:href>/b</D:href>" + ok("<D:displayname>B</D:displayname>"));
    auto const outer =
        nested("<D:href>/a</D:href>" + ok("<D:version-history>" + inner + "</D:version-history>"));
    read_value<responses> const found(outer);
    REQUIRE(found);
    constexpr ms::property<"DAV:", "version-history", ms::href> history;
    auto const below = found->front()[ms::property_expanded<history>];
    REQUIRE(below);
    REQUIRE(below->size() == 1);
    CHECK(summary_of(below->front()) == "/b {200 displayname=B}");
    auto const as_href = found->front()[history];
    REQUIRE(as_href);
    CHECK(*as_href == "/b");
    CHECK(survives(*found));
}

TEST_CASE("A property can be expanded or not") {
    constexpr ms::property<"DAV:", "version-history", ms::href, ms::allprop::no> history;
    constexpr auto expanded = ms::property_expanded<history>;
    using type = std::remove_const_t<decltype(expanded)>;
    static_assert(std::is_same_v<type::value_type, responses>);
    static_assert(!type::in_allprop);
    CHECK(ms::name(expanded) == ms::name(history));
}

TEST_CASE("An href that was not expanded is a response without more") {
    CHECK(reading_of("<D:href> /a </D:href>" +
                     nested("<D:href>/b</D:href><D:status>HTTP/1.1 200 OK</D:status>")) ==
          "/a = -; /b = 200 (neither status nor propstat)");
}

TEST_CASE("The language in scope comes into nested responses") {
    read_value<responses> const found(nested("<D:href>/a</D:href>" +
                                             ok("<D:p>a</D:p><D:q xml:lang='fr'>b</D:q>") +
                                             "<D:responsedescription>c</D:responsedescription>"),
                                      "xml:lang='de'");
    REQUIRE(found);
    auto const& r = found->front();
    CHECK(r[ms::name{"DAV:", "p"}]->language() == "de");
    CHECK(r[ms::name{"DAV:", "q"}]->language() == "fr");
    CHECK(r.description().language == "de");
}

TEST_CASE("Prefixes inside nested responses keep their meaning") {
    read_value<responses> const found(
        nested("<D:href>/a</D:href>" + ok("<D:p xmlns:s='urn:s' type='s:t'/>")));
    REQUIRE(found);
    CHECK(found->front()[ms::name{"DAV:", "p"}]->resolve("s:t") == ms::name{"urn:s", "t"});
}

TEST_CASE("Nested responses that are none are told apart") {
    CHECK(reading_of("/a") == "undecodable: text where elements must stand");
    CHECK(reading_of(nested("")) == "undecodable: a response without an href");
    CHECK(reading_of(nested(ok("<D:p/>"))) == "undecodable: a response without an href");
    CHECK(read_value<ms::response>("").reason() == "empty");
}

TEST_CASE("What deviates in nested responses is settled as elsewhere") {
    auto const href = std::string("<D:href>/a</D:href>");
    CHECK(reading_of(nested(href)) == "/a = - (neither status nor propstat)");
    CHECK(reading_of(nested(href + "<D:status>nonsense</D:status>")).find("/a = -[nonsense] (") ==
          0);
    CHECK(reading_of(nested(href + "<D:propstat><D:prop><D:p/></D:prop></D:propstat>")) ==
          "/a {- p} (a propstat without status)");
    CHECK(reading_of(nested(href + "<D:propstat><D:status>HTTP/1.1 200 OK</D:status>"
                                   "</D:propstat>")) == "/a {200} (a propstat without prop)");
    CHECK(reading_of(nested(href + ok("<D:p/>") + "<D:status>HTTP/1.1 200 OK</D:status>"))
              .find("/a {200 p} (") == 0);
    CHECK(reading_of(nested(href + "<D:status>HTTP/1.1 200 OK</D:status>"
                                   "<D:status>HTTP/1.1 404 Not Found</D:status>")) ==
          "/a = 200 (the element may stand here once)");
    CHECK(reading_of(nested(href + ok("<D:p/>") + "<D:error/>"))
              .find("(an error without condition)") != std::string::npos);
    CHECK(reading_of(nested(href + ok("<D:p/>") + "<D:location/>")) ==
          "/a {200 p} (a location without href)");
    CHECK(reading_of(nested(href + ok("<D:p/>") + "<D:prop/>")).find("/a {200 p} (") == 0);
    CHECK(reading_of(nested("<D:href>/a<b/></D:href>" + ok("<D:p/>"))) ==
          "/a {200 p} (an element where only text may stand)");
}

TEST_CASE("Nesting deeper than the default is no recursion") {
    constexpr int depth = 20000;
    std::string content;
    for (int i = 0; i < depth; ++i)
        content += "<D:response><D:href>/a</D:href><D:propstat><D:prop><D:p>";
    for (int i = 0; i < depth; ++i)
        content += "</D:p></D:prop></D:propstat></D:response>";
    ms::parse_options options;
    options.limits.depth = 1'000'000;
    auto const read = ms::parse<ms::xml>(ms::test::in_prop("<D:p>" + content + "</D:p>"), options);
    auto const& outer = *read.value().begin();
    constexpr ms::property<"DAV:", "p", responses> p;
    auto const found = outer[p];
    REQUIRE(found);
    CHECK(found->size() == 1);
    CHECK(found->front().href() == "/a");
}
