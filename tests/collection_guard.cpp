// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/collection_guard.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>

#include <string>
#include <vector>

namespace ms = multistatus;
using ms::containment;

namespace {

ms::document document_of(std::string const& responses) {
    return ms::parse<ms::xml>("<D:multistatus xmlns:D='DAV:'>" + responses + "</D:multistatus>")
        .value();
}
std::string response(std::vector<std::string> const& hrefs) {
    std::string all = "<D:response>";
    for (auto const& h : hrefs)
        all.append("<D:href>").append(h).append("</D:href>");
    return all + "<D:status>HTTP/1.1 404 Not Found</D:status></D:response>";
}

}  // namespace

static_assert(ms::has_hrefs<ms::response> && ms::has_hrefs<ms::response_view>);
static_assert(ms::has_hrefs<ms::row<ms::dav::getetag>>);
static_assert(!ms::has_hrefs<ms::href> && !ms::has_hrefs<std::string>);

TEST_CASE("A guard finds what is repeated, in whatever spelling") {
    ms::collection_guard guard("https://h/c/");
    CHECK(guard.check("/c/") == containment::self);
    CHECK(guard.check("/c/a") == containment::member);
    CHECK(guard.check("/c/b") == containment::member);
    CHECK(guard.check("/c/A") == containment::member);
    CHECK(guard.check("/c/a?x") == containment::member);
    for (auto const* const again :
         {"/c", "/c/a", "/c/a/", "/c/%61", "https://h:443/c/b", "b", "/c/a?%78", "/c/b#x"}) {
        CAPTURE(again);
        CHECK(guard.check(again) == containment::repeated);
    }
    guard.clear();
    CHECK(guard.check("/c/a") == containment::member);
    CHECK(guard.check("/c/a") == containment::repeated);
}

TEST_CASE("What is elsewhere is told as that, however often") {
    ms::collection_guard guard("/c/");
    for (int i = 0; i < 2; ++i) {
        CHECK(guard.check("/d/") == containment::outside);
        CHECK(guard.check("") == containment::unnamed);
        CHECK(guard.check("/c/../d") == containment::dot_segments);
    }
    CHECK(guard.check("/c/d") == containment::member);
}

TEST_CASE("When a guard remembers no more it says so") {
    ms::collection_guard guard("/c/", {.compared_hrefs = 2});
    CHECK(guard.check("/c/1") == containment::member);
    CHECK(guard.check("/c/2") == containment::member);
    CHECK(guard.check("/c/3") == containment::unchecked);
    CHECK(guard.check("/c/3") == containment::unchecked);
    CHECK(guard.check("/c/1") == containment::repeated);
    CHECK(guard.check("/d") == containment::outside);
    ms::collection_guard none("/c/", {.compared_hrefs = 0});
    CHECK(none.check("/c/1") == containment::unchecked);
}

TEST_CASE("Other hosts count where that is asked for") {
    ms::collection_guard guard("https://public/c/", {.ignore_authority = true});
    CHECK(guard.check("http://inner:8080/c/a") == containment::member);
    CHECK(guard.check("/c/a") == containment::repeated);
    CHECK(guard.check("https://public/d") == containment::outside);
}

TEST_CASE("Of a response the worst of its hrefs counts") {
    auto const doc = document_of(response({"/c/a"}) + response({"/c/b", "/c/d", "/c"}) +
                                 response({"/c/e", "/c/../x", "/d"}) + response({"/c/f", "/c/f"}) +
                                 response({"/c/e"}));
    REQUIRE(doc.size() == 5);
    ms::collection_guard guard("/c/");
    CHECK(guard.check(doc[0]) == containment::member);
    CHECK(guard.check(doc[1]) == containment::member);
    CHECK(guard.check(doc[2]) == containment::dot_segments);
    CHECK(guard.check(doc[3]) == containment::repeated);
    CHECK(guard.check(doc[4]) == containment::repeated);
    CHECK(guard.check(ms::response_view(doc[0])) == containment::repeated);
    CHECK(guard.check(ms::row<ms::dav::getetag>(ms::response_view(doc[0]))) ==
          containment::repeated);
}

TEST_CASE("A guard goes along with a parser") {
    ms::collection_guard guard("/c/");
    ms::parser<ms::xml, ms::dav::getetag> in;
    REQUIRE(in.feed("<D:multistatus xmlns:D='DAV:'>" + response({"/c/a"}) + response({"/d"}) +
                    "</D:multistatus>"));
    auto const* r = in.next();
    REQUIRE(r != nullptr);
    CHECK(guard.check(*r) == containment::member);
    r = in.next();
    REQUIRE(r != nullptr);
    CHECK(guard.check(*r) == containment::outside);
}

TEST_CASE("A guard holds nothing in what has no host") {
    for (std::string_view const url : {"file:///c/", "http:///c/", "file:/c/", "///c/"}) {
        CAPTURE(url);
        multistatus::collection_guard guard(url);
        for (std::string_view const reference : {"a", "a|", "/c/a", "file:///c/a", "file:///c/"})
            CHECK_FALSE(is_within(guard.check(multistatus::href(reference))));
    }
}
