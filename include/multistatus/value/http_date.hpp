// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/calendar.hpp>
#include <multistatus/detail/fixdate.hpp>
#include <multistatus/detail/instant.hpp>
#include <multistatus/detail/internet_date.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/detail/worded_date.hpp>
#include <multistatus/element.hpp>

#include <string>
#include <string_view>

namespace multistatus {

/// A date as in DAV:getlastmodified, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 4918, 15.7;
/// RFC 9110, 5.6.7).
///
/// Made of seconds since 1970 or of any `time_point` of `std::chrono::system_clock`, and converts
/// to any, without `<chrono>` being included: see `seconds`. Ordered by time.
class http_date : public detail::instant {
public:
    using instant::instant;

    /// Reads a text without white space around it: an IMF-fixdate; its two predecessors; and with
    /// other zones, orders and spellings whatever leaves no doubt, RFC 3339 included, each with its
    /// remark. A year of two digits is one of 1970 to 2069. A second 60 is the next second.
    [[nodiscard]] static constexpr decoded<http_date> read(std::string_view text) noexcept {
        if (auto const seconds = detail::read_fixdate(text)) return http_date(*seconds);
        if (detail::is_internet_date(text)) {
            auto const date = detail::internet_date_reader(text).read();
            if (!date) return undecodable{date.reason()};
            return {http_date(date->seconds), "an RFC 3339 date"};
        }
        auto const seconds = detail::worded_date_reader(text).read();
        if (!seconds) return undecodable{seconds.reason()};
        return {http_date(*seconds), seconds.remark()};
    }
    /// Whether it can be written: the year has four digits.
    [[nodiscard]] constexpr bool is_writable() const noexcept {
        return detail::has_four_digit_year(seconds());
    }
};

/// The date as it is written, an IMF-fixdate; empty if it cannot be.
[[nodiscard]] inline std::string to_string(http_date const& date) {
    if (!date.is_writable()) return {};
    return std::string(detail::fixdate_text(date.seconds()).view());
}

template <>
struct codec<http_date> {
    [[nodiscard]] static decoded<http_date> decode(element content) {
        return detail::decode_trimmed(content, http_date::read);
    }
    static void encode(http_date const& date, auto& out) {
        if (date.is_writable())
            out.text(detail::plain_text(detail::fixdate_text(date.seconds()).view()));
        else
            out.refuse("a year of other than four digits");
    }
};

}  // namespace multistatus
