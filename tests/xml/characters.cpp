// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/characters.hpp>

#include <support/catch.hpp>

#include <initializer_list>
#include <string_view>

using namespace multistatus::xml_detail;

static_assert(is_ncname("a-1") && !is_ncname("1a") && !is_ncname("a:b"));

namespace {

using code_points = std::initializer_list<char32_t>;

}  // namespace

TEST_CASE("The characters of XML") {
    for (char32_t const c : code_points{0x9, 0xA, 0xD, 0x20, 0x7F, 0x85, 0xD7FF, 0xE000, 0xFFFD,
                                        0x10000, 0x1FFFE, 0x10FFFF})
        CHECK(is_char(c));
    for (char32_t const c :
         code_points{0x0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x110000})
        CHECK_FALSE(is_char(c));
}

TEST_CASE("The characters of names") {
    for (char32_t const c :
         code_points{0x41, 0x5F, 0x7A, 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37F, 0x200C,
                     0x218F, 0x3001, 0xFFFD, 0x10000, 0xEFFFF})
        CHECK((is_name_start(c) && is_name_char(c)));
    for (char32_t const c : code_points{0x2D, 0x2E, 0x30, 0x39, 0xB7, 0x300, 0x36F, 0x203F, 0x2040})
        CHECK((!is_name_start(c) && is_name_char(c)));
    for (char32_t const c : code_points{0x0, 0x20, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xD7, 0xF7,
                                        0x37E, 0x2190, 0x3000, 0xFFFE, 0xF0000})
        CHECK_FALSE(is_name_char(c));
}

TEST_CASE("Names without colons") {
    for (std::string_view const name :
         {"a", "_", "A.b-c_1", "\xC3\xA9", "a\xC2\xB7", "a1\xC3\xA9-2"})
        CHECK(is_ncname(name));
    for (std::string_view const name : {"", "1", "-a", ".a", ":", "a:b", "a:", "a b", "\xC2\xB7",
                                        "a\xFF", "\xC3", "a/", "1\xC3\xA9"})
        CHECK_FALSE(is_ncname(name));
}

TEST_CASE("White space is four characters") {
    CHECK(trim(" \t\r\na b\n") == "a b");
    CHECK(trim(" \n").empty());
    CHECK(trim("\xC2\xA0") == "\xC2\xA0");
    CHECK(is_all_space(""));
    CHECK_FALSE(is_all_space(" \f"));
}
