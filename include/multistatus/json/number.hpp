// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/defect.hpp>

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

/// The whole number of at most three digits that a number of JSON stands for, however it is
/// written, as `200`, `200.0` or `2e2`; nothing for any other. No digit is rounded away.
[[nodiscard]] constexpr std::optional<int> small_integer(std::string_view number) noexcept {
    constexpr int weights[] = {1, 10, 100};
    constexpr std::int64_t limit = std::int64_t{1} << 40;
    auto const e = number.find_first_of("eE");
    auto const mantissa = number.substr(0, e);
    std::int64_t exponent = 0;
    bool is_small = false;
    for (char const c : e == number.npos ? std::string_view{} : number.substr(e + 1)) {
        if (is_digit(c) && exponent < limit) exponent = exponent * 10 + (c - '0');
        is_small = is_small || c == '-';
    }
    if (is_small) exponent = -exponent;
    auto const integers = static_cast<std::int64_t>(mantissa.substr(0, mantissa.find('.')).size());
    auto weight = exponent + integers - 1;
    int value = 0;
    for (char const c : mantissa) {
        if (c == '.') continue;
        if (c != '0') {
            if (!is_digit(c) || weight < 0 || weight > 2) return std::nullopt;
            value += (c - '0') * weights[weight];
        }
        --weight;
    }
    return value;
}

}  // namespace multistatus::json_detail
