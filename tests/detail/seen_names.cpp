// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/seen_names.hpp>

#include <support/catch.hpp>

#include <string>

using multistatus::name;
using multistatus::detail::seen_names;

TEST_CASE("seen_names: a name is its namespace and its local name") {
    seen_names seen;
    CHECK_FALSE(seen.contains({"urn:x", "a"}));
    CHECK(seen.insert({"urn:x", "a"}));
    CHECK(seen.contains({"urn:x", "a"}));
    CHECK_FALSE(seen.insert({"urn:x", "a"}));
    for (auto const& other : {name{"", "a"}, name{"urn:y", "a"}, name{"urn:x", "b"},
                              name{"urn:x", ""}, name{"a", "urn:x"}, name{"x", "aurn:"}}) {
        CAPTURE(std::string(other.local));
        CHECK_FALSE(seen.contains(other));
        CHECK(seen.insert(other));
    }
    CHECK(seen.insert({"}", "a"}));
    CHECK(seen.insert({"}}", "a"}));
}
