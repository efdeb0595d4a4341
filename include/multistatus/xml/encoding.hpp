// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/letter_case.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/xml/characters.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// The encodings that are read (XML 1.0, 4.3.3).
enum class encoding : std::uint8_t { utf8, utf16_le, utf16_be, us_ascii, iso_8859_1, windows_1252 };

using detail::equal_ignoring_case;

/// The encoding a name stands for; `UTF-16` alone leaves the byte order open, and is big-endian.
[[nodiscard]] constexpr std::optional<encoding> encoding_from(std::string_view name) noexcept {
    struct row {
        std::string_view name;
        encoding which;
    };
    constexpr row rows[] = {
        {"utf-8", encoding::utf8},
        {"utf8", encoding::utf8},
        {"utf-16", encoding::utf16_be},
        {"utf-16be", encoding::utf16_be},
        {"utf-16le", encoding::utf16_le},
        {"us-ascii", encoding::us_ascii},
        {"ascii", encoding::us_ascii},
        {"iso-8859-1", encoding::iso_8859_1},
        {"iso_8859-1", encoding::iso_8859_1},
        {"latin1", encoding::iso_8859_1},
        {"windows-1252", encoding::windows_1252},
        {"cp1252", encoding::windows_1252},
    };
    for (auto const& r : rows)
        if (equal_ignoring_case(r.name, name)) return r.which;
    return std::nullopt;
}

[[nodiscard]] constexpr bool is_utf16(encoding e) noexcept {
    return e == encoding::utf16_le || e == encoding::utf16_be;
}

/// Whether two encodings can both be right: UTF-16 of either order, or ASCII named as UTF-8.
[[nodiscard]] constexpr bool agree(encoding declared, encoding actual) noexcept {
    return declared == actual || (is_utf16(declared) && is_utf16(actual));
}

/// A charset parameter without the quotes it may stand in.
[[nodiscard]] constexpr std::string_view unquote(std::string_view charset) noexcept {
    charset = trim(charset);
    if (charset.size() >= 2 && charset.front() == '"' && charset.back() == '"')
        charset = charset.substr(1, charset.size() - 2);
    return charset;
}

/// What the first bytes of a body tell (XML 1.0, appendix F; RFC 7303, 3).
struct detection {
    enum class answer : std::uint8_t { need_more, found, unsupported };

    answer state = answer::need_more;
    encoding which = encoding::utf8;
    std::size_t mark = 0;       ///< bytes of the byte order mark
    rule finding = rule::none;  ///< what to report beside it
    std::string_view detail{};
};

