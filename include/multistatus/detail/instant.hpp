// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/calendar.hpp>

#include <compare>
#include <concepts>
#include <cstdint>

/// Points in time, and how they become those of `<chrono>`, which is too dear to be included.
namespace multistatus::detail {

inline constexpr std::int64_t nanoseconds_per_second = 1'000'000'000;

/// A `std::chrono::time_point` of the system clock that counts seconds, parts of them, or
/// multiples.
template <class Point>
concept system_time_point = requires(Point const& p) {
    typename Point::duration;
    Point::clock::from_time_t(0);
    { p.time_since_epoch().count() } -> std::signed_integral;
    requires Point::period::num == 1 || Point::period::den == 1;
};

/// Seconds since 1970, and nanoseconds from there on, never negative.
struct split_time {
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
};

/// Rounds down. What does not fit becomes the first or last second that does.
template <system_time_point Point>
[[nodiscard]] constexpr split_time split(Point const& point) noexcept {
    std::int64_t const count = point.time_since_epoch().count();
    constexpr std::int64_t per_second = Point::period::den;
    constexpr std::int64_t length = Point::period::num;
    if constexpr (per_second == 1) {
        if (count > INT64_MAX / length) return {INT64_MAX, 0};
        if (count < INT64_MIN / length) return {INT64_MIN, 0};
        return {count * length, 0};
    } else {
        auto const seconds = floor_divide(count, per_second);
        auto const rest = count % per_second;
        auto const part = rest < 0 ? rest + per_second : rest;
        if constexpr (per_second <= nanoseconds_per_second)
            return {seconds, part * nanoseconds_per_second / per_second};
        else
            return {seconds, part / (per_second / nanoseconds_per_second)};
    }
}

/// Rounds down. What does not fit becomes the first or last point that does.
template <system_time_point Point>
[[nodiscard]] constexpr Point join(split_time time) noexcept {
    using count_type = decltype(Point().time_since_epoch().count());
    constexpr std::int64_t last = Point::max().time_since_epoch().count();
    constexpr std::int64_t first = Point::min().time_since_epoch().count();
    constexpr std::int64_t per_second = Point::period::den;
    constexpr auto first_whole = floor_divide(first, per_second);
    constexpr auto first_part = (first % per_second + per_second) % per_second;
    auto const whole = floor_divide(time.seconds, Point::period::num);
    std::int64_t part = 0;
    if constexpr (per_second > nanoseconds_per_second)
        part = time.nanoseconds * (per_second / nanoseconds_per_second);
    else if constexpr (per_second > 1)
        part = time.nanoseconds * per_second / nanoseconds_per_second;
    if (whole > last / per_second || (whole == last / per_second && part > last % per_second))
        return Point::max();
    if (whole < first_whole || (whole == first_whole && part < first_part)) return Point::min();
    // The whole of the first second may be out of range by itself.
    auto const count =
        whole < 0 ? (whole + 1) * per_second + (part - per_second) : whole * per_second + part;
    return Point(typename Point::duration(static_cast<count_type>(count)));
}

/// What all kinds of dates that count whole seconds have in common.
class instant {
public:
    /// The beginning of 1970.
    constexpr instant() noexcept = default;
    /// Seconds since 1970 in UTC, without leap seconds.
    constexpr explicit instant(std::int64_t seconds) noexcept : seconds_(seconds) {}
    /// Any `time_point` of `std::chrono::system_clock`, rounded down to a second.
    template <system_time_point Point>
    constexpr instant(Point const& point) noexcept : seconds_(split(point).seconds) {}

    /// Seconds since 1970 in UTC, without leap seconds.
    [[nodiscard]] constexpr std::int64_t seconds() const noexcept { return seconds_; }
    /// As any `time_point` of `std::chrono::system_clock`, rounded down; its first or last value
    /// where it does not reach that far.
    template <system_time_point Point>
    [[nodiscard]] constexpr operator Point() const noexcept {
        return join<Point>({seconds_, 0});
    }

    friend constexpr bool operator==(instant const&, instant const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(instant const&,
                                                      instant const&) noexcept = default;

private:
    std::int64_t seconds_ = 0;
};

}  // namespace multistatus::detail
