// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/byte_block.hpp>
#include <multistatus/detail/white_space.hpp>

#include <string_view>

namespace multistatus::json_detail {

using detail::is_space;
using detail::trim;

/// Whether a byte of a string needs a closer look: its end, an escape, a control character, or a
/// byte of a multi-byte character (RFC 8259, 7).
[[nodiscard]] constexpr bool is_special_in_string(char c) noexcept {
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || byte < 0x20 || c == '"' || c == '\\';
}
/// Whether a byte says where a value ends: those that begin and end strings, objects and arrays.
[[nodiscard]] constexpr bool is_structural(char c) noexcept {
    return c == '"' || c == '\\' || c == '{' || c == '}' || c == '[' || c == ']';
}

/// Those bytes of a block of them.
template <class Block>
[[nodiscard]] Block special_in_string(Block block) noexcept {
    // With its second bit turned over, a quote comes right behind the control characters. Signed:
    // bytes from 0x80 on come before those.
    return block.flipped('"' ^ 0x20).is_below(0x21) | block.is('\\');
}

/// The first byte of a string that needs a closer look, or `end`.
[[nodiscard]] inline char const* find_special_in_string(char const* at, char const* end) noexcept {
    auto const wanted = [](auto block) { return special_in_string(block); };
    if (detail::find_in_blocks(at, end, wanted)) return at;
    while (at != end && !is_special_in_string(*at))
        ++at;
    return at;
}

/// Copies up to the first byte that needs a closer look, or `end`, and returns where that is; `to`
/// has room for all of it.
[[nodiscard]] inline char const* copy_plain_string(char const* at, char const* end,
                                                   char* to) noexcept {
    auto const wanted = [](auto block) { return special_in_string(block); };
    if (detail::copy_in_blocks(at, end, to, wanted)) return at;
    for (; at != end && !is_special_in_string(*at); ++at)
        *to++ = *at;
    return at;
}

/// The first byte that says where a value ends, or `end`.
[[nodiscard]] inline char const* find_structural(char const* at, char const* end) noexcept {
    auto const is_found = detail::find_in_blocks(at, end, [](auto block) {
        // Brackets and braces are 32 apart.
        auto const braces = block.with(0x20);
        return block.is('"') | block.is('\\') | braces.is('{') | braces.is('}');
    });
    if (is_found) return at;
    while (at != end && !is_structural(*at))
        ++at;
    return at;
}

}  // namespace multistatus::json_detail
