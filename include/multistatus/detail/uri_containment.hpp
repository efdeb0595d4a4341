// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/control.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri.hpp>
#include <multistatus/detail/uri_check.hpp>
#include <multistatus/detail/uri_comparison.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus {

/// Where the resource that an href names lies, as seen from a collection; and if a client that
/// trusts that collection only must leave it alone, why. In ascending order of what it may do.
enum class containment : std::uint8_t {
    self,    ///< It is the collection itself; RFC 4918, 9.1.
    member,  ///< It is below the collection, at any depth; RFC 4918, 9.1.
    /// It is in the collection, but so many hrefs came before it that nobody knows whether one of
    /// them was the same; RFC 4918, 14.24.
    unchecked,
    /// It is in the collection, but an earlier href named it, in whatever spelling; RFC
    /// 4918, 14.24.
    repeated,
    unnamed,            ///< There is no href, or an empty one; RFC 4918, 8.3.
    outside,            ///< It is neither the collection nor below it; RFC 4918, 8.3 and 9.1.
    foreign_authority,  ///< It has another scheme, user, host or port, or would have a scheme if it
                        ///< were decoded first (`https%3A`), or two slashes at its start, which
                        ///< begin a host for some; RFC 4918, 8.3; RFC 3986, 4.2.
    dot_segments,       ///< It has a segment `.` or `..`, however often encoded, with parameters
                        ///< (`..;a`) or white space (`..%20`) or not, wherever it leads, also
                        ///< behind a `?` or `#` that nobody escaped; RFC 4918, 8.3; RFC
                        ///< 3986, 5.2.4.
    encoded_slash,  ///< It has a backslash, or a slash or backslash that is encoded, once or more
                    ///< often (`%2F`, `%5C`, `%252F`, `%u2215`): the end of a name for some, part
                    ///< of it for others; RFC 3986, 2.2 and 7.3.
    null_octet,     ///< It has an encoded NUL, where some cut the name and others do not; RFC
                    ///< 3986, 7.3.
    control_octet,  ///< It has a control character, or white space at its beginning or end, which
                    ///< browsers and others leave out before they look at the rest, even within
                    ///< `ht tps:` or `. .`; RFC 3986, 2.
};

/// Whether a client that trusts a collection may act on a resource there: it is the collection or
/// below it, and nothing speaks against it.
[[nodiscard]] constexpr bool is_within(containment place) noexcept {
    return place <= containment::member;
}

/// The same for people, with the section of the standard.
[[nodiscard]] constexpr std::string_view describe(containment place) noexcept {
    switch (place) {
    case containment::self: return "the collection itself";
    case containment::member: return "in the collection";
    case containment::unchecked: return "too many hrefs to tell whether it is repeated";
    case containment::repeated: return "an earlier response is about it (RFC 4918, 14.24)";
    case containment::unnamed: return "no href (RFC 4918, 8.3)";
    case containment::outside: return "not in the collection (RFC 4918, 9.1)";
    case containment::foreign_authority: return "on another server (RFC 4918, 8.3)";
    case containment::dot_segments: return "dot segments (RFC 4918, 8.3)";
    case containment::encoded_slash: return "an encoded slash or a backslash (RFC 3986, 7.3)";
    case containment::null_octet: return "an encoded NUL (RFC 3986, 7.3)";
    case containment::control_octet: return "a control character or outer space (RFC 3986, 2)";
    }
    return {};
}

/// What counts when the hrefs of a body are held against a collection.
struct containment_rules {
    /// Whether other schemes and hosts count as the collection's: behind a proxy servers may write
    /// their inner name. Only for who makes requests of the path alone.
    bool ignore_authority = false;
    /// How many different hrefs are remembered, to find those that are repeated; 15 to 29 bytes
    /// each.
    std::size_t compared_hrefs = 1'000'000;
};

