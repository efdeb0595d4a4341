// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/options.hpp>

#include <cstddef>

namespace multistatus::detail {

/// More bytes are on no tape, whose positions are held in 31 bits.
inline constexpr std::size_t most_tape_bytes = std::size_t{512} << 20;

[[nodiscard]] constexpr std::size_t capped_to_tape(std::size_t size) noexcept {
    return size < most_tape_bytes ? size : most_tape_bytes;
}
/// The options without a larger response.
[[nodiscard]] inline parse_options capped_to_tape(parse_options options) noexcept {
    options.limits.response_bytes = capped_to_tape(options.limits.response_bytes);
    return options;
}

}  // namespace multistatus::detail
