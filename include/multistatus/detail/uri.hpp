// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/percent.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// What a leading `//` without a scheme begins: a path whose first segment is empty, as the servers
/// that write it mean it, or a host, as RFC 3986, 4.2 has it.
enum class network_path : std::uint8_t { as_path, as_authority };

/// What a first segment with a colon is, where neither `//` follows nor a well-known scheme stands
/// before it: a file name (`a:b.vcf`), as servers mean it, or a scheme, as RFC 3986, 4.1 has it.
enum class bare_colon : std::uint8_t { as_path, as_scheme };

/// How the text of an href is taken apart; the default is what WebDAV servers mean.
struct href_reading {
    network_path slashes = network_path::as_path;
    bare_colon colon = bare_colon::as_path;
};

/// RFC 3986 to the letter.
inline constexpr href_reading rfc3986_reading{network_path::as_authority, bare_colon::as_scheme};

/// The five components of RFC 3986, 3, undecoded and without their delimiters; views into the text
/// they were taken from. Absent is not empty: `/a?` has an empty query, `/a` has none.
struct uri_parts {
    std::optional<std::string_view> scheme;
    std::optional<std::string_view> authority;
    std::string_view path;
    std::optional<std::string_view> query;
    std::optional<std::string_view> fragment;
};

namespace detail {

/// Schemes that count without `//`: those of identifiers, of addresses, and of the web itself. A
/// scheme missing here costs a lookup, a file name found here costs a file: hence a short list.
inline constexpr std::array<std::string_view, 18> well_known_schemes{
    "about",           "cid", "data", "dav", "file", "geo", "http", "https", "mailto", "mid",
    "opaquelocktoken", "sip", "sips", "sms", "tel",  "urn", "uuid", "xmpp"};

constexpr bool is_well_known_scheme(std::string_view name) noexcept {
    for (std::string_view const known : well_known_schemes)
        if (equal_ignoring_case(name, known)) return true;
    return false;
}

/// Length of the longest start of `text` that could be a scheme; RFC 3986, 3.1.
constexpr std::size_t scheme_length(std::string_view text) noexcept {
    if (text.empty() || !is_in(alpha_octets, text[0])) return 0;
    std::size_t length = 1;
    while (length != text.size() && is_in(scheme_octets, text[length]))
        ++length;
    return length;
}

/// Whether `name` before a colon and `rest` behind it are scheme and remainder.
constexpr bool is_scheme(std::string_view name, std::string_view rest, bare_colon colon) noexcept {
    return !name.empty() &&
           (colon == bare_colon::as_scheme || rest.starts_with("//") || is_well_known_scheme(name));
}

/// Cuts `text` before the first `delimiter` and returns what followed it.
constexpr std::optional<std::string_view> cut_after(std::string_view& text,
                                                    char delimiter) noexcept {
    auto const at = text.find(delimiter);
    if (at == std::string_view::npos) return std::nullopt;
    auto const tail = text.substr(at + 1);
    text = text.substr(0, at);
    return tail;
}

/// Takes any text apart; every text has parts. RFC 3986, appendix B.
constexpr uri_parts split_uri(std::string_view text, href_reading reading = {}) noexcept {
    uri_parts parts;
    parts.fragment = cut_after(text, '#');
    parts.query = cut_after(text, '?');
    auto const length = scheme_length(text);
    if (length != text.size() && text[length] == ':' &&
        is_scheme(text.substr(0, length), text.substr(length + 1), reading.colon)) {
        parts.scheme = text.substr(0, length);
        text.remove_prefix(length + 1);
    }
    if (text.starts_with("//") && (parts.scheme || reading.slashes == network_path::as_authority)) {
        text.remove_prefix(2);
        auto const end = text.find('/');
        parts.authority = text.substr(0, end);
        text.remove_prefix(parts.authority->size());
    }
    parts.path = text;
    return parts;
}

/// Whether the path consists of segments; that of `urn:a/b` does not, it is a name.
constexpr bool is_hierarchical(uri_parts const& parts) noexcept {
    return !parts.scheme || parts.authority || parts.path.starts_with('/');
}

constexpr std::string_view first_segment(std::string_view path) noexcept {
    return path.substr(0, path.find('/'));
}

/// What has to stand before `path` so that the whole is not read as something else; RFC 3986, 4.2.
constexpr std::string_view path_guard(uri_parts const& parts, href_reading reading) noexcept {
    if (parts.authority) return "";
    bool const rooted = parts.scheme || reading.slashes == network_path::as_authority;
    if (rooted && parts.path.starts_with("//")) return "/.";
    bool const colon = first_segment(parts.path).find(':') != std::string_view::npos;
    return !parts.scheme && colon ? "./" : "";
}

/// Puts parts together; `append(out, component, allowed)` writes one. RFC 3986, 5.3.
template <typename Append>
std::string compose_uri(uri_parts const& parts, href_reading reading, Append append) {
    std::string out;
    if (parts.scheme) out.append(*parts.scheme) += ':';
    if (parts.authority)
        append(out += "//", *parts.authority, userinfo_octets | at_octet | bracket_octets);
    append(out += path_guard(parts, reading), parts.path, path_octets);
    if (parts.query) append(out += '?', *parts.query, query_octets);
    if (parts.fragment) append(out += '#', *parts.fragment, query_octets);
    return out;
}

/// Removes the last segment of `out`, which ends in `/`, but nothing before `floor`.
inline void drop_last_segment(std::string& out, std::size_t floor) {
    auto const kept = std::string_view(out).substr(floor, out.size() - floor - 1);
    auto const slash = kept.rfind('/');
    out.resize(slash == std::string_view::npos ? floor : floor + slash + 1);
}

/// A path without the segments `.` and `..`, in linear time; RFC 3986, 5.2.4. Unlike there, a
/// relative path keeps the `..` that lead out of it, so that it still means the same.
inline std::string remove_dot_segments(std::string_view path) {
    bool const absolute = path.starts_with('/');
    if (absolute && path.find("/.") == std::string_view::npos) return std::string(path);
    bool const had_segments = !path.empty();
    bool more = had_segments;
    std::string out(path.substr(0, absolute ? 1 : 0));
    path.remove_prefix(out.size());
    std::size_t floor = out.size();
    while (more) {
        auto const segment = first_segment(path);
        more = segment.size() != path.size();
        path.remove_prefix(segment.size() + (more ? 1 : 0));
        if (segment == ".") {
            continue;
        } else if (segment != "..") {
            out.append(segment).append(more ? "/" : "");
        } else if (out.size() != floor) {
            drop_last_segment(out, floor);
        } else if (!absolute) {
            floor = out.append("../").size();
        }
    }
    bool const changed_kind = out.empty() ? had_segments : out.starts_with('/');
    return !absolute && changed_kind ? "./" + out : out;
}

/// The reference `text` seen from `base`, which may lack scheme and authority (a request target);
/// the result then lacks them too. RFC 3986, 5.2.2 and 5.2.3.
inline std::string resolve_uri(std::string_view text, std::string_view base, href_reading reading) {
    auto target = split_uri(text, reading);
    auto const from = split_uri(base, reading);
    std::string path;
    if (target.scheme || target.authority || target.path.starts_with('/')) {
        path = remove_dot_segments(target.path);
    } else if (target.path.empty()) {
        path = from.path;
        if (!target.query) target.query = from.query;
    } else {
        path = from.path.substr(0, from.path.rfind('/') + 1);
        if (from.authority && from.path.empty()) path = '/';
        path = remove_dot_segments(path.append(target.path));
    }
    if (!target.scheme && !target.authority) target.authority = from.authority;
    if (!target.scheme) target.scheme = from.scheme;
    target.path = path;
    return compose_uri(
        target, reading,
        [](std::string& out, std::string_view component, octet_set) { out += component; });
}

}  // namespace detail
}  // namespace multistatus
