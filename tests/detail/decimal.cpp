// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/decimal.hpp>

#include <support/catch.hpp>

#include <cstdint>

using namespace multistatus::detail;

static_assert(decimal_text(0).view() == "0");
static_assert(decimal_text::of(INT64_MIN).view() == "-9223372036854775808");
static_assert(decimal_text(UINT64_MAX, true).view() == "-18446744073709551615");

TEST_CASE("A decimal number is its sign and its digits") {
    auto const number = read_decimal("-18446744073709551615");
    REQUIRE(number);
    CHECK(number->negative);
    CHECK(number->magnitude == UINT64_MAX);
    CHECK(read_decimal("-0")->negative);
    CHECK(read_decimal("18446744073709551616").reason() == "out of range");
    CHECK(read_decimal("20000000000000000000").reason() == "out of range");
    // What is out of range and goes on is no number at all.
    CHECK(read_decimal("99999999999999999999x").reason() == "not a whole number");
    CHECK(read_decimal("").reason() == "not a whole number");
}
