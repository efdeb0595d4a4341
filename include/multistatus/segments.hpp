// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/control.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri_containment.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/href.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus {

/// Which names a client can use for files of its own.
struct segment_rules {
    /// Whether names that mean something else to Windows are refused: `CON`, `nul.txt`, `a:b`, a
    /// dot or a blank at the end. For those who write to its disks, where they are refused unless
    /// asked otherwise, and those who share with them.
#if defined(_WIN32)
    bool windows = true;
#else
    bool windows = false;
#endif
    /// Whether names that are not UTF-8 are refused (RFC 3629), and control characters.
    bool text = true;
    /// Whether hrefs with a host are read by their paths; see `containment_rules`.
    bool ignore_authority = false;
};

namespace detail {

[[nodiscard]] constexpr bool is_text(std::string_view name) noexcept {
    for (auto const* at = name.data(); at != name.data() + name.size();) {
        auto const c = decode_utf8(at, name.data() + name.size());
        if (c.size == 0 || is_control(*at) || (c.code >= 0x80 && c.code < 0xA0)) return false;
        at += c.size;
    }
    return true;
}

/// Whether Windows takes a name for a device, whatever follows a dot.
[[nodiscard]] constexpr bool is_device(std::string_view name) noexcept {
    name = name.substr(0, name.find('.'));
    name = name.substr(0, name.find_last_not_of(' ') + 1);
    constexpr std::array<std::string_view, 6> devices{"CON", "PRN",    "AUX",
                                                      "NUL", "CONIN$", "CONOUT$"};
    for (auto const device : devices)
        if (equal_ignoring_case(name, device)) return true;
    if (!equal_ignoring_case(name.substr(0, 3), "COM") &&
        !equal_ignoring_case(name.substr(0, 3), "LPT"))
        return false;
    auto const port = name.substr(3);
    // A superscript digit is one there, too.
    return (port.size() == 1 && port[0] >= '0' && port[0] <= '9') || port == "\xC2\xB9" ||
           port == "\xC2\xB2" || port == "\xC2\xB3";
}

[[nodiscard]] constexpr bool means_more_to_windows(std::string_view name) noexcept {
    return has_control(name) || name.ends_with('.') || name.ends_with(' ') ||
           name.find_first_of("<>:\"/\\|?*") != name.npos || is_device(name);
}

/// Why a decoded segment is no name of a file; empty if it is one.
[[nodiscard]] constexpr std::string_view reason_against_name(std::string_view name,
                                                             segment_rules how) noexcept {
    using namespace std::string_view_literals;
    if (name.empty()) return "an empty segment";
    if (name == "." || name == "..") return "a dot segment";
    if (name.find_first_of("/\\\0"sv) != name.npos) return "a slash, a backslash or NUL in a name";
    if (how.text && !is_text(name)) return "a name that is not text";
    if (how.windows && means_more_to_windows(name)) return "a name that Windows reserves";
    return {};
}

}  // namespace detail

/// The names on the way from a collection to a resource in it, decoded: what a client may add, one
/// by one, to the path of its own folder. Empty for the collection itself; a slash at the end of
/// the href does not count.
///
/// Undecodable, with the reason, where `check_containment` finds anything else than `self` or
/// `member`, where there is a query or a fragment, for the names alone do not tell such resources
/// apart, and where a name is none: empty, `.`, `..`, with a slash, a backslash or NUL, or what
/// `how` refuses. Two names may still be one to a file system that folds case or normalizes. RFC
/// 3986, 3.3 and 7.3.
[[nodiscard]] inline decoded<std::vector<std::string>>
relative_segments(href reference, std::string_view collection_url, segment_rules how = {}) {
    detail::collection_place collection(collection_url, how.ignore_authority);
    auto const found = collection.find(reference.text());
    if (!is_within(found.place)) return undecodable{describe(found.place)};
    if (found.has_tail) return undecodable{"a query or a fragment"};
    std::vector<std::string> names;
    if (found.place == containment::self) return names;
    for (auto rest = std::optional(found.names); rest;) {
        auto segment = *rest;
        rest = detail::cut_after(segment, '/');
        detail::append_decoded(names.emplace_back(), segment);
        auto const reason = detail::reason_against_name(names.back(), how);
        if (!reason.empty()) return undecodable{reason};
    }
    return names;
}

}  // namespace multistatus
