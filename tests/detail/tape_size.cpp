// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/tape_size.hpp>

#include <multistatus/options.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>

using multistatus::detail::capped_to_tape;

static_assert(capped_to_tape(SIZE_MAX) == 536'870'912);
static_assert(capped_to_tape(std::size_t{536'870'911}) == 536'870'911);

TEST_CASE("No response is longer than a tape, whatever is asked for") {
    multistatus::parse_options options;
    CHECK(capped_to_tape(options).limits.response_bytes == options.limits.response_bytes);
    options.limits.response_bytes = SIZE_MAX;
    CHECK(capped_to_tape(options).limits.response_bytes == 536'870'912);
}
