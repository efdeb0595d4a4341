// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/fault.hpp>

#include <string>

#include <support/catch.hpp>

using multistatus::rule;

TEST_CASE("fault: the first one counts, until it is cleared") {
    multistatus::detail::fault f;
    CHECK_FALSE(f.is_set());
    f.set(rule::unwritable_name, "1a");
    f.set(rule::unwritable_text, "U+0001");
    CHECK(f.is_set());
    CHECK(f.code == rule::unwritable_name);
    CHECK(f.detail == "1a");
    f.clear();
    CHECK_FALSE(f.is_set());
    f.set(rule::unwritable_text, std::string(1000, 'x'));
    CHECK(f.detail.size() == 200);
}
