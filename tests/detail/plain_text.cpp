// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/plain_text.hpp>

#include <support/catch.hpp>

using multistatus::detail::plain_text;

TEST_CASE("plain_text: knows whether it is an exact number, and is a text like any other") {
    CHECK(plain_text::number("42").is_exact_integer());
    CHECK(plain_text::number("42").view() == "42");
    CHECK(plain_text::number("-99999999999999").is_exact_integer());
    CHECK_FALSE(plain_text::number("9999999999999999").is_exact_integer());
    CHECK_FALSE(plain_text("42").is_exact_integer());
    CHECK(plain_text("42").view() == "42");
}
