// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/exact_integer.hpp>

#include <support/catch.hpp>

using multistatus::json_detail::is_exact_integer;

TEST_CASE("exact_integer: canonical and within 2^53-1") {
    for (auto const* const text :
         {"0", "1", "-1", "4525", "9007199254740991", "-9007199254740991", "8999999999999999"})
        CHECK(is_exact_integer(text));
    for (auto const* const text :
         {"", "-", "-0", "00", "0042", "+1", "1.0", "1e3", " 1", "1 ", "1a", "9007199254740992",
          "-9007199254740992", "10000000000000000"}) {
        CAPTURE(text);
        CHECK_FALSE(is_exact_integer(text));
    }
}
