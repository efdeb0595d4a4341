// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/part_id.hpp>

#include <support/catch.hpp>

#include <string_view>
#include <type_traits>

using multistatus::part_id;

TEST_CASE("part_id: a text that says what it is") {
    static_assert(part_id("line-2").text() == "line-2");
    static_assert(part_id("").text().empty());
    // An href must not pass for an id.
    static_assert(!std::is_convertible_v<std::string_view, part_id>);
    SUCCEED();
}
