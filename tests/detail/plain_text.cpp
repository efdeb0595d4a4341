// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/plain_text.hpp>

#include <support/catch.hpp>

using multistatus::detail::plain_text;

TEST_CASE("plain_text: knows whether it is a number, and is a text like any other") {
    CHECK(plain_text::number("42").is_number());
    CHECK(plain_text::number("42").view() == "42");
    CHECK_FALSE(plain_text("42").is_number());
    CHECK(plain_text("42").view() == "42");
}
