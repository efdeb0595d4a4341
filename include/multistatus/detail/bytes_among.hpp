// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#if defined(__SSE2__) || defined(_M_X64)

#include <emmintrin.h>

namespace multistatus::detail {

/// All bits of those bytes that are in a range: their distance from the first one is no more than
/// that of the last.
[[nodiscard]] inline __m128i bytes_among(__m128i bytes, char first, char last) noexcept {
    auto const distance = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
    auto const most = _mm_set1_epi8(static_cast<char>(last - first));
    return _mm_cmpeq_epi8(_mm_min_epu8(distance, most), distance);
}

}  // namespace multistatus::detail

#endif
