// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/limits.hpp>

#include <support/catch.hpp>

#include <cstdint>

using multistatus::limits;

TEST_CASE("The default limits let real bodies through and stay within the tape") {
    limits const l;
    CHECK(l.response_bytes < (std::uint64_t{1} << 31));
    CHECK(l.value_bytes <= l.response_bytes);
    CHECK(l.value_bytes > 10'000'000);
    CHECK(l.total_bytes > (std::uint64_t{2} << 30));
    CHECK(l.href_bytes > 2048);
    CHECK(l.depth > 50);
    CHECK(l.responses > 1'000'000);
}
