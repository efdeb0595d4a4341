// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/property_groups.hpp>

#include <support/catch.hpp>

#include <string>

using multistatus::detail::property_groups;

namespace {

std::string list(property_groups& groups) {
    std::string text;
    groups.for_each([&text](property_groups::group const& g) {
        text += std::to_string(g.code) + ":" + g.properties + ":" + g.conditions + " ";
    });
    return text;
}

}  // namespace

TEST_CASE("property_groups: in the order of first use") {
    property_groups groups;
    groups.add(404, "a", "");
    groups.add(200, "b", "");
    groups.add(404, "c", "");
    groups.add(404, "d", "e");
    CHECK(groups.has_failure());
    CHECK(list(groups) == "404:ac: 200:b: 404:d:e ");
    groups.clear();
    CHECK(list(groups).empty());
    CHECK_FALSE(groups.has_failure());
}

TEST_CASE("property_groups: what becomes alike is merged") {
    property_groups groups;
    groups.add(200, "a", "");
    groups.add(201, "b", "");
    groups.add(403, "c", "");
    groups.add(424, "d", "");
    groups.replace_successes(424);
    CHECK(groups.size() == 2);
    CHECK(list(groups) == "424:d: 403:c: ");
    groups.add(424, "e", "");
    CHECK(list(groups) == "424:de: 403:c: ");
}
