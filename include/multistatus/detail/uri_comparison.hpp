// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus {

/// Which differences between two hrefs do not count; the defaults are what servers get wrong.
struct href_comparison {
    /// One slash at the end of the path (RFC 4918, 5.2); `/a/` equals `/a`, `/a//` does not.
    bool ignore_trailing_slash = true;
    /// Scheme, user, host and port: whether they are there, and what they are.
    bool ignore_authority = true;
    /// Needless escapes in the path: `%40` equals `@`. Never `%2F` and `/`. If false, only escapes
    /// of unreserved characters equal what they stand for.
    bool ignore_escaping = true;
};

/// The comparison of RFC 9110, 4.2.3.
inline constexpr href_comparison rfc9110_comparison{false, false, false};

namespace detail {

/// A URI reference in normal form; RFC 3986, 6.2.2 and 6.2.3.
struct normal_uri {
    std::string text;
    std::size_t origin_end = 0;
    std::size_t path_begin = 0;  ///< behind what keeps the path from being taken for a host
    std::size_t path_end = 0;

    std::string_view origin() const noexcept {
        return std::string_view(text).substr(0, origin_end);
    }
    std::string_view path() const noexcept {
        return std::string_view(text).substr(path_begin, path_end - path_begin);
    }
    /// Query and fragment with their delimiters.
    std::string_view tail() const noexcept { return std::string_view(text).substr(path_end); }
};

constexpr std::string_view without_trailing_slash(std::string_view path) noexcept {
    return path.substr(0, path.size() - (path.size() > 1 && path.ends_with('/') ? 1 : 0));
}

constexpr bool is_default_port(std::string_view scheme, std::string_view port) noexcept {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> defaults{
        {{"http", "80"}, {"https", "443"}}};
    if (port.empty()) return true;
    for (auto const& [name, number] : defaults)
        if (port == number && equal_ignoring_case(scheme, name)) return true;
    return false;
}

/// A colon inside brackets is no harm: what follows it ends in a bracket, as no port does. Where
/// there are more colons, nobody knows which one is before a port.
constexpr std::string_view without_default_port(std::string_view scheme,
                                                std::string_view host) noexcept {
    auto const colon = host.rfind(':');
    if (colon == host.npos || !is_default_port(scheme, host.substr(colon + 1))) return host;
    auto const name = host.substr(0, colon);
    return name.ends_with(']') || name.find(':') == name.npos ? name : host;
}

/// What a client knows of a user, no server sees.
constexpr std::string_view without_userinfo(std::string_view authority) noexcept {
    return authority.substr(authority.rfind('@') + 1);  // all of it if there is no user
}

/// Escapes have upper-case digits already and keep them.
inline void lower_host(std::string& out, std::size_t begin) {
    for (std::size_t i = begin; i < out.size(); ++i)
        if (out[i] == '%')
            i += 2;
        else
            out[i] = to_lower(out[i]);
}

inline void append_normal_authority(std::string& out, std::string_view scheme,
                                    std::string_view authority) {
    auto const host_begin = authority.rfind('@') + 1;  // 0 if there is no user
    append_normalized(out, authority.substr(0, host_begin), userinfo_octets | at_octet,
                      unreserved_octets);
    auto const host = without_default_port(scheme, authority.substr(host_begin));
    auto const begin = out.size();
    append_normalized(out, host, userinfo_octets | bracket_octets, unreserved_octets);
    lower_host(out, begin);
}

/// Scheme and authority, as far as they count.
inline void append_normal_origin(std::string& out, uri_parts const& parts, bool ignore_authority) {
    if (ignore_authority && parts.authority) return;
    if (parts.scheme) {
        for (char const c : *parts.scheme)
            out += to_lower(c);
        out += ':';
    }
    if (parts.authority)
        append_normal_authority(out += "//", parts.scheme.value_or(""), *parts.authority);
}

/// Escapes are undone before dot segments are sought, so that `%2E%2E` is one.
inline std::string normal_path(uri_parts const& parts, href_comparison how) {
    std::string path;
    path.reserve(parts.path.size());
    if (!is_hierarchical(parts)) {
        append_normalized(path, parts.path, path_octets, unreserved_octets);
        return path;
    }
    append_normalized(path, parts.path, path_octets,
                      how.ignore_escaping ? pchar_octets : unreserved_octets);
    path = parts.authority && path.empty() ? "/" : remove_dot_segments(path);
    if (how.ignore_trailing_slash) path.resize(without_trailing_slash(path).size());
    return path;
}

/// Equal results mean equivalent texts.
inline normal_uri normalize_uri(std::string_view text, href_comparison how) {
    auto parts = split_uri(text);
    auto const path = normal_path(parts, how);
    normal_uri normal;
    std::string& out = normal.text;
    out.reserve(text.size());
    append_normal_origin(out, parts, how.ignore_authority);
    normal.origin_end = out.size();
    parts.path = path;
    out.append(path_guard(parts, {}));
    normal.path_begin = out.size();
    out.append(path);
    normal.path_end = out.size();
    if (parts.query) append_normalized(out += '?', *parts.query, query_octets, unreserved_octets);
    if (parts.fragment)
        append_normalized(out += '#', *parts.fragment, query_octets, unreserved_octets);
    return normal;
}

/// Whether `path` leads to something below `base`; both in normal form, with their final slashes.
constexpr bool is_below(std::string_view path, std::string_view base) noexcept {
    if (!base.starts_with('/')) return false;
    base = base.substr(0, base.size() - (base.ends_with('/') ? 1 : 0));
    return path.size() > base.size() + 1 && path.starts_with(base) && path[base.size()] == '/';
}

}  // namespace detail
}  // namespace multistatus
