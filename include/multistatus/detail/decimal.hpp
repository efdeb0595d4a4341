// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>

#include <array>
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
        auto const digit = static_cast<unsigned>(c) - '0';
        if (digit > 9) return undecodable{"not a whole number"};
        auto const next = number.magnitude * 10 + digit;
        // Any number of up to 19 digits fits.
        if (text.size() > 19)
            overflow |= number.magnitude > UINT64_MAX / 10 || next < number.magnitude * 10;
        number.magnitude = next;
    }
    if (overflow) return undecodable{"out of range"};
    if (sign == '+') return {number, "a plus sign"};
    if (text.size() > 1 && text.front() == '0') return {number, "leading zeros"};
    return number;
}

/// `00` to `99`, one behind the other.
inline constexpr auto digit_pairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i] = static_cast<char>('0' + (i % 2 == 0 ? i / 20 : i / 2 % 10));
    return pairs;
}();
/// The two digits of a number below 100.
[[nodiscard]] constexpr char const* digit_pair(std::uint64_t number) noexcept {
    return digit_pairs.data() + 2 * number;
}

/// The decimal digits of a number.
class decimal_text {
public:
    constexpr explicit decimal_text(std::uint64_t magnitude, bool negative = false) noexcept {
        for (; magnitude >= 100; magnitude /= 100)
            put_pair(magnitude % 100);
        if (magnitude >= 10)
            put_pair(magnitude);
        else
            put(static_cast<char>('0' + magnitude));
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
    constexpr void put_pair(std::uint64_t number) noexcept {
        put(digit_pair(number)[1]);
        put(digit_pair(number)[0]);
    }

    char digits_[size]{};
    std::size_t begin_ = size;
};

}  // namespace multistatus::detail
