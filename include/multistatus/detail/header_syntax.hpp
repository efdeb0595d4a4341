// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/letter_case.hpp>

#include <string_view>

namespace multistatus::detail {

/// `token` (RFC 9110, 5.6.2).
[[nodiscard]] constexpr bool is_field_name(std::string_view text) noexcept {
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    for (char const c : text) {
        char const lower = to_lower(c);
        bool const is_alphanumeric = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
        if (!is_alphanumeric && others.find(c) == others.npos) return false;
    }
    return !text.empty();
}
/// What a recipient may take for the end of a field is in no value (RFC 9110, 5.5).
[[nodiscard]] constexpr bool is_field_value(std::string_view text) noexcept {
    for (char const c : text)
        if (c == '\r' || c == '\n' || c == '\0') return false;
    return true;
}

}  // namespace multistatus::detail
