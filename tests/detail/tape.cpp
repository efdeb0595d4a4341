// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/tape.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

TEST_CASE("An empty tape holds nothing") {
    CHECK(tape_view{}.size == 0);
    CHECK(text_ref{}.empty());
    CHECK_FALSE(text_ref{}.is_decoded());
    CHECK(tape_view{}.text({}).empty());
}
