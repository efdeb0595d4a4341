// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// The control characters of ASCII: CTL (RFC 5234, B.1).
namespace multistatus::detail {

[[nodiscard]] constexpr bool is_control(char c) noexcept {
    return static_cast<unsigned char>(c) < 0x20 || c == '\x7F';
}
/// Those that no field of HTTP may have: all but the tab (RFC 9110, 5.5).
[[nodiscard]] constexpr bool is_field_control(char c) noexcept {
    return is_control(c) && c != '\t';
}
[[nodiscard]] constexpr bool has_control(std::string_view text) noexcept {
    for (char const c : text)
        if (is_control(c)) return true;
    return false;
}
[[nodiscard]] constexpr bool has_field_control(std::string_view text) noexcept {
    for (char const c : text)
        if (is_field_control(c)) return true;
    return false;
}

}  // namespace multistatus::detail
