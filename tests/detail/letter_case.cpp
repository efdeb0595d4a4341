// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/letter_case.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

TEST_CASE("Only the letters of ASCII have a case") {
    for (int i = 0; i < 256; ++i) {
        auto const c = static_cast<char>(i);
        CHECK(to_lower(c) == (i >= 'A' && i <= 'Z' ? static_cast<char>(i + 32) : c));
    }
}

TEST_CASE("Texts are equal but for case") {
    CHECK(equal_ignoring_case("UTF-8", "utf-8"));
    CHECK(equal_ignoring_case("", ""));
    CHECK_FALSE(equal_ignoring_case("utf-8", "utf-88"));
    CHECK_FALSE(equal_ignoring_case("[", "{"));
    CHECK_FALSE(equal_ignoring_case("\xC3\x84", "\xC3\xA4"));
}
