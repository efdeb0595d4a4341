// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

// Characters and bytes that cases are made of; written without the library's own tables, for those
// are what the cases are to try.

namespace multistatus::test::xml_conformance {

using code_points = std::initializer_list<char32_t>;

/// `U+0041`.
[[nodiscard]] inline std::string code_point_name(char32_t code) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string hex;
    for (; code != 0 || hex.size() < 4; code >>= 4)
        hex.insert(hex.begin(), digits[code & 0xF]);
    return "U+" + hex;
}

/// The pattern of UTF-8 filled with a code point, in so many bytes; 0 for as few as it takes. It
/// may be one that UTF-8 does not allow.
[[nodiscard]] inline std::string utf8(char32_t code, unsigned size = 0) {
    if (size == 0) size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size == 1) return {static_cast<char>(code)};
    std::string bytes(size, '\0');
    for (auto i = size; i-- > 1; code >>= 6)
        bytes[i] = static_cast<char>(static_cast<unsigned char>(0x80U | (code & 0x3FU)));
    auto const mark = 0xF00U >> size & 0xFFU;
    bytes[0] = static_cast<char>(static_cast<unsigned char>(mark | code));
    return bytes;
}

/// A code unit of UTF-16 as two bytes.
[[nodiscard]] inline std::string utf16_unit(unsigned unit, bool is_big) {
    auto const high = static_cast<char>(static_cast<unsigned char>(unit >> 8));
    auto const low = static_cast<char>(static_cast<unsigned char>(unit & 0xFF));
    return is_big ? std::string{high, low} : std::string{low, high};
}
/// ASCII as UTF-16 without a mark.
[[nodiscard]] inline std::string utf16(std::string_view ascii, bool is_big) {
    std::string bytes;
    for (char const c : ascii)
        bytes += utf16_unit(static_cast<unsigned char>(c), is_big);
    return bytes;
}
/// UTF-16 with its mark.
[[nodiscard]] inline std::string marked_utf16(std::string_view ascii, bool is_big) {
    return utf16_unit(0xFEFF, is_big) + utf16(ascii, is_big);
}

/// Something that may not stand anywhere in a document.
struct illegal_bytes {
    std::string shows;
    std::string bytes;
    bool is_encoded;      ///< Whether they are UTF-8, of a character that is none of XML's.
    std::size_t at = 0;   ///< Which of them is the first that may not stand there.
    bool is_cut = false;  ///< Whether more bytes could make a character of them.
};

/// What lies outside of [2] Char, yet can be encoded: all of it.
[[nodiscard]] std::vector<char32_t> forbidden_characters();

/// Each character that XML forbids, and at least two of each class of bytes that UTF-8 does; all
/// surrogates are with `for_each_surrogate`.
[[nodiscard]] std::vector<illegal_bytes> const& all_illegal_bytes();

}  // namespace multistatus::test::xml_conformance
