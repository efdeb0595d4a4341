// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/equal_bytes.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

using multistatus::detail::equal_ahead;
using multistatus::detail::equal_bytes;

TEST_CASE("equal_bytes: a difference at any place, in texts of any size") {
    for (std::size_t size = 0; size < 140; ++size) {
        std::string const a(size, 'x');
        auto b = a + 'y';
        CHECK(equal_bytes(a.data(), b.data(), size));
        CHECK_FALSE(equal_bytes(a, b));
        CHECK(equal_bytes(a, std::string(size, 'x')));
        for (std::size_t at = 0; at < size; ++at) {
            b[at] = 'y';
            CHECK_FALSE(equal_bytes(a.data(), b.data(), size));
            b[at] = 'x';
        }
    }
}

TEST_CASE("equal_ahead: a difference at any place, and none behind") {
    for (std::size_t size = 1; size <= 32; ++size) {
        std::string const a(33, 'x');
        auto b = a.substr(0, size) + std::string(33 - size, 'y');
        CHECK(equal_ahead(a.data(), b.data(), size));
        for (std::size_t at = 0; at < size; ++at) {
            b[at] = 'y';
            CHECK_FALSE(equal_ahead(a.data(), b.data(), size));
            b[at] = 'x';
        }
    }
}
