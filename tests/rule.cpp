// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/rule.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <type_traits>

using namespace multistatus;

static_assert(std::is_same_v<std::underlying_type_t<rule>, std::uint8_t>);

TEST_CASE("A rule that was never set means that nothing is wrong") {
    CHECK(rule{} == rule::none);
}
