// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/white_space.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

TEST_CASE("Four characters are white space, and no other is") {
    for (int c = 0; c < 256; ++c) {
        bool const is_one = c == 0x09 || c == 0x0A || c == 0x0D || c == 0x20;
        CHECK(is_space(static_cast<char>(c)) == is_one);
    }
}

TEST_CASE("White space is skipped up to an end") {
    constexpr std::string_view text = " \t\r\nx  ";
    CHECK(skip_space(text.data(), text.data() + text.size()) == text.data() + 4);
    CHECK(skip_space(text.data(), text.data() + 2) == text.data() + 2);
    CHECK(skip_space(text.data() + 5, text.data() + text.size()) == text.data() + text.size());
    CHECK(skip_space(nullptr, nullptr) == nullptr);
}

TEST_CASE("White space is found in a text, and cut off around it") {
    CHECK(has_space("a b"));
    CHECK_FALSE(has_space("ab"));
    CHECK(is_all_space(" \t\r\n"));
    CHECK(is_all_space(""));
    CHECK_FALSE(is_all_space(" a "));
    CHECK(trim(" \t\r\na b\n ") == "a b");
    CHECK(trim(" \n").empty());
    CHECK(trim("\xC2\xA0").size() == 2);
    CHECK(is_trimmed(""));
    CHECK(is_trimmed("a b"));
    CHECK_FALSE(is_trimmed("a\n"));
    CHECK_FALSE(is_trimmed("\ta"));
    CHECK_FALSE(is_trimmed(" "));
}
