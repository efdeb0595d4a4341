// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/name_scan.hpp>

#include <multistatus/detail/characters.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

using multistatus::detail::is_ascii_name_char;
using multistatus::detail::is_name_char;
using multistatus::detail::skip_ascii_name;

TEST_CASE("name_scan: any byte at any place, in a name of any size") {
    std::size_t wrong = 0;
    for (int byte = 0; byte < 256; ++byte) {
        auto const c = static_cast<char>(byte);
        auto const is_one = byte < 0x80 && is_name_char(static_cast<char32_t>(byte));
        CHECK(is_ascii_name_char(c) == is_one);
        for (std::size_t size = 0; size < 40; ++size)
            for (std::size_t at = 0; at < size; ++at) {
                std::string name(size, 'x');
                name[at] = c;
                auto const* const begin = name.data();
                auto const end = skip_ascii_name(begin, begin + size) - begin;
                wrong += static_cast<std::size_t>(end) == (is_one ? size : at) ? 0 : 1;
            }
    }
    CHECK(wrong == 0);
}

TEST_CASE("name_scan: the same at compile time") {
    constexpr char name[] = "a-name_0.:";
    static_assert(skip_ascii_name(name, name + 10) == name + 9);
    CHECK(skip_ascii_name(name, name + 10) == name + 9);
}
