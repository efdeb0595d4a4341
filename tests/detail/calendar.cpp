// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/calendar.hpp>

#include <support/catch.hpp>

#include <cstdint>

using namespace multistatus::detail;

static_assert(to_days(1970, 1, 1) == 0 && to_days(2000, 3, 1) == 11017);
static_assert(to_seconds({.year = 0}) == first_of_year_0);
static_assert(to_seconds({.year = 10000}) == end_of_year_9999);
static_assert(floor_divide(-1, 7) == -1 && floor_divide(-7, 7) == -1 && floor_divide(6, 7) == 0);
static_assert(is_leap_year(0) && is_leap_year(2000) && !is_leap_year(1900) && is_leap_year(2024));

TEST_CASE("All days of ten thousand years, one by one") {
    auto expected = to_days(0, 1, 1);
    int weekday = 6;
    int wrong = 0;
    for (int year = 0; year != 10000; ++year)
        for (int month = 1; month != 13; ++month)
            for (int day = 1; day <= days_in_month(year, month); ++day) {
                civil_time const noon{year, month, day, 12, 34, 56};
                auto const back = to_civil(to_seconds(noon));
                wrong += to_days(year, month, day) != expected || weekday_of(noon) != weekday ||
                         back.year != year || back.month != month || back.day != day ||
                         back.hour != 12 || back.minute != 34 || back.second != 56;
                ++expected;
                weekday = (weekday + 1) % 7;
            }
    CHECK(wrong == 0);
    CHECK(expected * seconds_per_day == end_of_year_9999);
}

TEST_CASE("The ends of a day") {
    CHECK(to_civil(-1).day == 31);
    CHECK(to_civil(-1).second == 59);
    CHECK(to_civil(-seconds_per_day).hour == 0);
    CHECK(to_civil(seconds_per_day - 1).hour == 23);
    CHECK(to_civil(seconds_per_day).day == 2);
}

TEST_CASE("What is possible") {
    CHECK(is_possible({2024, 2, 29, 23, 59, 60}));
    CHECK_FALSE(is_possible({2023, 2, 29, 0, 0, 0}));
    CHECK_FALSE(is_possible({10000, 1, 1, 0, 0, 0}));
    CHECK_FALSE(is_possible({2024, 13, 1, 0, 0, 0}));
    CHECK_FALSE(is_possible({2024, 1, 32, 0, 0, 0}));
    CHECK(has_four_digit_year(first_of_year_0));
    CHECK_FALSE(has_four_digit_year(first_of_year_0 - 1));
    CHECK_FALSE(has_four_digit_year(end_of_year_9999));
}
