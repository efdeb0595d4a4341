// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/containment.hpp>
#include <multistatus/detail/control.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri.hpp>
#include <multistatus/detail/uri_check.hpp>
#include <multistatus/detail/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What in an href others may take for something else: they decode it once more, or first, or leave
/// something out.
namespace multistatus::detail {

/// Whether others leave out octets of a reference before they look at the rest of it.
[[nodiscard]] constexpr bool has_dropped_octets(std::string_view text) noexcept {
    return has_control(text) || text.starts_with(' ') || text.ends_with(' ');
}

/// How many octets at the end take the place of one of ASCII, in UTF-8 that is longer than it may
/// be; 0 if none do.
[[nodiscard]] constexpr std::size_t overlong_size(std::string_view octets) noexcept {
    auto const octet = [octets](std::size_t from_end) noexcept {
        return from_end > octets.size()
                   ? 0u
                   : static_cast<unsigned char>(octets[octets.size() - from_end]);
    };
    if ((octet(1) & 0xC0) != 0x80) return 0;
    if ((octet(2) & 0xFE) == 0xC0) return 2;
    if ((octet(2) & 0xFE) != 0x80) return 0;
    // The first octet of so many, all but the last two of which say nothing.
    constexpr unsigned first[] = {0xE0, 0xF0, 0xF8, 0xFC};
    for (std::size_t size = 3; size <= 6; ++size) {
        if (octet(size) == first[size - 3]) return size;
        if (octet(size) != 0x80) break;
    }
    return 0;
}
/// The value of `%u` and four digits at the end, as some write characters; -1 if that is not there.
[[nodiscard]] constexpr int utf16_escape(std::string_view octets) noexcept {
    constexpr std::size_t size = 6;
    if (octets.size() < size) return -1;
    auto const escape = octets.substr(octets.size() - size);
    if (escape[0] != '%' || (escape[1] != 'u' && escape[1] != 'U')) return -1;
    int value = 0;
    for (char const c : escape.substr(2)) {
        if (hex_value(c) < 0) return -1;
        value = value * 16 + hex_value(c);
    }
    return value;
}
/// What a character becomes where there is only ASCII; itself if that is not known.
[[nodiscard]] constexpr int best_fit(int code) noexcept {
    switch (code) {
    case 0x2024:
    case 0xFF0E: return '.';
    case 0x2044:
    case 0x2215:
    case 0xFF0F: return '/';
    case 0x2216:
    case 0xFF3C: return '\\';
    default: return code;
    }
}
/// What becomes of octets that take the place of one of ASCII, in UTF-8 longer than it may be.
enum class overlong { decoded, kept };

/// Undoes the escape, or the overlong character, that the text ends with; false if there is none.
inline bool undo_last(std::string& octets, overlong how) {
    auto const size = octets.size();
    if (size >= 3 && is_escape(octets, size - 3)) {
        auto const octet = escaped_octet(octets, size - 3);
        octets.resize(size - 2);
        octets.back() = octet;
        return true;
    }
    if (auto const code = best_fit(utf16_escape(octets)); code >= 0 && code < 0x80) {
        octets.resize(size - 5);
        octets.back() = static_cast<char>(code);
        return true;
    }
    auto const taken = how == overlong::decoded ? overlong_size(octets) : 0;
    if (taken == 0) return false;
    auto const octet = static_cast<char>((octets[size - 2] & 1) << 6 | (octets[size - 1] & 0x3F));
    octets.resize(size - taken + 1);
    octets.back() = octet;
    return true;
}
/// The text with its escapes undone, then those that come of that, until there are none: whatever a
/// number of decoders, one behind the other, would find in it, also those that leave out control
/// characters other than NUL. In linear time, for each step makes it shorter.
inline std::string fully_decoded(std::string_view text, overlong how = overlong::decoded) {
    std::string octets;
    octets.reserve(text.size());
    for (char const c : text) {
        octets += c;
        while (undo_last(octets, how))
            continue;
        if (is_control(octets.back()) && octets.back() != '\0') octets.pop_back();
    }
    return octets;
}

/// Whether a text begins with white space of Unicode, or a mark of byte order.
[[nodiscard]] constexpr bool has_wide_space(std::string_view text) noexcept {
    for (std::string_view const space :
         {"\xC2\x85", "\xC2\xA0", "\xE1\x9A\x80", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF",
          "\xE2\x81\x9F", "\xE3\x80\x80", "\xEF\xBB\xBF"})
        if (text.starts_with(space)) return true;
    if (text.size() < 3 || !text.starts_with("\xE2\x80")) return false;
    auto const third = static_cast<unsigned char>(text[2]);
    return third >= 0x80 && third <= 0x8A;
}
/// The characters of a text for which `keep(rest)` is true of what begins with them. Octets that
/// are no UTF-8, which some decoders leave out, are not among them.
template <class Keep>
std::string kept_characters(std::string_view octets, Keep keep) {
    std::string kept;
    while (!octets.empty()) {
        auto const size = decode_utf8(octets.data(), octets.data() + octets.size()).size;
        if (size != 0 && keep(octets)) kept += octets.substr(0, size);
        octets.remove_prefix(size == 0 ? 1 : size);
    }
    return kept;
}
inline std::string without_ill_formed(std::string_view octets) {
    return kept_characters(octets, [](std::string_view) { return true; });
}
/// What a text is, once it is decoded, to those who take several octets of UTF-8 for a character
/// that has one, and to those who leave out all that is no UTF-8, before they decode once more. It
/// mostly is the same, and there once.
inline std::vector<std::string> decoded_readings(std::string_view text) {
    auto const octets = fully_decoded(text, overlong::kept);
    auto const kept = without_ill_formed(octets);
    if (kept.size() == octets.size()) return {kept};
    return {without_ill_formed(fully_decoded(text)),
            without_ill_formed(fully_decoded(kept, overlong::kept))};
}

/// What is decoded may have segments that some take for dots: they leave out white space, as in
/// `..%20`, or the parameters of segments, as in `..;a`; and who reads it anew takes `..%3Fa` for a
/// segment before a query.
inline bool has_disguised_dots(std::string_view octets) {
    auto const kept = kept_characters(octets, [](std::string_view rest) {
        return !rest.starts_with(' ') && !has_wide_space(rest);
    });
    return has_dot_segment(kept, ";?#");
}
/// Whether a path has two slashes at its beginning once it is decoded.
inline bool has_disguised_authority(std::string_view path) {
    for (auto const& octets : decoded_readings(path))
        if (octets.starts_with("//")) return true;
    return false;
}
/// Whether an authority ends before it seems to, once it is decoded, or is none, for which some
/// take the next segment.
inline bool is_disguised_authority(std::string_view authority) {
    constexpr std::string_view ends("/\\?#\0", 5);
    return authority.empty() || fully_decoded(authority).find_first_of(ends) != ends.npos;
}
/// What is in a path that others may take for something else; `member` if nothing is.
inline containment find_disguise(std::string_view path) {
    auto const slashes = [](std::string_view text) {
        std::size_t count = 0;
        for (char const c : text)
            count += c == '/' ? 1 : 0;
        return count;
    };
    for (auto const& octets : decoded_readings(path)) {
        if (octets.find('\0') != octets.npos) return containment::null_octet;
        if (octets.find('\\') != octets.npos || slashes(octets) != slashes(path))
            return containment::encoded_slash;
        if (has_disguised_dots(octets)) return containment::dot_segments;
    }
    return containment::member;
}
/// What becomes of a path without a slash at its beginning once it is decoded, and read anew.
inline containment find_disguised_beginning(std::string_view path) {
    for (auto const& octets : decoded_readings(path)) {
        if (octets.starts_with(' ') || octets.starts_with('/') || has_wide_space(octets))
            return containment::control_octet;
        if (split_uri(octets, rfc3986_reading).scheme) return containment::foreign_authority;
    }
    return containment::member;
}
/// What is in a query or a fragment, which may be a name that nobody escaped.
inline containment find_disguise_behind(std::string_view tail) {
    for (auto& octets : decoded_readings(tail)) {
        for (char& c : octets)
            if (c == '\\') c = '/';
        if (has_disguised_dots(octets)) return containment::dot_segments;
    }
    return containment::member;
}

}  // namespace multistatus::detail
