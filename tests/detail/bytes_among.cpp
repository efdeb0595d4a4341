// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/bytes_among.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

#if defined(__SSE2__) || defined(_M_X64)
TEST_CASE("bytes_among: all bytes beside all ranges of some width") {
    using multistatus::detail::bytes_among;
    std::size_t wrong = 0;
    for (int first = 0; first < 256; ++first)
        for (int last = first; last < 256; last += 17)
            for (int byte = 0; byte < 256 && last - first < 255; ++byte) {
                auto const found = bytes_among(_mm_set1_epi8(static_cast<char>(byte)),
                                               static_cast<char>(first), static_cast<char>(last));
                auto const expected = byte >= first && byte <= last ? 0xFFFF : 0;
                wrong += _mm_movemask_epi8(found) == expected ? 0 : 1;
            }
    CHECK(wrong == 0);
}
#endif
