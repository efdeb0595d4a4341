// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/copy_text.hpp>
#include <support/catch.hpp>

#include <string>

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
