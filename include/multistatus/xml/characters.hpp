// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>

#include <string_view>

namespace multistatus::xml_detail {

/// `S`: the four characters that are white space (XML 1.0, 2.3).
[[nodiscard]] constexpr bool is_space(char c) noexcept {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
[[nodiscard]] constexpr bool is_all_space(std::string_view text) noexcept {
    for (char const c : text)
        if (!is_space(c)) return false;
    return true;
}
[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && is_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_space(text.back()))
        text.remove_suffix(1);
    return text;
}

using detail::has_class;
using detail::is_char;
using detail::is_name_char;
using detail::is_name_start;
using detail::is_ncname;
namespace table = detail::table;

}  // namespace multistatus::xml_detail
