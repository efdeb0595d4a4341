// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/calendar.hpp>
#include <multistatus/detail/date_digits.hpp>
#include <multistatus/detail/instant.hpp>
#include <multistatus/detail/internet_date.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/detail/worded_date.hpp>
#include <multistatus/element.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// A date and time as in DAV:creationdate, `1997-12-01T17:42:21-08:00` (RFC 4918, 15.1;
/// RFC 3339, 5.6).
///
/// Made of seconds since 1970 or of any `time_point` of `std::chrono::system_clock`, and converts
/// to any, without `<chrono>` being included. Ordered by time, whatever the offsets.
class date_time {
public:
    /// The beginning of 1970, in UTC.
    constexpr date_time() noexcept = default;
    /// Seconds since 1970 in UTC without leap seconds, nanoseconds from there on (0 to 999999999),
    /// and the minutes east of UTC where the clock stood that showed this time, if known.
    constexpr explicit date_time(std::int64_t seconds, std::int32_t nanoseconds = 0,
                                 std::optional<int> offset = 0) noexcept
        : seconds_(seconds), nanoseconds_(nanoseconds), offset_(offset) {}
    /// Any `time_point` of `std::chrono::system_clock`, rounded down to a nanosecond.
    template <detail::system_time_point Point>
    constexpr date_time(Point const& point) noexcept
        : seconds_(detail::split(point).seconds),
          nanoseconds_(static_cast<std::int32_t>(detail::split(point).nanoseconds)) {}

    /// Reads a text without white space around it: a `date-time`, as which lower case and any
    /// number of digits behind the point are good; and with a remark what leaves no doubt, such as
    /// an HTTP date, a space for the T or `+0600`. Without an offset it is UTC. A second 60 is the
    /// next second.
    [[nodiscard]] static constexpr decoded<date_time> read(std::string_view text) noexcept {
        if (detail::is_internet_date(text)) {
            auto const date = detail::internet_date_reader(text).read();
            if (!date) return undecodable{date.reason()};
            return {date_time(date->seconds, date->nanoseconds, date->offset), date.remark()};
        }
        auto const seconds = detail::worded_date_reader(text).read();
        if (!seconds) return undecodable{seconds.reason()};
        return {date_time(*seconds), "an HTTP date"};
    }

    /// Seconds since 1970 in UTC, without leap seconds.
    [[nodiscard]] constexpr std::int64_t seconds() const noexcept { return seconds_; }
    /// Nanoseconds from there on: 0 to 999999999. Further digits are in the element only.
    [[nodiscard]] constexpr std::int32_t nanoseconds() const noexcept { return nanoseconds_; }
    /// Minutes east of UTC; none if unknown, as in `-00:00` (RFC 3339, 4.3).
    [[nodiscard]] constexpr std::optional<int> offset() const noexcept { return offset_; }
    /// As any `time_point` of `std::chrono::system_clock`, rounded down; its first or last value
    /// where it does not reach that far.
    template <detail::system_time_point Point>
    [[nodiscard]] constexpr operator Point() const noexcept {
        return detail::join<Point>({seconds_, nanoseconds_});
    }
    /// Whether it can be written: the year has four digits.
    [[nodiscard]] constexpr bool is_writable() const noexcept {
        return detail::has_four_digit_year(seconds_);
    }

    friend constexpr bool operator==(date_time const& a, date_time const& b) noexcept {
        return a.seconds_ == b.seconds_ && a.nanoseconds_ == b.nanoseconds_;
    }
    friend constexpr std::strong_ordering operator<=>(date_time const& a,
                                                      date_time const& b) noexcept {
        if (auto const order = a.seconds_ <=> b.seconds_; order != 0) return order;
        return a.nanoseconds_ <=> b.nanoseconds_;
    }

private:
    std::int64_t seconds_ = 0;
    std::int32_t nanoseconds_ = 0;
    std::optional<int> offset_ = 0;
};

/// The date as it is written: `1997-12-02T01:42:21Z`, in UTC and without a fraction; empty if it
/// cannot be.
[[nodiscard]] inline std::string to_string(date_time const& date) {
    if (!date.is_writable()) return {};
    return std::string(detail::date_digits(date.seconds(), detail::internet_pattern).view());
}

/// Writes UTC and whole seconds, rounded down: Windows cannot read a fraction.
template <>
struct codec<date_time> {
    [[nodiscard]] static decoded<date_time> decode(element content) {
        return detail::decode_trimmed(content, date_time::read);
    }
    static void encode(date_time const& date, auto& out) {
        if (date.is_writable())
            out.text(detail::plain_text(
                detail::date_digits(date.seconds(), detail::internet_pattern).view()));
        else
            out.refuse("a year of other than four digits");
    }
};

}  // namespace multistatus
