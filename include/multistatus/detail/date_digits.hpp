// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::detail {

/// A date in digits, in the pattern of RFC 3339 or that of iCalendar (RFC 5545, 3.3.5).
class date_digits {
public:
    /// Writes the seconds into a pattern of up to 20 characters, in which each `0` is a digit of
    /// year, month, day, hour, minute and second; only if `has_four_digit_year(seconds)`.
    constexpr date_digits(std::int64_t seconds, std::string_view pattern) noexcept {
        auto const t = to_civil(seconds);
        int const pairs[] = {t.year / 100, t.year % 100, t.month, t.day,
                             t.hour,       t.minute,     t.second};
        std::size_t digits = 0;
        for (char const c : pattern) {
            auto const pair = digits / 2 < 7 ? pairs[digits / 2] : 0;
            auto const digit = digits % 2 == 0 ? pair / 10 : pair % 10;
            digits += c == '0' ? 1 : 0;
            text_[size_++] = c == '0' ? static_cast<char>('0' + digit) : c;
        }
    }
    /// A view of this object.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }

private:
    char text_[20]{};
    std::size_t size_ = 0;
};

inline constexpr std::string_view internet_pattern = "0000-00-00T00:00:00Z";
inline constexpr std::string_view calendar_pattern = "00000000T000000Z";

}  // namespace multistatus::detail
