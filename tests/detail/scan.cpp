// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/scan.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

using multistatus::detail::find_special_in_text;
using multistatus::detail::find_tag_end;
using multistatus::detail::is_special_in_text;

TEST_CASE("Bytes that need a closer look are found wherever they stand") {
    std::size_t wrong = 0;
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 40; ++at) {
            std::string text(40, 'x');
            text[at] = static_cast<char>(byte);
            auto const* const begin = text.data();
            auto const expected = is_special_in_text(text[at]) ? at : text.size();
            wrong += find_special_in_text(begin, begin + 40) == begin + expected ? 0 : 1;
            wrong += find_special_in_text(begin, begin + at) == begin + at ? 0 : 1;
        }
    CHECK(wrong == 0);
    CHECK(find_special_in_text(nullptr, nullptr) == nullptr);
}

TEST_CASE("What needs a closer look") {
    for (char const c : {'<', '&', ']', '\r', '\0', '\x1F', '\x80', '\xFF'})
        CHECK(is_special_in_text(c));
    for (char const c : {'>', '\n', '\t', ' ', 'a', '\x7F', '[', '"'})
        CHECK_FALSE(is_special_in_text(c));
}

TEST_CASE("The first of several is found") {
    std::size_t wrong = 0;
    for (std::size_t first = 0; first < 40; ++first)
        for (std::size_t second = first + 1; second < 40; ++second) {
            std::string text(40, 'x');
            text[first] = '&';
            text[second] = '<';
            auto const* const begin = text.data();
            wrong += find_special_in_text(begin, begin + 40) == begin + first ? 0 : 1;
        }
    CHECK(wrong == 0);
}

TEST_CASE("The end of a tag is found at every place of a block") {
    std::size_t wrong = 0;
    for (char const c : {'>', '/'})
        for (std::size_t at = 0; at < 40; ++at) {
            std::string text(40, 'x');
            text[at] = c;
            if (at < 39) text[39] = '>';
            auto const* const begin = text.data();
            wrong += find_tag_end(begin, begin + 40) == begin + at ? 0 : 1;
            wrong += find_tag_end(begin, begin + at) == begin + at ? 0 : 1;
        }
    CHECK(wrong == 0);
}
