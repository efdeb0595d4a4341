// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/json/scan.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::json_detail {

/// What stands for a character that may not stand for itself in a string; empty if there is
/// nothing, or it may (RFC 8259, 7). The other control characters are none that XML can carry.
[[nodiscard]] constexpr std::string_view escape_for(char c) noexcept {
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return {};
    }
}

/// The end of the multi-byte characters that stand here, or the first that XML cannot carry.
[[nodiscard]] inline char const* skip_characters(char const* at, char const* end) noexcept {
    while (at != end && static_cast<unsigned char>(*at) >= 0x80) {
        auto const c = detail::decode_utf8(at, end);
        if (c.size == 0 || !detail::is_char(c.code)) break;
        at += c.size;
    }
    return at;
}

/// Appends the content of a string; returns how much of it: all, or what stands before a character
/// that XML cannot carry: what is written here may have to be written there.
[[nodiscard]] inline std::size_t append_escaped(detail::text_buffer& to, std::string_view text) {
    char const* at = text.data();
    char const* const end = at + text.size();
    while (at != end) {
        auto const* stop = skip_characters(find_special_in_string(at, end), end);
        to.append({at, static_cast<std::size_t>(stop - at)});
        if (stop == end) break;
        if (auto const escape = escape_for(*stop); !escape.empty()) {
            to.append(escape);
            ++stop;
        } else if (stop == at) {
            return static_cast<std::size_t>(at - text.data());
        }
        at = stop;
    }
    return text.size();
}

/// Appends the content of a string with U+FFFD for each character that XML cannot carry; returns
/// how many.
inline std::size_t append_replaced(detail::text_buffer& to, std::string_view text) {
    std::size_t replaced = 0;
    for (;;) {
        text.remove_prefix(append_escaped(to, text));
        if (text.empty()) return replaced;
        text.remove_prefix(detail::unwritable_length(text));
        to.append(detail::replacement_character);
        ++replaced;
    }
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
