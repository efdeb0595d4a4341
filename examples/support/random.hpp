// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace multistatus::test {

/// A stream of numbers that is the same on every platform for the same seed (splitmix64).
///
/// Draw at most once in the arguments of a call: their order of evaluation is the compiler's
/// choice.
class random {
public:
    explicit constexpr random(std::uint64_t seed) : state_{seed} {}

    /// The next number, all 64 bits of it usable.
    constexpr std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

    /// A number from 0 to `bound - 1`; `bound` is at least 1.
    constexpr std::uint64_t below(std::uint64_t bound) { return next() % bound; }

    /// True in `percent` of a hundred cases.
    constexpr bool chance(std::uint64_t percent) { return below(100) < percent; }

    /// One of the elements; refers into `choices`.
    template <class T, std::size_t N>
    constexpr T const& pick(std::array<T, N> const& choices) {
        return choices[static_cast<std::size_t>(below(N))];
    }

private:
    std::uint64_t state_;
};

}  // namespace multistatus::test
