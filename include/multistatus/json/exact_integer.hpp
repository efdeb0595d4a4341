// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/plain_text.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::json_detail {

/// Whether a text is an integer in its canonical form that every reader of JSON keeps exactly:
/// from -(2^53-1) to 2^53-1 (RFC 8259, 6).
[[nodiscard]] constexpr bool is_exact_integer(std::string_view text) noexcept {
    constexpr std::string_view largest = "9007199254740991";
    bool const is_negative = !text.empty() && text.front() == '-';
    if (is_negative) text.remove_prefix(1);
    if (text.empty() || text.size() > largest.size()) return false;
    if (text.front() == '0') return text.size() == 1 && !is_negative;
    for (char const c : text)
        if (static_cast<unsigned char>(c - '0') > 9) return false;
    return text.size() < largest.size() || text <= largest;
}
[[nodiscard]] constexpr bool is_exact_integer(detail::plain_text text) noexcept {
    return text.is_exact_integer() || is_exact_integer(text.view());
}

}  // namespace multistatus::json_detail
