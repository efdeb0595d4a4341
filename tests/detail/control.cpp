// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/control.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

TEST_CASE("Control characters are 33 of ASCII, and no others") {
    for (int c = 0; c < 256; ++c)
        CHECK(is_control(static_cast<char>(c)) == (c < 0x20 || c == 0x7F));
    CHECK(has_control("a\x7F"));
    CHECK(has_control("\na"));
    CHECK_FALSE(has_control(""));
    CHECK_FALSE(has_control("a \x80"));
}
