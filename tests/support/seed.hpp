// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdlib>

namespace multistatus::test {

/// Where random tests begin: the same place every time, so that no change fails for what an earlier
/// one did, or with the number in the environment as `MULTISTATUS_SEED`, to look elsewhere.
[[nodiscard]] inline std::uint64_t first_seed() {
    char const* const given = std::getenv("MULTISTATUS_SEED");
    return given != nullptr ? std::strtoull(given, nullptr, 10) : 4918;
}

}  // namespace multistatus::test
