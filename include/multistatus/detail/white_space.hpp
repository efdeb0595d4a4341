// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// White space as XML and JSON have it, of which that of HTTP is a part (XML 1.0, 2.3; RFC 8259,
/// 2).
namespace multistatus::detail {

[[nodiscard]] constexpr bool is_space(char c) noexcept {
    // Mostly one comparison is enough.
    return static_cast<unsigned char>(c) <= ' ' &&
           (c == ' ' || c == '\n' || c == '\t' || c == '\r');
}
[[nodiscard]] constexpr bool has_space(std::string_view text) noexcept {
    return text.find_first_of(" \t\n\r") != text.npos;
}
[[nodiscard]] constexpr bool is_all_space(std::string_view text) noexcept {
    for (char const c : text)
        if (!is_space(c)) return false;
    return true;
}
/// Where no white space is any more.
[[nodiscard]] constexpr char const* skip_space(char const* at, char const* end) noexcept {
    while (at != end && is_space(*at))
        ++at;
    return at;
}
/// Whether there is no white space around it.
[[nodiscard]] constexpr bool is_trimmed(std::string_view text) noexcept {
    return text.empty() || (!is_space(text.front()) && !is_space(text.back()));
}
/// As `trim`, where there is some.
[[nodiscard]] constexpr std::string_view cut_space(std::string_view text) noexcept {
    while (!text.empty() && is_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_space(text.back()))
        text.remove_suffix(1);
    return text;
}
/// Without white space around it, as most texts are.
[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
    return is_trimmed(text) ? text : cut_space(text);
}

}  // namespace multistatus::detail
