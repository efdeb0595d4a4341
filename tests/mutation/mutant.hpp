// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

/// What the rewritten headers ask; see README.md.
namespace mutation {

inline constinit unsigned active = 0;               ///< the mutant of this run; 0 is none
inline constinit unsigned char reached[1 << 16]{};  ///< the places that were asked for

/// Whether a mutant is active: never while compiling, so constants stay as they are.
[[gnu::always_inline]] constexpr bool is(unsigned mutant) noexcept {
    if (std::is_constant_evaluated()) return false;
    reached[mutant] = 1;
    return mutant == active;
}

// A comparison, or the one that differs where both sides are equal.

template <class A, class B>
[[gnu::always_inline]] constexpr bool less(unsigned mutant, A const& a, B const& b) noexcept {
    return is(mutant) ? a <= b : a < b;
}
template <class A, class B>
[[gnu::always_inline]] constexpr bool not_less(unsigned mutant, A const& a, B const& b) noexcept {
    return is(mutant) ? a > b : a >= b;
}
template <class A, class B>
[[gnu::always_inline]] constexpr bool greater(unsigned mutant, A const& a, B const& b) noexcept {
    return is(mutant) ? a >= b : a > b;
}
template <class A, class B>
[[gnu::always_inline]] constexpr bool not_greater(unsigned mutant, A const& a,
                                                  B const& b) noexcept {
    return is(mutant) ? a < b : a <= b;
}

}  // namespace mutation
