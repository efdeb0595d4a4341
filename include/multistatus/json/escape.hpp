// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/escape.hpp>
#include <multistatus/json/scan.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::json_detail {

/// How characters of a string are spelled that may not stand for themselves (RFC 8259, 7). The
/// other control characters are none that XML can carry: what is written here may have to be
/// written there.
struct spelling_rules {
    static constexpr std::size_t longest = 2;

    [[nodiscard]] static constexpr std::string_view spelling_of(char c) noexcept {
        switch (c) {
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\t': return "\\t";
        default: return {};
        }
    }
    [[nodiscard]] static constexpr bool is_plain(char c) noexcept {
        auto const byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte < 0x80 && spelling_of(c).empty();
    }
    /// Of a block of bytes.
    template <class Block>
    [[nodiscard]] static Block special(Block block) noexcept {
        return special_in_string(block);
    }
};

/// Appends the content of a string; returns how much of it: all, or what stands before a character
/// that XML cannot carry.
[[nodiscard]] inline std::size_t append_escaped(detail::text_buffer& to, std::string_view text) {
    return detail::append_escaped<spelling_rules>(to, text);
}
/// Appends the content of a string with U+FFFD for each character that XML cannot carry; returns
/// how many.
inline std::size_t append_replaced(detail::text_buffer& to, std::string_view text) {
    return detail::append_replaced<spelling_rules>(to, text);
}

/// Whether the content of a string, as it was written, is white space only.
[[nodiscard]] constexpr bool is_escaped_space(std::string_view written) noexcept {
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] == ' ') continue;
        if (written[i] != '\\') return false;
        ++i;
        if (written[i] != 'n' && written[i] != 't' && written[i] != 'r') return false;
    }
    return true;
}

}  // namespace multistatus::json_detail
