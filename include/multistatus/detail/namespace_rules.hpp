// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// The namespace that no prefix but `xmlns` has (Namespaces in XML 1.0, 3).
inline constexpr std::string_view xmlns_namespace = "http://www.w3.org/2000/xmlns/";

/// Whether a namespace is `DAV:` but for spelling: case, a missing colon, quotes, white space.
[[nodiscard]] constexpr bool is_nearly_dav(std::string_view space) noexcept {
    constexpr std::string_view around = " \t\r\n\"'\\";
    if (space == dav_namespace) return false;
    auto const first = space.find_first_not_of(around);
    if (first == space.npos) return false;
    space = space.substr(first, space.find_last_not_of(around) - first + 1);
    if (space.size() < 3 || space.size() > 4 || (space.size() == 4 && space[3] != ':'))
        return false;
    auto const is = [space](std::size_t i, char lower) {
        return space[i] == lower || space[i] == lower - 32;
    };
    return is(0, 'd') && is(1, 'a') && is(2, 'v');
}

}  // namespace multistatus::detail
