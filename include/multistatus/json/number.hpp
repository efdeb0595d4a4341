// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/defect.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus::json_detail {

[[nodiscard]] constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// Reads `number` (RFC 8259, 6) by its grammar alone: no value is made of it.
class number_reader {
public:
    /// Reads one that begins at `at`; `cut` where it reaches the end.
    [[nodiscard]] progress read(std::string_view source, std::size_t at) noexcept {
        source_ = source;
        at_ = at;
        if (peek() == '-') ++at_;
        if (!integer() || !fraction() || !exponent()) return is_at_end() ? progress::cut : fail();
        return is_at_end() ? progress::cut : progress::done;
    }
    /// Behind its last byte.
    [[nodiscard]] std::size_t end() const noexcept { return at_; }
    [[nodiscard]] defect const& problem() const noexcept { return problem_; }

private:
    [[nodiscard]] bool is_at_end() const noexcept { return at_ >= source_.size(); }
    [[nodiscard]] char peek() const noexcept { return is_at_end() ? '\0' : source_[at_]; }
    [[nodiscard]] progress fail() noexcept {
        problem_ = {rule::json_syntax, at_, "the number is malformed"};
        return progress::failed;
    }
    [[nodiscard]] bool digits() noexcept {
        auto const begin = at_;
        while (is_digit(peek()))
            ++at_;
        return at_ != begin;
    }
    [[nodiscard]] bool integer() noexcept {
        if (peek() != '0') return digits();
        ++at_;
        return !is_digit(peek());
    }
    [[nodiscard]] bool fraction() noexcept {
        if (peek() != '.') return true;
        ++at_;
        return digits();
    }
    [[nodiscard]] bool exponent() noexcept {
        if (peek() != 'e' && peek() != 'E') return true;
        ++at_;
        if (peek() == '+' || peek() == '-') ++at_;
        return digits();
    }

    std::string_view source_{};
    std::size_t at_ = 0;
    defect problem_{};
};

/// The integer that a number of JSON stands for, however it is written, as `200`, `200.0` or `2e2`;
/// nothing for any other, and for those beyond 2^53-1, which not every reader of JSON keeps exactly
/// (RFC 8259, 6). No digit is rounded away.
[[nodiscard]] constexpr std::optional<std::int64_t> integer_of(std::string_view number) noexcept {
    constexpr std::int64_t largest = (std::int64_t{1} << 53) - 1;
    constexpr std::int64_t limit = std::int64_t{1} << 40;
    bool const is_negative = number.substr(0, 1) == "-";
    if (is_negative) number.remove_prefix(1);
    auto const e = number.find_first_of("eE");
    auto const mantissa = number.substr(0, e);
    std::int64_t exponent = 0;
    bool is_small = false;
    for (char const c : e == number.npos ? std::string_view{} : number.substr(e + 1)) {
        if (is_digit(c) && exponent < limit) exponent = exponent * 10 + (c - '0');
        is_small = is_small || c == '-';
    }
    auto const integers = static_cast<std::int64_t>(mantissa.substr(0, mantissa.find('.')).size());
    auto weight = (is_small ? -exponent : exponent) + integers - 1;
    std::int64_t value = 0;
    for (char const c : mantissa) {
        if (c == '.') continue;
        if (c != '0' && (weight < 0 || weight > 15)) return std::nullopt;
        if (weight >= 0 && weight <= 15) value = value * 10 + (c - '0');
        --weight;
    }
    // What the exponent adds behind the digits.
    for (; weight >= 0 && value != 0; --weight)
        value *= 10;
    if (value > largest) return std::nullopt;
    return is_negative ? -value : value;
}

/// As above, of at most three digits.
[[nodiscard]] constexpr std::optional<int> small_integer(std::string_view number) noexcept {
    bool const is_code =
        number.size() == 3 && is_digit(number[0]) && is_digit(number[1]) && is_digit(number[2]);
    if (is_code) return (number[0] - '0') * 100 + (number[1] - '0') * 10 + (number[2] - '0');
    auto const value = integer_of(number);
    if (!value || *value > 999 || number.front() == '-') return std::nullopt;
    return static_cast<int>(*value);
}

/// The canonical text of a number (JSON form, Value): the digits of an integer; any other number,
/// and one that is too large, as it stands.
class canonical_number {
public:
    explicit canonical_number(std::string_view number) noexcept : text_(number) {
        bool const is_plain = number.find_first_of(".eE") == number.npos && number != "-0";
        if (is_plain) return;
        auto const value = integer_of(number);
        if (!value) return;
        auto const end = std::to_chars(digits_.data(), digits_.data() + digits_.size(), *value).ptr;
        text_ = {digits_.data(), static_cast<std::size_t>(end - digits_.data())};
    }
    canonical_number(canonical_number const&) = delete;
    canonical_number& operator=(canonical_number const&) = delete;
    /// Lives as long as this, and as the number.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

private:
    std::array<char, 20> digits_{};
    std::string_view text_;
};

}  // namespace multistatus::json_detail
