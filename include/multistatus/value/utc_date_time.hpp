// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/calendar.hpp>
#include <multistatus/detail/date_digits.hpp>
#include <multistatus/detail/instant.hpp>
#include <multistatus/detail/internet_date.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus {

/// A date and time as in CALDAV:min-date-time, `19000101T000000Z` (RFC 4791, 5.2.6;
/// RFC 5545, 3.3.5).
///
/// Made of seconds since 1970 or of any `time_point` of `std::chrono::system_clock`, and converts
/// to any, without `<chrono>` being included: see `seconds`. Ordered by time.
class utc_date_time : public detail::instant {
public:
    using instant::instant;

    /// Reads a text without white space around it; with a remark also one without `Z`, a mere day,
    /// and RFC 3339. A second 60 is the next second.
    [[nodiscard]] static constexpr decoded<utc_date_time> read(std::string_view text) noexcept {
        if (detail::is_internet_date(text)) {
            auto const date = detail::internet_date_reader(text).read();
            if (!date) return undecodable{date.reason()};
            return {utc_date_time(date->seconds), "an RFC 3339 date"};
        }
        if (!follows_pattern(text)) return undecodable{"not a date"};
        auto const digits = [text](std::size_t at, std::size_t count) {
            int number = 0;
            for (char const c : text.size() > at ? text.substr(at, count) : std::string_view())
                number = number * 10 + detail::digit_value(c);
            return number;
        };
        detail::civil_time const time{digits(0, 4), digits(4, 2),  digits(6, 2),
                                      digits(9, 2), digits(11, 2), digits(13, 2)};
        if (!detail::is_possible(time)) return undecodable{"no such day or time"};
        return {utc_date_time(detail::to_seconds(time)), remark(text)};
    }
    /// Whether it can be written: the year has four digits.
    [[nodiscard]] constexpr bool is_writable() const noexcept {
        return detail::has_four_digit_year(seconds());
    }

private:
    static constexpr std::size_t day_size = 8;
    static constexpr std::size_t local_size = 15;

    [[nodiscard]] static constexpr bool follows_pattern(std::string_view text) noexcept {
        constexpr auto pattern = detail::calendar_pattern;
        if (text.size() != day_size && text.size() != local_size && text.size() != pattern.size())
            return false;
        for (std::size_t i = 0; i != text.size(); ++i)
            if (pattern[i] == '0' ? detail::digit_value(text[i]) < 0
                                  : detail::to_lower(text[i]) != detail::to_lower(pattern[i]))
                return false;
        return true;
    }
    [[nodiscard]] static constexpr std::string_view remark(std::string_view text) noexcept {
        if (text.size() == day_size) return "no time of day";
        if (text.size() == local_size) return "no Z";
        return text.find_first_of("tz") == text.npos ? "" : "another case";
    }
};

/// The date as it is written; empty if it cannot be.
[[nodiscard]] inline std::string to_string(utc_date_time const& date) {
    if (!date.is_writable()) return {};
    return std::string(detail::date_digits(date.seconds(), detail::calendar_pattern).view());
}

template <>
struct codec<utc_date_time> {
    [[nodiscard]] static decoded<utc_date_time> decode(element content) {
        return detail::decode_trimmed(content, utc_date_time::read);
    }
    static void encode(utc_date_time const& date, auto& out) {
        if (date.is_writable())
            out.text(detail::plain_text(
                detail::date_digits(date.seconds(), detail::calendar_pattern).view()));
        else
            out.refuse("a year of other than four digits");
    }
};

}  // namespace multistatus
