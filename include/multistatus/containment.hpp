// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

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
    encoded_slash,  ///< Its path has a backslash, or a slash or backslash that is encoded, once or
                    ///< more often (`%2F`, `%5C`, `%252F`, `%u2215`): the end of a name for some,
                    ///< part of it for others; RFC 3986, 2.2 and 7.3.
    null_octet,     ///< Its path has an encoded NUL, where some cut the name and others do not; RFC
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

}  // namespace multistatus
