// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::detail {

/// `etagc` (RFC 9110, 8.8.3).
[[nodiscard]] constexpr bool is_tag_octet(char c) noexcept {
    auto const octet = static_cast<unsigned char>(c);
    return octet > 0x20 && octet != '"' && octet != 0x7F;
}
/// Whether eight bytes are what `is_tag_octet` lets pass.
[[nodiscard]] inline bool are_tag_octets(char const* at) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101u;
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, 8);
    // The top bit of each byte that is below another; of others only if there is such a byte.
    auto const below = [](std::uint64_t word, std::uint64_t least) {
        return (word - ones * least) & ~word & (ones * 0x80);
    };
    return (below(bytes, 0x21) | below(bytes ^ ones * '"', 1) | below(bytes ^ ones * 0x7F, 1)) == 0;
}
#if defined(__SSE2__) || defined(_M_X64)
/// As above, for sixteen bytes.
[[nodiscard]] inline bool are_tag_octets(__m128i bytes) noexcept {
    auto const low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x20)), bytes);
    auto const others = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                     _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7F)));
    return _mm_movemask_epi8(_mm_or_si128(low, others)) == 0;
}
#endif
/// As above, for a text of at least eight bytes; the last of them may be looked at twice.
[[nodiscard]] inline bool has_tag_octets_only_in_words(std::string_view text) noexcept {
    auto const* at = text.data();
    auto const* const end = at + text.size();
#if defined(__SSE2__) || defined(_M_X64)
    if (text.size() >= 16) {
        auto const load = [](char const* from) {
            return _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
        };
        for (; end - at > 16; at += 16)
            if (!are_tag_octets(load(at))) return false;
        return are_tag_octets(load(end - 16));
    }
#endif
    for (; end - at > 8; at += 8)
        if (!are_tag_octets(at)) return false;
    return are_tag_octets(end - 8);
}
/// As above, for any text.
[[nodiscard]] constexpr bool has_tag_octets_only(std::string_view text) noexcept {
    if (!std::is_constant_evaluated() && text.size() >= 8)
        return has_tag_octets_only_in_words(text);
    for (char const c : text)
        if (!is_tag_octet(c)) return false;
    return true;
}

}  // namespace multistatus::detail
