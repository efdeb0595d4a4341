// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/copy_text.hpp>
#include <support/catch.hpp>

#include <string>

using multistatus::detail::copied_too;
using multistatus::detail::copy_padded;
using multistatus::detail::copy_text;

TEST_CASE("copy_text: texts of every size, and not a byte more") {
    std::string text;
    for (std::size_t size = 0; size < 70; ++size) {
        std::string to(size + 2, '#');
        CHECK(copy_text(to.data() + 1, text) == to.data() + 1 + size);
        CHECK(to == '#' + text + '#');
        text += static_cast<char>('0' + size);
    }
}

TEST_CASE("copy_padded: texts of every size, and no further than is allowed") {
    std::string text;
    for (std::size_t size = 0; size < 100; ++size) {
        auto const padded = text + std::string(copied_too, '_');
        std::string to(size + copied_too + 1, '#');
        CHECK(copy_padded(to.data(), padded.data(), size) == to.data() + size);
        CHECK(to.substr(0, size) == text);
        CHECK(to.back() == '#');
        text += static_cast<char>('0' + size % 70);
    }
}
