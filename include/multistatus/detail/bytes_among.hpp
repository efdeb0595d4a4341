// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#if defined(__SSE2__) || defined(_M_X64)

#include <emmintrin.h>

namespace multistatus::detail {

/// All bits of those bytes that are in a range, which is not of all bytes. They are moved so that
/// the last one becomes the greatest signed number: then a single comparison is enough.
[[nodiscard]] inline __m128i bytes_among(__m128i bytes, char first, char last) noexcept {
    auto const moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(127 - last)));
    return _mm_cmpgt_epi8(moved, _mm_set1_epi8(static_cast<char>(126 - (last - first))));
}

}  // namespace multistatus::detail

#endif