namespace detect {

using namespace std::string_view_literals;

[[nodiscard]] constexpr detection found(encoding e, std::size_t mark = 0) noexcept {
    return {detection::answer::found, e, mark, rule::none, {}};
}
[[nodiscard]] constexpr detection unsupported(std::string_view what) noexcept {
    return {detection::answer::unsupported, encoding::utf8, 0, rule::unsupported_encoding, what};
}

/// By byte order mark, or by the families that no declaration can be read in.
[[nodiscard]] constexpr std::optional<detection> by_mark(std::string_view bytes) noexcept {
    auto const starts = [bytes](std::string_view with) {
        return bytes.substr(0, with.size()) == with;
    };
    if (bytes.size() > 1 && bytes[0] == '<' && bytes[1] != '\0') return std::nullopt;
    if (starts("\0\0\xFE\xFF"sv) || starts("\xFF\xFE\0\0"sv) || starts("\0\0\0<"sv) ||
        starts("<\0\0\0"sv) || starts("\0\0\xFF\xFE"sv) || starts("\xFE\xFF\0\0"sv) ||
        starts("\0\0<\0"sv) || starts("\0<\0\0"sv))
        return unsupported("UCS-4");
    if (starts("\x4C\x6F\xA7\x94"sv)) return unsupported("EBCDIC");
    if (starts("\xEF\xBB\xBF"sv)) return found(encoding::utf8, 3);
    if (starts("\xFE\xFF"sv)) return found(encoding::utf16_be, 2);
    if (starts("\xFF\xFE"sv)) return found(encoding::utf16_le, 2);
    return std::nullopt;
}

/// UTF-16 without a mark, seen by the zero bytes around the first character.
[[nodiscard]] constexpr std::optional<encoding> by_zeros(std::string_view bytes) noexcept {
    if (bytes.size() < 2) return std::nullopt;
    if (bytes[0] == '\0' && bytes[1] == '<') return encoding::utf16_be;
    if (bytes[0] == '<' && bytes[1] == '\0') return encoding::utf16_le;
    return std::nullopt;
}

/// The value of `encoding` in an XML declaration; only as exact as is needed to read it.
[[nodiscard]] constexpr std::string_view declared(std::string_view declaration) noexcept {
    auto const key = declaration.find("encoding");
    if (key == declaration.npos) return {};
    auto const open = declaration.find_first_of("'\"", key);
    if (open == declaration.npos) return {};
    auto const close = declaration.find(declaration[open], open + 1);
    return close == declaration.npos ? std::string_view{}
                                     : declaration.substr(open + 1, close - open - 1);
}

/// The bytes of the XML declaration; nothing if more of the body is needed to see it.
[[nodiscard]] constexpr std::optional<std::string_view> declaration(std::string_view bytes,
                                                                    bool all) noexcept {
    constexpr std::size_t longest = 1024;
    all = all || bytes.size() >= longest;
    bytes = bytes.substr(0, longest);
    std::size_t begin = 0;
    while (begin < bytes.size() && is_space(bytes[begin]))
        ++begin;
    if (begin == bytes.size() && !all) return std::nullopt;
    constexpr std::string_view start = "<?xml";
    auto const rest = bytes.substr(begin);
    auto const target = rest.substr(0, start.size());
    if (rest.size() <= start.size() && start.substr(0, rest.size()) == target && !all)
        return std::nullopt;
    // Other targets, as `xml-stylesheet`, may begin like that.
    if (target != start || rest.size() == start.size() || !is_space(rest[start.size()]))
        return std::string_view{};
    auto const end = rest.find("?>");
    if (end == rest.npos && !all) return std::nullopt;
    return rest.substr(0, end == rest.npos ? 0 : end);
}

[[nodiscard]] constexpr detection by_declaration(std::string_view bytes, bool all) noexcept {
    auto const text = declaration(bytes, all);
    if (!text) return {};
    auto const name = declared(*text);
    if (name.empty()) return found(encoding::utf8);
    auto const which = encoding_from(name);
    if (!which) return unsupported(name);
    // Who can read the declaration byte by byte is not in UTF-16; the conflict is reported later.
    return found(is_utf16(*which) ? encoding::utf8 : *which);
}

[[nodiscard]] constexpr detection by_charset(std::string_view charset, std::string_view bytes,
                                             bool all) noexcept {
    auto which = encoding_from(charset);
    if (!which) {
        auto answer = by_declaration(bytes, all);
        if (answer.state == detection::answer::found) {
            answer.finding = rule::unknown_charset;
            answer.detail = charset;
        }
        return answer;
    }
    if (is_utf16(*which)) which = by_zeros(bytes).value_or(*which);
    return found(*which);
}

}  // namespace detect

/// Finds the encoding of a body from its first bytes: byte order mark, then charset parameter,
/// then declaration, then UTF-8 (RFC 7303, 3.2).
[[nodiscard]] constexpr detection detect_encoding(std::string_view bytes, bool all,
                                                  std::string_view charset) noexcept {
    if (bytes.size() < 4 && !all) return {};
    if (auto const answer = detect::by_mark(bytes)) return *answer;
    charset = unquote(charset);
    if (!charset.empty()) return detect::by_charset(charset, bytes, all);
    if (auto const which = detect::by_zeros(bytes)) {
        auto answer = detect::found(*which);
        answer.finding = rule::encoding_conflict;
        answer.detail = "UTF-16 without byte order mark";
        return answer;
    }
    return detect::by_declaration(bytes, all);
}

}  // namespace multistatus::xml_detail
