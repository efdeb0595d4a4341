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
    CHECK_FALSE(is_location("/a b"));
}
