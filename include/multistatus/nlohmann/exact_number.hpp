// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/number.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::nlohmann_detail {

/// The value of a number of JSON, however it is written.
class exact_number {
public:
    explicit exact_number(std::string_view number) {
        constexpr std::int64_t most = std::int64_t{1} << 40;
        auto const e = number.find_first_of("eE");
        bool is_small = false;
        for (char const c : e == number.npos ? std::string_view{} : number.substr(e + 1)) {
            is_small = is_small || c == '-';
            if (json_detail::is_digit(c) && exponent_ < most)
                exponent_ = exponent_ * 10 + (c - '0');
        }
        if (is_small) exponent_ = -exponent_;
        read_digits(number.substr(0, e));
    }

    friend bool operator==(exact_number const&, exact_number const&) = default;

private:
    void read_digits(std::string_view mantissa) {
        bool in_fraction = false;
        for (char const c : mantissa) {
            if (c == '.') in_fraction = true;
            if (!json_detail::is_digit(c)) continue;
            if (in_fraction) --exponent_;
            if (c != '0' || !digits_.empty()) digits_ += c;
        }
        while (!digits_.empty() && digits_.back() == '0') {
            digits_.pop_back();
            ++exponent_;
        }
        is_negative_ = !digits_.empty() && mantissa.front() == '-';
        if (digits_.empty()) exponent_ = 0;
    }

    std::string digits_{};  // without zeros in front and behind
    std::int64_t exponent_ = 0;
    bool is_negative_ = false;
};

}  // namespace multistatus::nlohmann_detail
