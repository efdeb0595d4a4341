// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/letter_case.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Percent-encoding and the character classes of RFC 3986, 2 and 3; octets in, octets out.
namespace multistatus::detail {

/// A set of octets, as a union of the class bits below.
using octet_set = std::uint32_t;

inline constexpr octet_set unreserved_octets = 1;  // RFC 3986, 2.3
inline constexpr octet_set sub_delim_octets = 2;   // RFC 3986, 2.2
inline constexpr octet_set colon_octet = 4;
inline constexpr octet_set at_octet = 8;
inline constexpr octet_set slash_octet = 16;
inline constexpr octet_set question_octet = 32;
inline constexpr octet_set bracket_octets = 64;
inline constexpr octet_set parenthesis_octets = 128;  // also sub-delims
inline constexpr octet_set scheme_octets = 256;       // RFC 3986, 3.1, after the first
inline constexpr octet_set alpha_octets = 512;

inline constexpr octet_set pchar_octets =
    unreserved_octets | sub_delim_octets | colon_octet | at_octet;
inline constexpr octet_set path_octets = pchar_octets | slash_octet;
inline constexpr octet_set query_octets = path_octets | question_octet;  // the fragment's too
inline constexpr octet_set userinfo_octets = unreserved_octets | sub_delim_octets | colon_octet;

/// The classes of every octet.
inline constexpr std::array<octet_set, 256> octet_classes = [] {
    std::array<octet_set, 256> table{};
    auto const mark = [&table](std::string_view octets, octet_set bits) {
        for (char const c : octets) {
            table[static_cast<unsigned char>(c)] |= bits;
        }
    };
    mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
         unreserved_octets | scheme_octets | alpha_octets);
    mark("0123456789-.", unreserved_octets | scheme_octets);
    mark("_~", unreserved_octets);
    mark("!$&'()*+,;=", sub_delim_octets);
    mark("()", parenthesis_octets);
    mark("+", scheme_octets);
    mark(":", colon_octet);
    mark("@", at_octet);
    mark("/", slash_octet);
    mark("?", question_octet);
    mark("[]", bracket_octets);
    return table;
}();

constexpr bool is_in(octet_set set, char c) noexcept {
    return (octet_classes[static_cast<unsigned char>(c)] & set) != 0;
}

/// Value of a hexadecimal digit, or -1.
constexpr int hex_value(char c) noexcept {
    if ('0' <= c && c <= '9') return c - '0';
    char const lower = to_lower(c);
    return 'a' <= lower && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Whether a complete `%XX` starts at `at`; RFC 3986, 2.1.
constexpr bool is_escape(std::string_view text, std::size_t at) noexcept {
    return text.size() - at >= 3 && text[at] == '%' && hex_value(text[at + 1]) >= 0 &&
           hex_value(text[at + 2]) >= 0;
}

/// The octet that the escape at `at` stands for; `is_escape(text, at)` must hold.
constexpr char escaped_octet(std::string_view text, std::size_t at) noexcept {
    return static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
}

inline void append_escape(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto const octet = static_cast<unsigned char>(c);
    out += '%';
    out += digits[octet >> 4];
    out += digits[octet & 15];
}

/// Length of what may stand as it is at the start of `text`.
constexpr std::size_t kept_length(std::string_view text, octet_set keep) noexcept {
    std::size_t length = 0;
    while (length != text.size() && is_in(keep, text[length]))
        ++length;
    return length;
}

/// Appends `text` with everything outside `keep` rewritten: `rewrite(text)` appends what replaces
/// the start of `text`, an octet outside `keep`, and returns how many octets that was.
template <typename Rewrite>
void append_rewritten(std::string& out, std::string_view text, octet_set keep, Rewrite rewrite) {
    while (!text.empty()) {
        auto const length = kept_length(text, keep);
        out += text.substr(0, length);
        text.remove_prefix(length);
        if (!text.empty()) text.remove_prefix(rewrite(text));
    }
}

/// Octets as text: each one outside `keep` becomes an escape, `%` among them.
inline void append_encoded(std::string& out, std::string_view octets, octet_set keep) {
    append_rewritten(out, octets, keep, [&out](std::string_view rest) -> std::size_t {
        append_escape(out, rest[0]);
        return 1;
    });
}

/// Text as octets: every escape once; what only looks like one stays.
inline void append_decoded(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i != text.size(); ++i) {
        bool const escaped = is_escape(text, i);
        out += escaped ? escaped_octet(text, i) : text[i];
        if (escaped) i += 2;
    }
}

/// Text as valid text: escapes stay as they are, an octet outside `keep` becomes one.
inline void append_repaired(std::string& out, std::string_view text, octet_set keep) {
    append_rewritten(out, text, keep, [&out](std::string_view rest) -> std::size_t {
        if (!is_escape(rest, 0)) {
            append_escape(out, rest[0]);
            return 1;
        }
        out += rest.substr(0, 3);
        return 3;
    });
}

/// Text in its one valid spelling: escapes of `decode` become literal, others get upper-case
/// digits, an octet outside `keep` becomes an escape; RFC 3986, 6.2.2.
inline void append_normalized(std::string& out, std::string_view text, octet_set keep,
                              octet_set decode) {
    append_rewritten(out, text, keep, [&out, decode](std::string_view rest) -> std::size_t {
        bool const escaped = is_escape(rest, 0);
        char const c = escaped ? escaped_octet(rest, 0) : rest[0];
        if (escaped && is_in(decode, c))
            out += c;
        else
            append_escape(out, c);
        return escaped ? 3 : 1;
    });
}

}  // namespace multistatus::detail
