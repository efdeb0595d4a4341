// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/load_tail.hpp>
#include <multistatus/detail/percent.hpp>

#include <bit>
#include <cstddef>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::detail {

/// What most bytes of a path or query are (RFC 3986, 3.3 and 3.4), beside letters: `&` to `;`, and
/// an underscore.
[[nodiscard]] constexpr bool is_usual_in_path(char c) noexcept {
    return is_in(alpha_octets, c) || (c >= '&' && c <= ';') || c == '_';
}

#if defined(__SSE2__) || defined(_M_X64)
/// A bit for each of 16 bytes of a path: whether it needs a closer look. `begins_segment` has a bit
/// for each byte behind a slash, and gets those of this block.
[[nodiscard]] inline unsigned doubts_in_path(__m128i block, unsigned& begins_segment) noexcept {
    auto const is = [block](char c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(c)); };
    // Whether the distance from the first is no more than that of the last.
    auto const among = [](__m128i bytes, char first, char last) {
        auto const distance = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
        auto const most = _mm_set1_epi8(static_cast<char>(last - first));
        return _mm_cmpeq_epi8(_mm_min_epu8(distance, most), distance);
    };
    auto const letters = among(_mm_or_si128(block, _mm_set1_epi8(0x20)), 'a', 'z');
    auto const usual = _mm_or_si128(_mm_or_si128(letters, among(block, '&', ';')), is('_'));
    auto const mask = [](__m128i found) { return static_cast<unsigned>(_mm_movemask_epi8(found)); };
    begins_segment |= mask(is('/')) << 1;
    return (mask(usual) ^ 0xFFFF) | (mask(is('.')) & begins_segment);
}

/// As below, in a text of any size; `at` may be 0.
[[nodiscard]] inline std::size_t find_doubt_in_blocks(std::string_view text,
                                                      std::size_t at) noexcept {
    auto const* const begin = text.data();
    auto const load = [](char const* from) {
        return _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
    };
    unsigned begins_segment = at != 0 && text[at - 1] == '/' ? 1 : 0;
    for (; text.size() - at >= 16; at += 16) {
        auto const doubts = doubts_in_path(load(begin + at), begins_segment);
        if (doubts != 0) return at + static_cast<std::size_t>(std::countr_zero(doubts));
        begins_segment >>= 16;
    }
    auto const left = text.size() - at;
    if (left == 0) return at;
    unsigned doubts = 0;
    if (text.size() >= 16) {
        // What comes before is looked at once more.
        doubts = doubts_in_path(load(begin + text.size() - 16), begins_segment = 0) >> (16 - left);
    } else {
        doubts = doubts_in_path(load_tail(begin + at, left), begins_segment) & ((1u << left) - 1);
    }
    return doubts == 0 ? text.size() : at + static_cast<std::size_t>(std::countr_zero(doubts));
}
#endif

/// The first place from `at` on with a byte that may be wrong in a path or query, or with a dot at
/// the beginning of a segment; the size of the text if there is none.
[[nodiscard]] constexpr std::size_t find_doubt_in_path(std::string_view text,
                                                       std::size_t at) noexcept {
#if defined(__SSE2__) || defined(_M_X64)
    if (!std::is_constant_evaluated()) return find_doubt_in_blocks(text, at);
#endif
    while (at != text.size() && is_usual_in_path(text[at]) &&
           (text[at] != '.' || at == 0 || text[at - 1] != '/'))
        ++at;
    return at;
}

}  // namespace multistatus::detail
