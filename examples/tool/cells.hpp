// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

#include "printable.hpp"

namespace tool {

/// A number of bytes: all its digits if they are few, else three or more of them.
inline std::string size_cell(std::uint64_t bytes) {
    constexpr std::string_view units = "kMGTPE";
    if (bytes < 10'000) return std::to_string(bytes);
    std::size_t unit = 0;
    auto tenths = bytes / 100 + (bytes % 100 >= 50);
    for (; tenths >= 10'000; ++unit)
        tenths = (tenths + 500) / 1000;
    auto text = std::to_string(tenths / 10).append(".").append(std::to_string(tenths % 10));
    return text.append(" ").append(1, units[unit]).append("B");
}

/// The value of getcontentlength; anything but a number as it is.
inline std::string size_cell(std::string_view text) {
    std::uint64_t bytes = 0;
    auto const end = text.data() + text.size();
    auto const [stop, failure] = std::from_chars(text.data(), end, bytes);
    return failure == std::errc{} && stop == end ? size_cell(bytes) : one_line(text, 20);
}

/// Whether a text has digits and letters where `form` has `0` and `a`, and else is the same.
constexpr bool has_form(std::string_view text, std::string_view form) {
    if (text.size() != form.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        bool const is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool const is_digit = c >= '0' && c <= '9';
        if (form[i] == 'a' ? !is_letter : form[i] == '0' ? !is_digit : c != form[i]) return false;
    }
    return true;
}

/// The value of getlastmodified: `2026-11-22 14:43` for an IMF-fixdate (RFC 9110, 5.6.7), which is
/// always in GMT; anything else as it is.
inline std::string date_cell(std::string_view text) {
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (has_form(text, "aaa, 00 aaa 0000 00:00:00 aaa") && text.substr(26) == "GMT")
        for (std::size_t i = 0; i < months.size(); ++i) {
            if (months[i] != text.substr(8, 3)) continue;
            auto const month = std::to_string(i + 101).substr(1);
            return std::string(text.substr(12, 4))
                .append("-")
                .append(month)
                .append("-")
                .append(std::string(text.substr(5, 2)).append(" ").append(text.substr(17, 5)));
        }
    return one_line(text, 30);
}

}  // namespace tool
