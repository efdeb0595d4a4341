// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// What the text of an href violates, the most severe first; RFC 4918, 8.3.
enum class href_defect : std::uint8_t {
    none,               ///< It is an absolute URI, or an absolute path with perhaps a query.
    empty,              ///< No text at all.
    encoded_delimiter,  ///< The first slash, or the colon or slashes of the scheme, are escaped.
    relative,           ///< Neither a scheme nor a slash at its start.
    network_path,       ///< Two slashes at its start.
    fragment,           ///< A `#`.
    dot_segments,       ///< A segment `.` or `..`, literal or escaped.
    illegal_character,  ///< An octet RFC 3986 does not allow there, or a `%` without two digits.
};

namespace detail {

constexpr bool starts_with_escape_of(std::string_view text, char c) noexcept {
    return is_escape(text, 0) && escaped_octet(text, 0) == c;
}

/// `%2Fa`, `http%3A//host/a`, `http:%2F%2Fhost/a`, but not the file name `a%3Ab`.
constexpr bool has_encoded_delimiter(uri_parts const& parts) noexcept {
    auto const path = parts.path;
    if (starts_with_escape_of(path, '/')) return true;
    auto const length = scheme_length(path);
    if (parts.scheme || !starts_with_escape_of(path.substr(length), ':')) return false;
    auto const rest = path.substr(length + 3);
    return starts_with_escape_of(rest, '/') ||
           is_scheme(path.substr(0, length), rest, bare_colon::as_path);
}

/// How many octets stand for one at `i`: itself, or its escape; 0 if it is not allowed.
constexpr std::size_t legal_length(std::string_view text, std::size_t i,
                                   octet_set allowed) noexcept {
    if (is_in(allowed, text[i])) return 1;
    return is_escape(text, i) ? 3 : 0;
}

constexpr bool is_legal(std::string_view text, octet_set allowed) noexcept {
    for (std::size_t i = 0; i != text.size();) {
        auto const length = legal_length(text, i, allowed);
        if (length == 0) return false;
        i += length;
    }
    return true;
}

/// Whether brackets enclose an address and nothing else, and the port is a number; RFC 3986, 3.2.
constexpr bool is_legal_authority(std::string_view authority) noexcept {
    auto const host_begin = authority.rfind('@') + 1;
    if (host_begin != 0 && !is_legal(authority.substr(0, host_begin - 1), userinfo_octets))
        return false;
    auto host = authority.substr(host_begin);
    if (host.starts_with('[')) {
        auto const end = host.find(']');
        if (end == std::string_view::npos || !is_legal(host.substr(1, end - 1), userinfo_octets))
            return false;
        host.remove_prefix(end + 1);
        if (!host.empty() && host[0] != ':') return false;
    }
    auto const port = cut_after(host, ':').value_or("");
    return is_legal(host, unreserved_octets | sub_delim_octets) &&
           port.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A legal authority from one that perhaps is not: of several `@` and `:` the last may stay.
inline void append_repaired_authority(std::string& out, std::string_view authority) {
    auto const host_begin = authority.rfind('@') + 1;
    if (host_begin != 0) {
        append_repaired(out, authority.substr(0, host_begin - 1), userinfo_octets);
        out += '@';
    }
    auto const host = authority.substr(host_begin);
    auto host_end = host.size();
    if (auto const port = host.find_last_not_of("0123456789"); port < host_end && host[port] == ':')
        host_end = port;
    if (is_legal_authority(host)) host_end = 0;
    append_repaired(out, host.substr(0, host_end), unreserved_octets | sub_delim_octets);
    out += host.substr(host_end);
}

/// Whether `segment` is `.` or `..`, in any spelling.
constexpr bool is_dot_segment(std::string_view segment) noexcept {
    std::size_t dots = 0;
    for (std::size_t i = 0; i != segment.size(); ++dots)
        if (segment[i] == '.')
            i += 1;
        else if (starts_with_escape_of(segment.substr(i, 3), '.'))
            i += 3;
        else
            return false;
    return dots == 1 || dots == 2;
}

/// Whether there is one in a path, where segments end at slashes or already at one of `other_ends`.
constexpr bool has_dot_segment(std::string_view path, std::string_view other_ends = "") noexcept {
    for (auto rest = std::optional(path); rest;) {
        auto segment = *rest;
        rest = cut_after(segment, '/');
        if (is_dot_segment(segment.substr(0, segment.find_first_of(other_ends)))) return true;
    }
    return false;
}

/// Whether each octet is one that RFC 3986 allows where it stands.
constexpr bool is_legal_reference(uri_parts const& parts) noexcept {
    return is_legal_authority(parts.authority.value_or("")) && is_legal(parts.path, path_octets) &&
           is_legal(parts.query.value_or(""), query_octets) &&
           is_legal(parts.fragment.value_or(""), query_octets);
}

constexpr href_defect find_defect(std::string_view text, href_reading reading) noexcept {
    if (text.empty()) return href_defect::empty;
    auto const parts = split_uri(text, reading);
    if (has_encoded_delimiter(parts)) return href_defect::encoded_delimiter;
    if (!parts.scheme && text.starts_with("//")) return href_defect::network_path;
    if (!parts.scheme && !text.starts_with('/')) return href_defect::relative;
    if (parts.fragment) return href_defect::fragment;
    if (is_hierarchical(parts) && has_dot_segment(parts.path)) return href_defect::dot_segments;
    return is_legal_reference(parts) ? href_defect::none : href_defect::illegal_character;
}

/// What a location violates, which is a URI reference of any form, as in the header field (RFC
/// 4918, 14.9; RFC 9110, 10.2.2).
constexpr href_defect find_location_defect(std::string_view text) noexcept {
    if (text.empty()) return href_defect::empty;
    auto const parts = split_uri(text, rfc3986_reading);
    if (has_encoded_delimiter(parts)) return href_defect::encoded_delimiter;
    return is_legal_reference(parts) ? href_defect::none : href_defect::illegal_character;
}

}  // namespace detail
}  // namespace multistatus
