// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/calendar.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace multistatus::detail {

inline constexpr std::array<std::string_view, 7> weekday_names{
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
inline constexpr std::array<std::string_view, 12> month_names{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// An IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
class fixdate_text {
public:
    /// Only if `is_possible(t)`.
    constexpr explicit fixdate_text(civil_time const& t) noexcept {
        put(weekday_names[static_cast<std::size_t>(weekday_of(t))].substr(0, 3));
        put(", ");
        put(t.day);
        put(" ");
        put(month_names[static_cast<std::size_t>(t.month - 1)].substr(0, 3));
        put(" ");
        put(t.year / 100);
        put(t.year % 100);
        put(" ");
        put(t.hour);
        put(":");
        put(t.minute);
        put(":");
        put(t.second);
        put(" GMT");
    }
    /// A view of this object.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }

private:
    constexpr void put(std::string_view part) noexcept {
        for (char const c : part)
            text_[size_++] = c;
    }
    constexpr void put(int two_digits) noexcept {
        text_[size_++] = static_cast<char>('0' + two_digits / 10);
        text_[size_++] = static_cast<char>('0' + two_digits % 10);
    }

    char text_[29]{};
    std::size_t size_ = 0;
};

}  // namespace multistatus::detail
