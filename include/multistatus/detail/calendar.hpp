// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

/// The Gregorian calendar, reckoned backwards too where it was not in use, in UTC and without leap
/// seconds (RFC 3339, 1).
namespace multistatus::detail {

/// A day and a time of day.
struct civil_time {
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

inline constexpr std::int64_t seconds_per_day = 86400;
inline constexpr std::int64_t days_per_400_years = 146097;
// From the first of March of the year 0, where all reckoning begins, as leap days come last then.
inline constexpr std::int64_t days_before_1970 = 719468;
inline constexpr std::int64_t first_of_year_0 = -62167219200;
inline constexpr std::int64_t end_of_year_9999 = 253402300800;

/// Whether the year has four digits, as all formats of the standards want it.
[[nodiscard]] constexpr bool has_four_digit_year(std::int64_t seconds) noexcept {
    return first_of_year_0 <= seconds && seconds < end_of_year_9999;
}

/// The quotient rounded down; the divisor is positive.
[[nodiscard]] constexpr std::int64_t floor_divide(std::int64_t a, std::int64_t b) noexcept {
    return a / b - (a % b < 0 ? 1 : 0);
}

[[nodiscard]] constexpr bool is_leap_year(int year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
[[nodiscard]] constexpr int days_in_month(int year, int month) noexcept {
    if (month == 2) return is_leap_year(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Whether there is such a day and time of day; a leap second may be anywhere.
[[nodiscard]] constexpr bool is_possible(civil_time const& t) noexcept {
    return t.year >= 0 && t.year <= 9999 && t.month >= 1 && t.month <= 12 && t.day >= 1 &&
           t.day <= days_in_month(t.year, t.month) && t.hour >= 0 && t.hour <= 23 &&
           t.minute >= 0 && t.minute <= 59 && t.second >= 0 && t.second <= 60;
}

/// Days since 1970-01-01.
[[nodiscard]] constexpr std::int64_t to_days(int year, int month, int day) noexcept {
    // Months counted from March, in years counted from -400, so that nothing is negative.
    bool const next_year = month < 3;
    std::int64_t const y = year + 400 - (next_year ? 1 : 0);
    int const m = next_year ? month + 9 : month - 3;
    auto const days_before_year = y * 365 + y / 4 - y / 100 + y / 400;
    auto const days_before_month = (m * 153 + 2) / 5;
    return days_before_year + days_before_month + day - 1 - days_per_400_years - days_before_1970;
}

/// Seconds since 1970, of a day that was counted and the time of day; a leap second is the first
/// one of the next minute.
[[nodiscard]] constexpr std::int64_t to_seconds(std::int64_t days, civil_time const& t) noexcept {
    return days * seconds_per_day + t.hour * 3600 + t.minute * 60 + t.second;
}
[[nodiscard]] constexpr std::int64_t to_seconds(civil_time const& t) noexcept {
    return to_seconds(to_days(t.year, t.month, t.day), t);
}

/// The reverse; only if `has_four_digit_year(seconds)`.
///
/// Centuries, years and months are stretches of nearly the same length: where one begins, in days
/// or in quarters of a day, is a line rounded down, and a division finds the stretch of a day.
[[nodiscard]] constexpr civil_time to_civil(std::int64_t seconds) noexcept {
    auto const days = floor_divide(seconds, seconds_per_day);
    auto const time = static_cast<std::uint32_t>(seconds - days * seconds_per_day);
    auto const since = static_cast<std::uint32_t>(days + days_before_1970 + days_per_400_years);
    auto const in_cycle = since * 4 + 3;
    auto const century = in_cycle / 146097;
    auto const in_century = in_cycle % 146097 | 3;
    auto const day = in_century % 1461 / 4;
    auto const m = (day * 5 + 2) / 153;
    auto const year = century * 100 + in_century / 1461 + (m < 10 ? 0u : 1u);
    return {.year = static_cast<int>(year) - 400,
            .month = static_cast<int>(m < 10 ? m + 3 : m - 9),
            .day = static_cast<int>(day - (m * 153 + 2) / 5 + 1),
            .hour = static_cast<int>(time / 3600),
            .minute = static_cast<int>(time / 60 % 60),
            .second = static_cast<int>(time % 60)};
}

/// The day of the week of a day counted from 1970-01-01, Sunday being 0.
[[nodiscard]] constexpr int weekday_of(std::int64_t days) noexcept {
    // The calendar repeats after 400 years, in which there are whole weeks.
    return static_cast<int>(static_cast<std::uint32_t>(days + days_per_400_years * 6 + 4) % 7);
}
/// As above.
[[nodiscard]] constexpr int weekday_of(civil_time const& t) noexcept {
    return weekday_of(to_days(t.year, t.month, t.day));
}

}  // namespace multistatus::detail
