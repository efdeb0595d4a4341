// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::detail {

/// One code point read from UTF-8.
struct decoded_character {
    char32_t code = 0;
    unsigned size = 0;  ///< bytes it takes; 0 if they are not UTF-8, or not all there
};

/// How many bytes a lead byte announces; 0 if it is none.
[[nodiscard]] constexpr unsigned utf8_length(unsigned char lead) noexcept {
    if (lead < 0x80) return 1;
    if (lead < 0xC2) return 0;
    if (lead < 0xE0) return 2;
    if (lead < 0xF0) return 3;
    return lead < 0xF5 ? 4 : 0;
}

/// Reads one code point; overlong forms, surrogates and values above U+10FFFF are no UTF-8
/// (RFC 3629, 3).
[[nodiscard]] constexpr decoded_character decode_utf8(char const* at, char const* end) noexcept {
    auto const byte = [at](unsigned i) { return static_cast<unsigned char>(at[i]); };
    auto const length = utf8_length(byte(0));
    if (length == 0 || static_cast<std::size_t>(end - at) < length) return {};
    if (length == 1) return {byte(0), 1};
    for (unsigned i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80) return {};
    auto code = static_cast<char32_t>(byte(0) & (0xFF >> (length + 1)));
    for (unsigned i = 1; i < length; ++i)
        code = (code << 6) | (byte(i) & 0x3Fu);
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < smallest[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return {};
    return {code, length};
}

/// Whether the bytes up to `end` are the beginning of a code point that more bytes could complete.
[[nodiscard]] constexpr bool is_cut_utf8(char const* at, char const* end) noexcept {
    auto const length = utf8_length(static_cast<unsigned char>(*at));
    auto const there = static_cast<std::size_t>(end - at);
    if (length == 0 || there >= length) return false;
    for (std::size_t i = 1; i < there; ++i)
        if ((static_cast<unsigned char>(at[i]) & 0xC0) != 0x80) return false;
    return true;
}

/// Writes a code point as UTF-8, which takes up to four bytes; the end of it.
inline char* write_utf8(char* to, char32_t code) noexcept {
    auto const put = [&to](char32_t byte) {
        *to++ = static_cast<char>(static_cast<unsigned char>(byte));
    };
    if (code < 0x80) {
        put(code);
        return to;
    }
    if (code < 0x800) {
        put(0xC0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            put(0xE0 | (code >> 12));
        } else {
            put(0xF0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3F));
        }
        put(0x80 | ((code >> 6) & 0x3F));
    }
    put(0x80 | (code & 0x3F));
    return to;
}
/// Appends a code point as UTF-8.
inline void append_utf8(std::string& to, char32_t code) {
    char bytes[4];
    to.append(bytes, write_utf8(bytes, code));
}

/// How many bytes one U+FFFD replaces: a character, or the rest of one.
[[nodiscard]] constexpr std::size_t unwritable_length(std::string_view text) noexcept {
    auto const whole = decode_utf8(text.data(), text.data() + text.size()).size;
    if (whole != 0) return whole;
    auto const announced = utf8_length(static_cast<unsigned char>(text[0]));
    std::size_t length = 1;
    while (length < announced && length < text.size() &&
           (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        ++length;
    return length;
}

/// U+FFFD, which stands for what cannot be read.
inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

}  // namespace multistatus::detail
