// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/selection.hpp>

#include <support/catch.hpp>

#include <vector>

using namespace multistatus;

TEST_CASE("selection: everything, until something is selected") {
    detail::selection s;
    CHECK(s.find({"a", "b"}) == 0);
    std::vector<name> const names{{"a", "x"}, {"a", "b"}};
    s.select(names);
    CHECK(s.find({"a", "b"}) == 1);
    CHECK(s.find({"a", "x"}) == 0);
    CHECK_FALSE(s.find({"b", "b"}));
    s.select({});
    CHECK_FALSE(s.find({"a", "b"}));
}
