// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/escape.hpp>

#include <cstddef>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::xml_detail {

/// Where a text stands; attribute values need more escaping.
enum class text_place { content, attribute };

/// How characters are spelled that may not stand for themselves. A literal CR would be read as LF,
/// and a TAB or LF in an attribute as a space (XML 1.0, 2.11 and 3.3.3).
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
        case '\t': return in_attribute ? "&#9;" : "";
        case '\n': return in_attribute ? "&#10;" : "";
        default: return {};
        }
    }
    [[nodiscard]] static constexpr bool is_plain(char c) noexcept {
        auto const byte = static_cast<unsigned char>(c);
        bool const space = !in_attribute && (c == '\t' || c == '\n');
        return (byte >= 0x20 && byte < 0x80 && spelling_of(c).empty()) || space;
    }
#if defined(__SSE2__) || defined(_M_X64)
    [[nodiscard]] static unsigned special(__m128i block) noexcept {
        auto const all = [](char c) { return _mm_set1_epi8(c); };
        auto const is = [block, all](char c) { return _mm_cmpeq_epi8(block, all(c)); };
        // Signed: bytes from 0x80 on are below 0x20 too.
        auto low = _mm_cmplt_epi8(block, all(0x20));
        if constexpr (in_attribute)
            low = _mm_or_si128(low, is('"'));
        else
            low = _mm_andnot_si128(_mm_or_si128(is('\t'), is('\n')), low);
        static_assert(('<' | 2) == '>');
        auto const angle = _mm_cmpeq_epi8(_mm_or_si128(block, all(2)), all('>'));
        auto const markup = _mm_or_si128(angle, is('&'));
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(low, markup)));
    }
#endif
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
