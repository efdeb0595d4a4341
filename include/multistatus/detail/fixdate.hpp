// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/calendar.hpp>

#include <array>
#include <cstddef>
#include <optional>
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
        put(0, weekday_names[static_cast<std::size_t>(weekday_of(t))]);
        put(5, t.day);
        put(8, month_names[static_cast<std::size_t>(t.month - 1)]);
        put(12, t.year / 100);
        put(14, t.year % 100);
        put(17, t.hour);
        put(20, t.minute);
        put(23, t.second);
    }
    /// A view of this object.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size}; }

private:
    static constexpr std::size_t size = 29;

    constexpr void put(std::size_t at, std::string_view name) noexcept {
        for (std::size_t i = 0; i != 3; ++i)
            text_[at + i] = name[i];
    }
    constexpr void put(std::size_t at, int two_digits) noexcept {
        text_[at] = static_cast<char>('0' + two_digits / 10);
        text_[at + 1] = static_cast<char>('0' + two_digits % 10);
    }

    char text_[size + 1] = "___, __ ___ ____ __:__:__ GMT";
};

/// The first three letters of a name as a number.
[[nodiscard]] constexpr int short_name(std::string_view name) noexcept {
    return name[0] << 16 | name[1] << 8 | name[2];
}
inline constexpr auto short_month_names = [] {
    std::array<int, 12> names{};
    for (std::size_t i = 0; i != names.size(); ++i)
        names[i] = short_name(month_names[i]);
    return names;
}();

/// Reads one that is exactly as it must be, as nearly all are; nothing otherwise.
[[nodiscard]] constexpr std::optional<civil_time> read_fixdate(std::string_view text) noexcept {
    constexpr std::string_view pattern = "___, __ ___ ____ __:__:__ GMT";
    if (text.size() != pattern.size()) return std::nullopt;
    for (auto const i : {3u, 4u, 7u, 11u, 16u, 19u, 22u, 25u, 26u, 27u, 28u})
        if (text[i] != pattern[i]) return std::nullopt;
    int digits = 0;
    auto const digit = [&](std::size_t at) {
        auto const value = text[at] - '0';
        digits += value >= 0 && value <= 9 ? 1 : 0;
        return value;
    };
    auto const pair = [&](std::size_t at) { return digit(at) * 10 + digit(at + 1); };
    civil_time t{pair(12) * 100 + pair(14), 1, pair(5), pair(17), pair(20), pair(23)};
    auto const month = short_name(text.substr(8));
    while (t.month <= 12 && short_month_names[static_cast<std::size_t>(t.month - 1)] != month)
        ++t.month;
    if (digits != 12 || !is_possible(t)) return std::nullopt;
    auto const weekday = weekday_names[static_cast<std::size_t>(weekday_of(t))];
    return short_name(weekday) == short_name(text) ? std::optional(t) : std::nullopt;
}

}  // namespace multistatus::detail
