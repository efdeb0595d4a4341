// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/characters.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

TEST_CASE("Char is what XML can carry") {
    for (char32_t const c : {U'\t', U'\n', U'\r', U' ', char32_t{0x7F}, char32_t{0xD7FF},
                             char32_t{0xE000}, char32_t{0xFFFD}, char32_t{0x10FFFF}})
        CHECK(is_char(c));
    for (char32_t const c : {char32_t{0}, char32_t{8}, char32_t{0x1F}, char32_t{0xD800},
                             char32_t{0xFFFE}, char32_t{0xFFFF}, char32_t{0x110000}})
        CHECK_FALSE(is_char(c));
}

TEST_CASE("NCNames have no colon") {
    for (auto const* const name : {"a", "_", "a-1.b", "\xC3\xA9", "a\xC2\xB7"})
        CHECK(is_ncname(name));
    for (auto const* const name : {"", "1a", "-a", "a:b", ":a", "a b", "\xC3\x97", "a\x80"})
        CHECK_FALSE(is_ncname(name));
}

TEST_CASE("characters: the size of a text with replacements") {
    CHECK(replaced_size("") == 0);
    CHECK(replaced_size("a\t\xC3\xA9\xF0\x9F\x98\x80") == 8);
    CHECK(replaced_size("a\x01") == 4);
    CHECK(replaced_size("\xFF\xFF") == 6);
    CHECK(replaced_size("\xEF\xBF\xBFz") == 4);
    CHECK(replaced_size("z\xE2\x82") == 4);
}
