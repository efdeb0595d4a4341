// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/load_bytes.hpp>
#include <multistatus/detail/value_text.hpp>

#include <array>
#include <bit>
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
    if (sign == '-' && number.magnitude == 0) return {number, "a minus sign before zero"};
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

/// The eight digits of a number below 10^8, the first one in the lowest byte.
[[nodiscard]] constexpr std::uint64_t eight_digits(std::uint64_t number) noexcept {
    // Two numbers of four digits each, four of two, eight of one; each is divided by a product that
    // is exact for so few digits.
    auto const fours = number / 10000 | number % 10000 << 32;
    auto const hundreds = (fours * 10486 >> 20) & 0x0000007F0000007F;
    auto const twos = hundreds | (fours - hundreds * 100) << 16;
    auto const tens = (twos * 103 >> 10) & 0x000F000F000F000F;
    return tens | (twos - tens * 10) << 8;
}

/// The decimal digits of a number.
class decimal_text {
public:
    constexpr explicit decimal_text(std::uint64_t magnitude, bool negative = false) noexcept {
        for (; magnitude >= 100'000'000; magnitude /= 100'000'000)
            put_eight(eight_digits(magnitude % 100'000'000));
        auto const digits = eight_digits(magnitude);
        put_eight(digits);
        // Zeros at the beginning do not count, but the last digit does.
        constexpr std::uint64_t last = std::uint64_t{0x80} << 56;
        begin_ += static_cast<std::size_t>(std::countr_zero(digits | last)) / 8;
        if (negative) digits_[--begin_] = '-';
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
    static constexpr std::size_t size = 25;  // a sign and three times eight digits

    constexpr void put_eight(std::uint64_t digits) noexcept {
        begin_ -= 8;
        store_bytes(digits | 0x3030303030303030, digits_ + begin_);
    }

    char digits_[size]{};
    std::size_t begin_ = size;
};

}  // namespace multistatus::detail
