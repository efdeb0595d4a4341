// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/letter_case.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// `tchar` (RFC 9110, 5.6.2).
[[nodiscard]] constexpr bool is_token_char(char c) noexcept {
    char const lower = to_lower(c);
    bool const is_alphanumeric = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
    return is_alphanumeric ||
           (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}
/// The length of the token a text begins with.
[[nodiscard]] constexpr std::size_t token_size(std::string_view text) noexcept {
    std::size_t size = 0;
    while (size < text.size() && is_token_char(text[size]))
        ++size;
    return size;
}
/// `token`, which the name of a field is (RFC 9110, 5.1).
[[nodiscard]] constexpr bool is_field_name(std::string_view text) noexcept {
    return !text.empty() && token_size(text) == text.size();
}
/// What a recipient may take for the end of a field is in no value (RFC 9110, 5.5).
[[nodiscard]] constexpr bool is_field_value(std::string_view text) noexcept {
    for (char const c : text)
        if (c == '\r' || c == '\n' || c == '\0') return false;
    return true;
}

}  // namespace multistatus::detail
