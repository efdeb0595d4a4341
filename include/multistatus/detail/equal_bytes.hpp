// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::detail {

/// Whether words of two texts are the same.
template <class Word>
[[nodiscard]] inline bool equal_words(char const* a, char const* b) noexcept {
    Word x;
    Word y;
    std::memcpy(&x, a, sizeof x);
    std::memcpy(&y, b, sizeof y);
    return x == y;
}
/// Whether so many bytes are the same; for few of them, for which a call would take longer.
[[nodiscard]] inline bool equal_bytes(char const* a, char const* b, std::size_t size) noexcept {
    if (size > 64) return std::memcmp(a, b, size) == 0;
#if defined(__SSE2__) || defined(_M_X64)
    auto const same = [a, b](std::size_t at) {
        auto const load = [at](char const* from) {
            return _mm_loadu_si128(reinterpret_cast<__m128i const*>(from + at));
        };
        return _mm_cmpeq_epi8(load(a), load(b));
    };
    if (size >= 16) {
        // The last bytes are compared with some before them once more.
        auto all = _mm_and_si128(same(0), same(size - 16));
        if (size > 32) all = _mm_and_si128(all, _mm_and_si128(same(16), same(size - 32)));
        return _mm_movemask_epi8(all) == 0xFFFF;
    }
#else
    if (size >= 16) return std::memcmp(a, b, size) == 0;
#endif
    if (size >= 8)
        return equal_words<std::uint64_t>(a, b) &&
               equal_words<std::uint64_t>(a + size - 8, b + size - 8);
    if (size >= 4)
        return equal_words<std::uint32_t>(a, b) &&
               equal_words<std::uint32_t>(a + size - 4, b + size - 4);
    for (std::size_t at = 0; at < size; ++at)
        if (a[at] != b[at]) return false;
    return true;
}
/// A bit for each of 32 bytes that differ, the lowest one for the first.
[[nodiscard]] inline std::uint32_t find_differences(char const* a, char const* b) noexcept {
#if defined(__SSE2__) || defined(_M_X64)
    auto const same = [a, b](std::size_t at) {
        auto const x = _mm_loadu_si128(reinterpret_cast<__m128i const*>(a + at));
        auto const y = _mm_loadu_si128(reinterpret_cast<__m128i const*>(b + at));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(x, y)));
    };
    return ~(same(0) | same(16) << 16);
#else
    std::uint32_t different = 0;
    for (unsigned i = 0; i != 32; ++i)
        different |= std::uint32_t{a[i] != b[i]} << i;
    return different;
#endif
}
/// As `equal_bytes`, for 1 to 32 bytes of any number, where 32 may be looked at.
[[nodiscard]] inline bool equal_ahead(char const* a, char const* b, std::size_t size) noexcept {
    return find_differences(a, b) << (32 - size) == 0;
}
/// Whether two texts are the same.
[[nodiscard]] inline bool equal_bytes(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && equal_bytes(a.data(), b.data(), a.size());
}

}  // namespace multistatus::detail
