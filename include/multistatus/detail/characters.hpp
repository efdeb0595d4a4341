// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/name_scan.hpp>
#include <multistatus/detail/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The characters of XML, which limit what any format can carry: what is read here may have to be
/// written there.
namespace multistatus::detail {

/// `Char` (XML 1.0, 2.2).
[[nodiscard]] constexpr bool is_char(char32_t c) noexcept {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c < 0xD800 || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// How many bytes the first character of a text has, if XML can carry it; otherwise 0.
[[nodiscard]] constexpr std::size_t writable_length(std::string_view text) noexcept {
    auto const c = decode_utf8(text.data(), text.data() + text.size());
    return is_char(c.code) ? c.size : 0;
}
/// Whether XML can carry a text: it is UTF-8, and each character is a `Char`.
[[nodiscard]] constexpr bool is_writable_text(std::string_view text) noexcept {
    while (!text.empty()) {
        auto const length = writable_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}
/// How many bytes a text has with U+FFFD for each character that XML cannot carry.
[[nodiscard]] constexpr std::size_t replaced_size(std::string_view text) noexcept {
    std::size_t size = 0;
    while (!text.empty()) {
        auto const length = writable_length(text);
        size += length != 0 ? length : replacement_character.size();
        text.remove_prefix(length != 0 ? length : unwritable_length(text));
    }
    return size;
}

/// `NameStartChar` without the colon (XML 1.0, 2.3; Namespaces in XML 1.0, 3).
[[nodiscard]] constexpr bool is_name_start(char32_t c) noexcept {
    struct range {
        char32_t first, last;
    };
    constexpr range ranges[] = {
        {'A', 'Z'},       {'_', '_'},       {'a', 'z'},       {0xC0, 0xD6},     {0xD8, 0xF6},
        {0xF8, 0x2FF},    {0x370, 0x37D},   {0x37F, 0x1FFF},  {0x200C, 0x200D}, {0x2070, 0x218F},
        {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
    for (auto const& r : ranges)
        if (c >= r.first && c <= r.last) return true;
    return false;
}
/// `NameChar` without the colon.
[[nodiscard]] constexpr bool is_name_char(char32_t c) noexcept {
    return is_name_start(c) || c == '-' || c == '.' || (c >= '0' && c <= '9') || c == 0xB7 ||
           (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

namespace table {

inline constexpr std::uint8_t name = 1;        ///< may stand in an ASCII name, colon included
inline constexpr std::uint8_t name_start = 2;  ///< may begin an NCName
inline constexpr std::uint8_t plain = 4;       ///< needs no attention in an attribute value

consteval std::array<std::uint8_t, 256> make_classes() noexcept {
    std::array<std::uint8_t, 256> classes{};
    for (unsigned c = 0; c < 256; ++c) {
        if (c < 0x80 && (is_name_char(c) || c == ':')) classes[c] |= name;
        if (c < 0x80 && is_name_start(c)) classes[c] |= name_start;
        if (c >= 0x20 && c < 0x80 && c != '&' && c != '<' && c != '"' && c != '\'')
            classes[c] |= plain;
    }
    return classes;
}
inline constexpr auto classes = make_classes();

}  // namespace table

[[nodiscard]] constexpr bool has_class(char c, std::uint8_t which) noexcept {
    return (table::classes[static_cast<unsigned char>(c)] & which) != 0;
}

/// Whether a text is an NCName: a name without colon (Namespaces in XML 1.0, 3).
[[nodiscard]] constexpr bool is_ncname(std::string_view text) noexcept {
    if (text.empty()) return false;
    char const* at = text.data();
    char const* const end = at + text.size();
    if (has_class(*at, table::name_start)) at = skip_ascii_name(at, end);
    while (at != end) {
        auto const is_first = at == text.data();
        if (static_cast<signed char>(*at) >= 0) {
            // One that begins a name was skipped.
            if (is_first || !is_ascii_name_char(*at)) return false;
            ++at;
            continue;
        }
        auto const c = decode_utf8(at, end);
        if (c.size == 0 || !(is_first ? is_name_start(c.code) : is_name_char(c.code))) return false;
        at += c.size;
    }
    return true;
}

}  // namespace multistatus::detail
