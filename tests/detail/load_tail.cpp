// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/load_tail.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

#if defined(__SSE2__) || defined(_M_X64)

using multistatus::detail::load_tail;

TEST_CASE("load_tail: fewer than 16 bytes, and zeros") {
    std::string text;
    for (std::size_t size = 0; size < 16; ++size) {
        // No byte behind the text is read: that would be found by the address sanitizer.
        std::string const exact(text);
        std::string block(16, '#');
        _mm_storeu_si128(reinterpret_cast<__m128i*>(block.data()), load_tail(exact.data(), size));
        CHECK(block == text + std::string(16 - size, '\0'));
        text += static_cast<char>(0xF0 + size);
    }
}

#endif
