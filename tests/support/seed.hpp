// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/catch.hpp>

#include <cstdint>
#include <cstdlib>

namespace multistatus::test {

/// Where random tests begin: the same place every time, so that no change fails for what an earlier
/// one did, or with the number in the environment as `MULTISTATUS_SEED`, to look elsewhere.
[[nodiscard]] inline std::uint64_t first_seed() {
    char const* const given = std::getenv("MULTISTATUS_SEED");
    return given != nullptr ? std::strtoull(given, nullptr, 10) : 4918;
}

/// Asks `failure_of(seed)` so many times what goes wrong with a seed: mostly nothing, which is
/// empty.
template <class FailureOf>
void check_seeds(int count, FailureOf failure_of) {
    auto const first = first_seed();
    int right = 0;
    for (int i = 0; i < count; ++i) {
        auto const seed = first + static_cast<std::uint64_t>(i);
        auto const wrong = failure_of(seed);
        right += wrong.empty();
        if (wrong.empty()) continue;
        INFO("MULTISTATUS_SEED=" << seed);
        FAIL(wrong);
    }
    CHECK(right == count);
}

}  // namespace multistatus::test
