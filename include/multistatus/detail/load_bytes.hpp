// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace multistatus::detail {

/// Up to eight bytes of a text as a number, the first byte lowest.
[[nodiscard]] constexpr std::uint64_t load_bytes(char const* from, std::size_t count) noexcept {
    std::uint64_t word = 0;
    if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
        if (count != 0) std::memcpy(&word, from, count);
        return word;
    }
    for (std::size_t i = 0; i != count; ++i)
        word |= std::uint64_t{static_cast<unsigned char>(from[i])} << 8 * i;
    return word;
}

/// Writes a number as eight bytes, the lowest first.
constexpr void store_bytes(std::uint64_t word, char* to) noexcept {
    if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
        std::memcpy(to, &word, sizeof word);
        return;
    }
    for (std::size_t i = 0; i != sizeof word; ++i)
        to[i] = static_cast<char>(static_cast<unsigned char>(word >> 8 * i));
}

}  // namespace multistatus::detail
