// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/escape.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::xml_detail {

/// Where a text stands; attribute values need more escaping.
enum class text_place { content, attribute };

/// How characters are spelled that may not stand for themselves, and some that may. A literal CR
/// would be read as LF, and a TAB or LF in an attribute as a space (XML 1.0, 2.11 and 3.3.3).
template <text_place Where>
struct spelling_rules {
    static constexpr bool in_attribute = Where == text_place::attribute;
    static constexpr std::size_t longest = 6;  // &quot;

    [[nodiscard]] static constexpr std::string_view spelling_of(char c) noexcept {
        switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '\r': return "&#13;";
        case '"': return in_attribute ? "&quot;" : "";
        case '\t': return in_attribute ? "&#9;" : "\t";
        case '\n': return in_attribute ? "&#10;" : "\n";
        default: return {};
        }
    }
    [[nodiscard]] static constexpr bool is_plain(char c) noexcept {
        auto const byte = static_cast<unsigned char>(c);
        bool const space = !in_attribute && (c == '\t' || c == '\n');
        return (byte >= 0x20 && byte < 0x80 && spelling_of(c).empty()) || space;
    }
    /// Of a block of bytes. TAB and LF are among them in contents too, as they are rare but for LF
    /// behind CR.
    template <class Block>
    [[nodiscard]] static Block special(Block block) noexcept {
        // With some bits turned over, `&` comes right behind the control characters, and `<` and
        // `>` still differ in one bit. Signed: bytes from 0x80 on come before those.
        constexpr char turned = '&' ^ 0x20;
        static_assert((('<' ^ turned) & 2) != 0 && (('>' ^ turned) | 2) == ('<' ^ turned));
        auto const bytes = block.flipped(turned);
        auto const found = bytes.is_below(0x21) | bytes.with(2).is('<' ^ turned);
        if constexpr (in_attribute)
            return found | block.is('"');
        else
            return found;
    }
};

/// Appends a text; returns how much of it: all, or what stands before a character that XML cannot
/// carry.
template <text_place Where>
[[nodiscard]] inline std::size_t append_escaped(detail::text_buffer& to, std::string_view text) {
    return detail::append_escaped<spelling_rules<Where>>(to, text);
}
/// Appends a text with U+FFFD for each character that XML cannot carry; returns how many.
template <text_place Where>
std::size_t append_replaced(detail::text_buffer& to, std::string_view text) {
    return detail::append_replaced<spelling_rules<Where>>(to, text);
}

}  // namespace multistatus::xml_detail
