// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/scan.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

using namespace multistatus::json_detail;

TEST_CASE("The bytes that need a closer look are found at any place of a block") {
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 40; ++at) {
            std::string text(40, 'a');
            text[at] = static_cast<char>(byte);
            auto const* const end = text.data() + text.size();
            auto const* const in_string = find_special_in_string(text.data(), end);
            auto const* const structural = find_structural(text.data(), end);
            CAPTURE(byte);
            CHECK(in_string == (is_special_in_string(text[at]) ? text.data() + at : end));
            CHECK(structural == (is_structural(text[at]) ? text.data() + at : end));
        }
}

TEST_CASE("Strings need a closer look at their end, escapes, controls and beyond ASCII") {
    for (char const c : {'"', '\\', '\0', '\n', '\x1F', '\x80', '\xFF'})
        CHECK(is_special_in_string(c));
    for (char const c : {' ', 'a', '/', '\'', '\x7F', '{', ']'})
        CHECK_FALSE(is_special_in_string(c));
}

TEST_CASE("Plain bytes of a string are copied up to the first that needs a closer look") {
    for (std::size_t size = 0; size < 40; ++size)
        for (std::size_t at = 0; at <= size; ++at) {
            std::string text(size, 'a');
            if (at != size) text[at] = '\\';
            std::string copy(size, ' ');
            auto const* const end = copy_plain_string(text.data(), text.data() + size, copy.data());
            CHECK(end == text.data() + at);
            CHECK(copy.substr(0, at) == text.substr(0, at));
        }
}
