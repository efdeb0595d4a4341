// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace multistatus::test {

/// Whether the tests run many times slower: with sanitizers, or without optimising what they use.
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
inline constexpr bool is_slow = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool is_slow = true;
#else
inline constexpr bool is_slow = false;
#endif
#else
inline constexpr bool is_slow = false;
#endif

/// One in how many cases is tried: all of them, or where that would take too long one in `slow`.
[[nodiscard]] constexpr std::size_t one_in(std::size_t slow) noexcept {
    return is_slow ? slow : 1;
}

}  // namespace multistatus::test
