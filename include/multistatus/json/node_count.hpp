// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/scan.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::json_detail {

/// How many values and names there are in what was written here, or a few more: a reader makes no
/// more nodes than that.
[[nodiscard]] inline std::size_t most_nodes(std::string_view written) noexcept {
    std::size_t count = 1;
    auto const* at = written.data();
    auto const* const end = at + written.size();
    while (at != end) {
        auto const c = *at++;
        count += c == ',' || c == ':' || c == '[' || c == '{' ? 1 : 0;
        if (c != '"') continue;
        for (at = find_special_in_string(at, end); at != end && *at != '"';
             at = find_special_in_string(at, end))
            at += *at == '\\' && end - at > 1 ? 2 : 1;
        if (at != end) ++at;
    }
    return count;
}

}  // namespace multistatus::json_detail
