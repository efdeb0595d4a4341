// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/date_digits.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

static_assert(date_digits(0, internet_pattern).view() == "1970-01-01T00:00:00Z");

TEST_CASE("A date is put into a pattern") {
    CHECK(date_digits(784111777, internet_pattern).view() == "1994-11-06T08:49:37Z");
    CHECK(date_digits(784111777, calendar_pattern).view() == "19941106T084937Z");
    CHECK(date_digits(784111777, "0000").view() == "1994");
    CHECK(date_digits(784111777, "").view().empty());
}
