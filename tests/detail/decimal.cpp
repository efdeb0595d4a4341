// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/decimal.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <string>

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
    CHECK(read_decimal("-0").remark() == "a minus sign before zero");
    CHECK(read_decimal("-1").remark().empty());
    CHECK(read_decimal("0").remark().empty());
    CHECK(read_decimal("18446744073709551616").reason() == "out of range");
    CHECK(read_decimal("20000000000000000000").reason() == "out of range");
    // What is out of range and goes on is no number at all.
    CHECK(read_decimal("99999999999999999999x").reason() == "not a whole number");
    CHECK(read_decimal("").reason() == "not a whole number");
}

TEST_CASE("decimal_text: numbers of any length") {
    std::uint64_t power = 1;
    for (int digits = 1; digits <= 20; ++digits, power *= 10)
        for (std::uint64_t const near :
             {power - 1, power, power + 1, power * 7 / 3, power * 5 + 6}) {
            CHECK(decimal_text(near).view() == std::to_string(near));
            auto const number = static_cast<std::int64_t>(near);
            CHECK(decimal_text::of(number).view() == std::to_string(number));
            CHECK(decimal_text(near, true).view() == "-" + std::to_string(near));
        }
    bool all_right = true;
    for (std::uint64_t number = 0; number < 100'000'000; number += number < 100'000 ? 1 : 9973)
        all_right = all_right && decimal_text(number).view() == std::to_string(number);
    CHECK(all_right);
}
