// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#if defined(_MSC_VER) && defined(_M_X64)
#include <intrin.h>
#endif

namespace multistatus::detail {

/// A number of 128 bits.
struct wide {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    constexpr wide& operator+=(wide const& more) noexcept {
        low += more.low;
        high += more.high + (low < more.low ? 1 : 0);
        return *this;
    }
    friend constexpr bool operator==(wide const&, wide const&) noexcept = default;
};

/// All bits of a product, by means of products that 64 bits can hold.
[[nodiscard]] constexpr wide portable_wide_product(std::uint64_t a, std::uint64_t b) noexcept {
    constexpr std::uint64_t half = 0xFFFFFFFFu;
    auto const low = (a & half) * (b & half);
    auto const middle = (a >> 32) * (b & half) + (low >> 32);
    auto const other = (a & half) * (b >> 32) + (middle & half);
    return {other << 32 | (low & half), (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32)};
}

/// All bits of a product.
[[nodiscard]] inline wide wide_product(std::uint64_t a, std::uint64_t b) noexcept {
#if defined(__SIZEOF_INT128__)
    __extension__ using whole = unsigned __int128;
    auto const product = static_cast<whole>(a) * b;
    return {static_cast<std::uint64_t>(product), static_cast<std::uint64_t>(product >> 64)};
#elif defined(_MSC_VER) && defined(_M_X64)
    wide product;
    product.low = _umul128(a, b, &product.high);
    return product;
#else
    return portable_wide_product(a, b);
#endif
}

/// Adds a product to a number.
inline void add_product(wide& to, std::uint64_t a, std::uint64_t b) noexcept {
#if defined(__SIZEOF_INT128__)
    __extension__ using whole = unsigned __int128;
    auto const sum = (static_cast<whole>(to.high) << 64 | to.low) + static_cast<whole>(a) * b;
    to = {static_cast<std::uint64_t>(sum), static_cast<std::uint64_t>(sum >> 64)};
#else
    to += wide_product(a, b);
#endif
}

}  // namespace multistatus::detail
