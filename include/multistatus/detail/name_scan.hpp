// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/bytes_among.hpp>
#include <multistatus/detail/load_tail.hpp>

#include <bit>
#include <cstddef>
#include <type_traits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::detail {

/// What may stand in an NCName, of ASCII.
[[nodiscard]] constexpr bool is_ascii_name_char(char c) noexcept {
    auto const letter = static_cast<char>(c | 0x20);
    return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_';
}

#if defined(__SSE2__) || defined(_M_X64)
/// A bit for each of 16 bytes: whether it is one of those.
[[nodiscard]] inline unsigned ascii_name_chars(__m128i block) noexcept {
    auto const is = [block](char c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(c)); };
    auto const letters = bytes_among(_mm_or_si128(block, _mm_set1_epi8(0x20)), 'a', 'z');
    auto const others = _mm_andnot_si128(is('/'), bytes_among(block, '-', '9'));
    auto const found = _mm_or_si128(_mm_or_si128(letters, others), is('_'));
    return static_cast<unsigned>(_mm_movemask_epi8(found));
}
#endif

/// The first byte that is none of those, or `end`.
[[nodiscard]] constexpr char const* skip_ascii_name(char const* at, char const* end) noexcept {
#if defined(__SSE2__) || defined(_M_X64)
    if (!std::is_constant_evaluated()) {
        for (; end - at >= 16; at += 16) {
            auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at));
            auto const others = ascii_name_chars(block) ^ 0xFFFF;
            if (others != 0) return at + std::countr_zero(others);
        }
        // The zeros behind the tail are none either.
        auto const tail = ascii_name_chars(load_tail(at, static_cast<std::size_t>(end - at)));
        return at + std::countr_one(tail);
    }
#endif
    while (at != end && is_ascii_name_char(*at))
        ++at;
    return at;
}

}  // namespace multistatus::detail
