// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/outgoing_hrefs.hpp>

#include <support/catch.hpp>

#include <string_view>

using multistatus::rule;
using multistatus::write_options;
using namespace multistatus::detail;

TEST_CASE("outgoing_hrefs: what was read may be relative") {
    write_options const options;
    CHECK(outgoing_hrefs().check("a", source::model, options).code == rule::none);
    CHECK(outgoing_hrefs().check("a", source::caller, options).code == rule::unwritable_href);
    CHECK(outgoing_hrefs().check("", source::model, options).code == rule::unwritable_href);
    CHECK(outgoing_hrefs().check("a b", source::model, options).code == rule::unwritable_href);
}

TEST_CASE("outgoing_hrefs: those that are relative stand beside both absolute forms") {
    write_options const options;
    for (auto const* const other : {"/b", "http://h/b"}) {
        outgoing_hrefs hrefs;
        CHECK(hrefs.check("a", source::model, options).code == rule::none);
        CHECK(hrefs.check(other, source::model, options).code == rule::none);
        CHECK(hrefs.check("c", source::model, options).code == rule::none);
    }
    outgoing_hrefs hrefs;
    CHECK(hrefs.check("/b", source::model, options).code == rule::none);
    CHECK(hrefs.check("http://h/b", source::model, options).code == rule::unwritable_href);
}

TEST_CASE("outgoing_hrefs: so many are compared with earlier ones") {
    write_options options;
    options.limits.compared_hrefs = 2;
    outgoing_hrefs hrefs;
    CHECK(hrefs.check("/a", source::caller, options).code == rule::none);
    CHECK(hrefs.check("/a", source::caller, options).code == rule::unwritable_href);
    CHECK(hrefs.check("/b", source::caller, options).code == rule::none);
    CHECK(hrefs.check("/b", source::caller, options).code == rule::none);
}

TEST_CASE("outgoing_hrefs: a location is a URI reference of any form") {
    CHECK(is_location("/a"));
    CHECK(is_location("b/c#d"));
    CHECK(is_location("//host/a"));
    CHECK(is_location("http://host/#f"));
    CHECK_FALSE(is_location(""));
    for (auto const* const text : {"/a b", "a b", "//h/a b", "/a#b c", "../a b", "/a/../b c"})
        CHECK_FALSE(is_location(text));
    CHECK_FALSE(is_location("%2Fa"));
}

TEST_CASE("outgoing_hrefs: what stands behind a folder that was fine is looked at") {
    write_options const options;
    outgoing_hrefs hrefs;
    auto const is_fine = [&](std::string_view text) {
        return hrefs.check(text, source::caller, options).code == rule::none;
    };
    CHECK(is_fine("/folder/a"));
    CHECK(is_fine("/folder/b"));
    CHECK(is_fine("/folder/c/"));
    CHECK(is_fine("/folder/"));
    CHECK(is_fine("/folder//d"));
    CHECK_FALSE(is_fine("/folder/../e"));
    CHECK_FALSE(is_fine("/folder/%2e%2E/e"));
    CHECK_FALSE(is_fine("/folder/e f"));
    CHECK_FALSE(is_fine("/folder/e#f"));
    CHECK_FALSE(is_fine("/folder/%4"));
    CHECK(is_fine("/other/a"));
    CHECK(is_fine("/"));
    CHECK_FALSE(is_fine("//other/b"));
    CHECK(is_fine("/folder/.e") == is_fine("/folder/x/.e"));
}
