// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/scan.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace multistatus::detail {

/// `equal_names` for the sizes that are usual; it does without a call.
[[nodiscard]] inline bool equal_usual_names(char const* a, char const* b,
                                            std::size_t size) noexcept {
    if (size - 8 > 8) return equal_names(a, b, size);
    std::uint64_t words[4];
    std::memcpy(words, a, 8);
    std::memcpy(words + 1, b, 8);
    std::memcpy(words + 2, a + size - 8, 8);
    std::memcpy(words + 3, b + size - 8, 8);
    return ((words[0] ^ words[1]) | (words[2] ^ words[3])) == 0;
}
/// As above; spaces are mostly `DAV:`.
[[nodiscard]] inline bool equal_spaces(char const* a, char const* b, std::size_t size) noexcept {
    return size == 4 ? std::memcmp(a, b, 4) == 0 : equal_names(a, b, size);
}

}  // namespace multistatus::detail
