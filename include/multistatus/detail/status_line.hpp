// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/control.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/status.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// What a status line says, and what is wrong with it.
struct read_status {
    int code = 0;  ///< 0 where none was found
    rule finding = rule::none;
};

[[nodiscard]] constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// What is wrong with a code of three digits (RFC 9110, 15).
[[nodiscard]] constexpr rule check_status_code(int code) noexcept {
    if (!is_status_code(code))
        return code == 0 ? rule::malformed_status : rule::status_out_of_range;
    return code < 200 ? rule::informational_status : rule::none;
}

/// The code of a line that begins as nearly all do, `HTTP/1.1 200 `; -1 for others.
[[nodiscard]] constexpr int usual_code(std::string_view line) noexcept {
    constexpr std::string_view version = "HTTP/1.1 ";
    if (line.size() < version.size() + 4) return -1;
    for (std::size_t i = 0; i < version.size(); ++i)
        if (line[i] != version[i]) return -1;
    if (!is_digit(line[9]) || !is_digit(line[10]) || !is_digit(line[11]) || line[12] != ' ')
        return -1;
    return (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
}

/// Reads `HTTP-version SP 3DIGIT [SP reason-phrase]` from a trimmed text (RFC 9112, 4). As
/// recipients may, it is split at any white space, but line ends are none for those that it is sent
/// to. Any version token is good, and so is a missing reason.
[[nodiscard]] constexpr read_status read_status_line(std::string_view line) noexcept {
    if (auto const code = usual_code(line); code >= 200 && code <= 599 && !has_field_control(line))
        return {code};
    constexpr std::string_view space = " \t\r\n";
    auto const has_version = line.substr(0, 5) == "HTTP/";
    auto const has_control = has_field_control(line);
    if (has_version) {
        auto const gap = line.find_first_of(space);
        auto const code = line.find_first_not_of(space, gap);
        if (gap == line.npos || code == line.npos) return {0, rule::malformed_status};
        line.remove_prefix(code);
    }
    if (line.size() < 3 || !is_digit(line[0]) || !is_digit(line[1]) || !is_digit(line[2]) ||
        (line.size() > 3 && space.find(line[3]) == space.npos))
        return {0, rule::malformed_status};
    int const code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (!has_version) return {code, rule::status_without_version};
    if (!is_status_code(code)) return {code, rule::status_out_of_range};
    if (has_control) return {code, rule::status_characters};
    return {code, code < 200 ? rule::informational_status : rule::none};
}

}  // namespace multistatus::detail
