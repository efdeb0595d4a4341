// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/escape.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::detail::first_slice;
using multistatus::detail::slice_size;

TEST_CASE("A slice cuts no character, whichever it is") {
    for (std::string_view const character : {"\xC4\x80", "\xC4\x81", "\xE2\x82\xAC", "\xEF\xBF\xBD",
                                             "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x81"})
        for (std::size_t there = 1; there < character.size(); ++there) {
            CAPTURE(character, there);
            auto text = std::string(slice_size - there, 'a').append(character);
            CHECK(first_slice(text).size() == slice_size - there);
        }
}

TEST_CASE("A text of one slice is that slice, whatever stands behind it in memory") {
    auto const all = std::string(slice_size - 1, 'a').append("\xC3\xA9");
    auto const text = std::string_view(all).substr(0, slice_size);
    CHECK(first_slice(text).size() == slice_size);
    CHECK(first_slice(text.substr(1)).size() == slice_size - 1);
}
