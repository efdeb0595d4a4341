// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/padded_text.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <string>

using multistatus::detail::padded_text;

TEST_CASE("padded_text: is what it was made of") {
    padded_text text;
    CHECK(text.empty());
    text = std::string("<a>");
    CHECK(text.view() == "<a>");
    CHECK(text.size() == 3);
    CHECK(std::string(text.data(), padded_text::room).substr(0, 4) == std::string("<a>\0", 4));
    std::string const many(100, 'x');
    text = many;
    CHECK(text.view() == many);
}

TEST_CASE("padded_text: is copied at any length") {
    for (std::size_t size = 0; size < 200; ++size) {
        padded_text const text(std::string(size, 'x'));
        std::string to(text.copied_size(), '#');
        auto const* const end = text.copy(to.data());
        CHECK(static_cast<std::size_t>(end - to.data()) == size);
        CHECK(to.substr(0, size) == std::string(size, 'x'));
    }
}
