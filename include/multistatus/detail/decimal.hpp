// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Whole numbers in decimal, without locale.
namespace multistatus::detail {

/// The digits of a number with its sign in front.
struct decimal {
    bool negative = false;
    std::uint64_t magnitude = 0;
};

/// Reads `[+-] 1*DIGIT`.
[[nodiscard]] constexpr decoded<decimal> read_decimal(std::string_view text) noexcept {
    auto const sign = text.empty() ? '\0' : text.front();
    if (sign == '+' || sign == '-') text.remove_prefix(1);
    if (text.empty()) return undecodable{"not a whole number"};
    decimal number{sign == '-', 0};
    bool overflow = false;
    for (char const c : text) {
        auto const digit = digit_value(c);
        if (digit < 0) return undecodable{"not a whole number"};
        auto const next = number.magnitude * 10 + static_cast<unsigned>(digit);
        overflow |= number.magnitude > UINT64_MAX / 10 || next < number.magnitude * 10;
        number.magnitude = next;
    }
    if (overflow) return undecodable{"out of range"};
    if (sign == '+') return {number, "a plus sign"};
    if (text.size() > 1 && text.front() == '0') return {number, "leading zeros"};
    return number;
}

/// The decimal digits of a number.
class decimal_text {
public:
    constexpr explicit decimal_text(std::uint64_t magnitude, bool negative = false) noexcept {
        do {
            put(static_cast<char>('0' + magnitude % 10));
            magnitude /= 10;
        } while (magnitude != 0);
        if (negative) put('-');
    }
    /// A signed number.
    [[nodiscard]] static constexpr decimal_text of(std::int64_t number) noexcept {
        auto const bits = static_cast<std::uint64_t>(number);
        return number < 0 ? decimal_text(~bits + 1, true) : decimal_text(bits);
    }
    /// A view of this object.
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {digits_ + begin_, size - begin_};
    }

private:
    static constexpr std::size_t size = 21;  // a sign and the 20 digits of 2^64

    constexpr void put(char c) noexcept { digits_[--begin_] = c; }

    char digits_[size]{};
    std::size_t begin_ = size;
};

}  // namespace multistatus::detail
