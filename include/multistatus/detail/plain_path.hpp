// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/path_scan.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri_check.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// Whether `text` leaves no doubt: an absolute path, each octet legal, and no segment that starts
/// with a dot. Nearly every href is one, and that shows in one pass.
constexpr bool is_plain_path(std::string_view text) noexcept {
    if (!text.starts_with('/') || text.starts_with("//")) return false;
    for (std::size_t i = 1;;) {
        i = find_doubt_in_path(text, i);
        if (i == text.size()) return true;
        auto const length = legal_length(text, i, query_octets);
        if (length == 0) return false;
        bool const begins_segment = text[i - 1] == '/';
        if (begins_segment && (text[i] == '.' || starts_with_escape_of(text.substr(i), '.')))
            return false;
        i += length;
    }
}

}  // namespace multistatus::detail