namespace detail {

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
/// Undoes the escape, or the overlong character, that the text ends with; false if there is none.
inline bool undo_last(std::string& octets) {
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
    auto const taken = overlong_size(octets);
    if (taken == 0) return false;
    auto const octet = static_cast<char>((octets[size - 2] & 1) << 6 | (octets[size - 1] & 0x3F));
    octets.resize(size - taken + 1);
    octets.back() = octet;
    return true;
}
/// The text with its escapes undone, then those that come of that, until there are none: whatever a
/// number of decoders, one behind the other, would find in it, also those that take several octets
/// of UTF-8 for a character that has one, and those that leave out control characters other than
/// NUL. In linear time, for each step makes it shorter.
inline std::string fully_decoded(std::string_view text) {
    std::string octets;
    octets.reserve(text.size());
    for (char const c : text) {
        octets += c;
        while (undo_last(octets))
            continue;
        if (is_control(octets.back()) && octets.back() != '\0') octets.pop_back();
    }
    return octets;
}

/// What is decoded may have segments that some take for dots: they leave out white space, as in
/// `..%20`, or the parameters of segments, as in `..;a`; and who reads it anew takes `..%3Fa` for a
/// segment before a query.
inline containment find_dot_segments(std::string octets) {
    std::erase(octets, ' ');
    return has_dot_segment(octets, ";?#") ? containment::dot_segments : containment::member;
}
/// What is in a path that others may take for something else; `member` if nothing is.
inline containment find_disguise(std::string_view path) {
    auto const slashes = [](std::string_view text) {
        std::size_t count = 0;
        for (char const c : text)
            count += c == '/' ? 1 : 0;
        return count;
    };
    auto octets = fully_decoded(path);
    if (octets.find('\0') != octets.npos) return containment::null_octet;
    if (octets.find('\\') != octets.npos || slashes(octets) != slashes(path))
        return containment::encoded_slash;
    return find_dot_segments(std::move(octets));
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
/// What becomes of a path without a slash at its beginning once it is decoded, and read anew.
inline containment find_disguised_beginning(std::string_view path) {
    auto const octets = fully_decoded(path);
    if (octets.starts_with(' ') || octets.starts_with('/') || has_wide_space(octets))
        return containment::control_octet;
    return split_uri(octets, rfc3986_reading).scheme ? containment::foreign_authority
                                                     : containment::member;
}
/// What is in a query or a fragment, which may be a name that nobody escaped.
inline containment find_disguise_behind(std::string_view tail) {
    auto octets = fully_decoded(tail);
    for (char& c : octets)
        if (c == '\\') c = '/';
    return find_dot_segments(std::move(octets));
}

/// What an href names, as seen from a collection.
struct located {
    containment place = containment::unnamed;
    std::string_view names{};  ///< What of the path is below the collection, between slashes.
    std::string_view key{};    ///< Path and query: the same for hrefs of the same resource.
    bool has_tail = false;     ///< Whether there is a query or a fragment.
};

/// A collection, and where others are as seen from it. Hrefs are read as by RFC 3986, 5.2, and what
/// servers mean where that is another place is outside.
class collection_place {
public:
    collection_place(std::string_view url, bool ignore_authority)
        : ignore_authority_(ignore_authority) {
        auto parts = split_uri(url, rfc3986_reading);
        if (parts.authority) parts.authority = without_userinfo(*parts.authority);
        append_normal_origin(origin_, parts, false);
        path_ = normal_path(parts, {.ignore_trailing_slash = false});
        // Nothing is in what is no URL of a server, and no path of one.
        bool const is_whole = parts.scheme.has_value() == parts.authority.has_value() &&
                              (!parts.authority || !parts.authority->empty());
        if (is_whole && path_.starts_with('/')) folder_ = path_.substr(0, path_.rfind('/') + 1);
        path_.resize(path_.size() - (path_.ends_with('/') ? 1 : 0));
        append_query(query_, parts);
    }

    /// Finds the resource that `text` names. The views live until the next call, and no longer than
    /// `text`.
    [[nodiscard]] located find(std::string_view text) {
        if (text.empty()) return {};
        if (text.starts_with('/') && text.find_first_of("%?;") == text.npos &&
            find_defect(text, {}) == href_defect::none)
            return locate(text, {});
        if (has_dropped_octets(text)) return {containment::control_octet};
        auto const parts = split_uri(text, rfc3986_reading);
        normalize_path(parts);
        if (auto const found = find_any_disguise(text, parts); found != containment::member)
            return {found};
        if (is_foreign(parts)) return {containment::foreign_authority};
        return locate(found_path_, parts);
    }

private:
    static void append_query(std::string& out, uri_parts const& parts) {
        if (parts.query)
            append_normalized(out += '?', *parts.query, query_octets, unreserved_octets);
    }
    // Dot segments stay; they are found later.
    void normalize_path(uri_parts const& parts) {
        bool const is_reference = !parts.scheme && !parts.authority;
        found_path_.clear();
        if (is_reference && parts.path.empty()) found_path_ = path_;
        if (is_reference && !parts.path.empty() && parts.path[0] != '/') found_path_ = folder_;
        if (parts.authority && parts.path.empty()) found_path_ = "/";
        append_normalized(found_path_, parts.path, path_octets, pchar_octets);
    }
    [[nodiscard]] bool is_inside(std::string_view path) const noexcept {
        return !folder_.empty() && path.starts_with(path_) &&
               (path.size() == path_.size() || path[path_.size()] == '/');
    }
    // What the client did not choose itself.
    [[nodiscard]] std::string_view beyond(std::string_view path) const noexcept {
        return is_inside(path) ? path.substr(path_.size()) : path;
    }
    [[nodiscard]] containment find_any_disguise(std::string_view text,
                                                uri_parts const& parts) const {
        auto found = find_disguise(beyond(found_path_));
        bool const is_relative = !parts.scheme && !parts.authority && !parts.path.starts_with('/');
        if (found == containment::member && is_relative)
            found = find_disguised_beginning(parts.path);
        auto const tail = text.find_first_of("?#");
        if (found == containment::member && tail != text.npos)
            found = find_disguise_behind(text.substr(tail));
        return found;
    }
    [[nodiscard]] bool is_foreign(uri_parts const& parts) const {
        if (found_path_.starts_with("//") && !path_.starts_with("//")) return true;
        if (!parts.scheme || !parts.authority) return parts.scheme || parts.authority;
        // Who drops a port at the end may find another one before it.
        if (!is_legal_authority(*parts.authority)) return true;
        std::string origin;
        append_normal_origin(origin, parts, false);
        return !ignore_authority_ && origin != origin_;
    }
    [[nodiscard]] located locate(std::string_view path, uri_parts const& parts) {
        located found{containment::outside, {}, {}, parts.query || parts.fragment};
        key_.clear();
        append_query(key_, parts);
        if (is_inside(path)) {
            auto const below = path.substr(path_.size());
            bool const is_self = below.size() <= 1;
            if (!is_self) found.names = without_trailing_slash(below.substr(1));
            // With the query of the collection or without, it is the same.
            if (is_self && key_ == query_) key_.clear();
            if (!is_self || key_.empty())
                found.place = is_self ? containment::self : containment::member;
        }
        found.key = without_trailing_slash(path);
        if (!key_.empty()) found.key = key_.insert(0, found.key);
        return found;
    }

    bool ignore_authority_;
    std::string origin_{};
    std::string path_{};  // without a slash at its end
    std::string folder_{};
    std::string query_{};
    std::string found_path_{};
    std::string key_{};
};

}  // namespace detail
}  // namespace multistatus
