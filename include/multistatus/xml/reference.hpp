// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/utf8.hpp>
#include <multistatus/xml/characters.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::xml_detail {

/// What stands behind a `&` (XML 1.0, 4.1).
struct reference {
    enum class outcome : std::uint8_t {
        resolved,   ///< `code` is the character
        illegal,    ///< it stands for a character that XML cannot carry
        malformed,  ///< no reference, or one to an entity that is not declared
        cut,        ///< the bytes end inside it
    };

    outcome state = outcome::malformed;
    std::size_t size = 1;  ///< bytes, `&` and `;` included; 1 where it is none
    char32_t code = 0;
};

namespace references {

struct entity {
    std::string_view name;
    char32_t code;
};
inline constexpr entity entities[] = {
    {"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''}};

[[nodiscard]] constexpr reference by_name(std::string_view text) noexcept {
    using outcome = reference::outcome;
    for (auto const& e : entities) {
        if (text.substr(1, e.name.size()) == e.name)
            return {outcome::resolved, e.name.size() + 1, e.code};
        if (e.name.substr(0, text.size() - 1) == text.substr(1)) return {outcome::cut, 1, 0};
    }
    return {};
}

[[nodiscard]] constexpr int digit_value(char c, int base) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (base == 16 && c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (base == 16 && c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

[[nodiscard]] constexpr reference by_number(std::string_view text) noexcept {
    using outcome = reference::outcome;
    if (text.size() < 3) return {outcome::cut, 1, 0};
    auto const base = text[2] == 'x' ? 16 : 10;
    std::size_t const first = base == 16 ? 3 : 2;
    auto at = first;
    char32_t code = 0;
    for (; at < text.size() && digit_value(text[at], base) >= 0; ++at)
        // Leading zeros are legal, so any number of digits is; the value stays out of range.
        if (code <= 0x10FFFF)
            code = code * static_cast<char32_t>(base) +
                   static_cast<char32_t>(digit_value(text[at], base));
    if (at == text.size()) return {outcome::cut, 1, 0};
    if (at == first || text[at] != ';') return {};
    return {is_char(code) ? outcome::resolved : outcome::illegal, at + 1, code};
}

}  // namespace references

/// A reference that is frequent, and the character it stands for; empty if it is none of those.
struct usual_reference {
    std::string_view character{};
    std::size_t size = 0;
};
/// Reads those of line ends, as they stand in calendar data, of markup and of quotes.
[[nodiscard]] inline usual_reference read_usual_reference(char const* at,
                                                          char const* end) noexcept {
    auto const read = [at, end](auto const& text, std::string_view character) {
        constexpr auto size = sizeof text - 1;
        auto const is_there =
            static_cast<std::size_t>(end - at) >= size && std::memcmp(at, text, size) == 0;
        return is_there ? usual_reference{character, size} : usual_reference{};
    };
    if (end - at < 2) return {};
    switch (at[1]) {
    case '#': return read("&#13;", "\r");
    case 'a': return read("&amp;", "&");
    case 'g': return read("&gt;", ">");
    case 'l': return read("&lt;", "<");
    case 'q': return read("&quot;", "\"");
    default: return {};
    }
}

/// Reads the reference at the beginning of a text that starts with `&`.
[[nodiscard]] constexpr reference read_reference(std::string_view text) noexcept {
    if (text.size() < 2) return {reference::outcome::cut, 1, 0};
    return text[1] == '#' ? references::by_number(text) : references::by_name(text);
}

}  // namespace multistatus::xml_detail
