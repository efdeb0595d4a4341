// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::detail {

/// Copies two halves of a text that may overlap.
template <class Half>
inline void copy_halves(char* to, char const* from, std::size_t size) noexcept {
    Half first;
    Half last;
    std::memcpy(&first, from, sizeof first);
    std::memcpy(&last, from + size - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first);
    std::memcpy(to + size - sizeof last, &last, sizeof last);
}

/// Copies a text and returns where it ends; for short ones, for which a call would take longer.
inline char* copy_text(char* to, std::string_view text) noexcept {
    struct sixteen {
        std::uint64_t half[2];
    };
    auto const* const from = text.data();
    auto const size = text.size();
    if (size > 32)
        std::memcpy(to, from, size);
    else if (size >= 16)
        copy_halves<sixteen>(to, from, size);
    else if (size >= 8)
        copy_halves<std::uint64_t>(to, from, size);
    else if (size >= 4)
        copy_halves<std::uint32_t>(to, from, size);
    else if (size >= 2)
        copy_halves<std::uint16_t>(to, from, size);
    else if (size == 1)
        *to = *from;
    return to + size;
}

/// So many bytes behind it are copied, too.
inline constexpr std::size_t copied_too = 32;

/// Copies a text that has bytes behind it, to where there is room for them, and returns where it
/// ends.
inline char* copy_padded(char* to, char const* from, std::size_t size) noexcept {
    std::memcpy(to, from, copied_too);
    for (auto at = copied_too; at < size; at += copied_too)
        std::memcpy(to + at, from + at, copied_too);
    return to + size;
}

}  // namespace multistatus::detail
