// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::detail {

/// Whether a terminal or an editor may obey a character and not show it: controls, ends of lines,
/// and what turns the direction of writing (Unicode Standard Annex 9, 2).
[[nodiscard]] constexpr bool is_obeyed(char32_t c) noexcept {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// A text as it stands in a report, whoever wrote it: well-formed, on one line, not too long, and
/// with nothing in it that a log obeys.
[[nodiscard]] inline std::string excerpt(std::string_view text, std::size_t limit = 80) {
    std::string shown;
    while (!text.empty()) {
        auto const next = decode_utf8(text.data(), text.data() + text.size());
        auto const size = next.size != 0 ? next.size : unwritable_length(text);
        auto const is_shown = next.size != 0 && !is_obeyed(next.code);
        auto const piece = is_shown                             ? text.substr(0, size)
                           : next.size != 0 && next.code < 0x20 ? std::string_view(" ")
                                                                : replacement_character;
        if (shown.size() + piece.size() > limit) return shown += "...";
        shown += piece;
        text.remove_prefix(size);
    }
    return shown;
}

}  // namespace multistatus::detail
