// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/outgoing_hrefs.hpp>

#include <support/catch.hpp>

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
