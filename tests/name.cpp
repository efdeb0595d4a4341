// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/name.hpp>

#include <support/catch.hpp>

using namespace multistatus;

static_assert(name{"DAV:", "href"} == name{dav_namespace, "href"});
static_assert(name{"dav:", "href"} != name{dav_namespace, "href"});
static_assert(name{"", "href"} != name{dav_namespace, "href"});
static_assert(name{"a", "bc"} != name{"ab", "c"});

TEST_CASE("A name in Clark notation") {
    CHECK(to_string(name{dav_namespace, "getetag"}) == "{DAV:}getetag");
    CHECK(to_string(name{"", "getetag"}) == "getetag");
    CHECK(to_string(name{}) == "");
    CHECK(to_string(name{"a", ""}) == "{a}");
}
