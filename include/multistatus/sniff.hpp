// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus {

/// What a body looks like.
enum class body_kind : std::uint8_t {
    empty,    ///< Nothing but white space, a byte order mark included.
    xml,      ///< It begins as XML does.
    html,     ///< It begins as a web page does, whatever its Content-Type says.
    json,     ///< It begins as a JSON object or array does.
    ndjson,   ///< It begins as the line form of a multistatus in JSON does.
    unknown,  ///< None of these.
};

namespace detail {

[[nodiscard]] constexpr bool starts_ignoring_case(std::string_view text,
                                                  std::string_view lower) noexcept {
    if (text.size() < lower.size()) return false;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        char const c = text[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i]) return false;
    }
    return true;
}

/// The first character of a body in UTF-16, which begins with a mark, or with a zero byte beside
/// one that a body begins with; `<` where that is not there yet, zero if it is no UTF-16.
[[nodiscard]] constexpr char first_in_utf16(std::string_view bytes) noexcept {
    auto const mark = bytes.substr(0, 2);
    bool const has_mark = mark == "\xFE\xFF" || mark == "\xFF\xFE";
    if (has_mark) bytes.remove_prefix(2);
    if (bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0')) {
        char const c = bytes[0] == '\0' ? bytes[1] : bytes[0];
        if (has_mark || c == '<' || c == '{' || c == '[') return c;
    }
    return has_mark ? '<' : '\0';
}

/// Whether the first member of an object is called `multistatus`, as in the first line of that
/// form; the form with an array has no such member.
[[nodiscard]] constexpr bool looks_like_lines(std::string_view object) noexcept {
    object.remove_prefix(1);
    auto const name = object.find_first_not_of(" \t\r\n");
    return name != object.npos && object.substr(name, 13) == "\"multistatus\"";
}

}  // namespace detail

/// Tells what a body is from its first bytes, some hundred at best. Servers send multistatus
/// bodies without or with a wrong Content-Type, and web pages where a multistatus was asked for;
/// this helps to say which it was. It decides nothing: the readers make up their own minds.
[[nodiscard]] constexpr body_kind sniff(std::string_view bytes) noexcept {
    if (char const c = detail::first_in_utf16(bytes); c != '\0')
        return c == '{' || c == '[' ? body_kind::json : body_kind::xml;
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
    auto const first = bytes.find_first_not_of(" \t\r\n");
    if (first == bytes.npos) return body_kind::empty;
    bytes.remove_prefix(first);
    if (bytes.front() == '{')
        return detail::looks_like_lines(bytes) ? body_kind::ndjson : body_kind::json;
    if (bytes.front() == '[') return body_kind::json;
    if (detail::starts_ignoring_case(bytes, "<!doctype html") ||
        detail::starts_ignoring_case(bytes, "<html"))
        return body_kind::html;
    return bytes.front() == '<' ? body_kind::xml : body_kind::unknown;
}

}  // namespace multistatus
