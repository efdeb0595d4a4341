// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#if defined(__SSE2__) || defined(_M_X64)

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <emmintrin.h>

namespace multistatus::detail {

/// The last bytes of a text, fewer than 16, in front of zeros; nothing behind them is read.
[[nodiscard]] inline __m128i load_tail(char const* from, std::size_t size) noexcept {
    auto const load = [from](auto word, std::size_t at) {
        std::memcpy(&word, from + at, sizeof word);
        return std::uint64_t{word};
    };
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (size >= 8) {
        low = load(std::uint64_t{}, 0);
        // In two steps, for a shift by all 64 bits is undefined.
        high = load(std::uint64_t{}, size - 8) >> 1 >> (8 * (16 - size) - 1);
    } else if (size >= 4) {
        low = load(std::uint32_t{}, 0) | load(std::uint32_t{}, size - 4) << 8 * (size - 4);
    } else if (size != 0) {
        low = load(std::uint8_t{}, 0) | load(std::uint8_t{}, size / 2) << 8 * (size / 2) |
              load(std::uint8_t{}, size - 1) << 8 * (size - 1);
    }
    return _mm_set_epi64x(static_cast<long long>(high), static_cast<long long>(low));
}

}  // namespace multistatus::detail

#endif
