// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/containment.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri.hpp>
#include <multistatus/detail/uri_check.hpp>
#include <multistatus/detail/uri_comparison.hpp>
#include <multistatus/detail/uri_containment.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// One URI reference exactly as it stands on the wire; a view, valid as long as the characters it
/// was made from. Any text can be held, also one that is no URI: `check_href` tells. The parts are
/// those WebDAV servers mean, see `href_reading`. RFC 4918, 8.3 and 14.7.
class href {
public:
    /// The empty reference.
    constexpr href() noexcept = default;

    /// Refers to `wire`, which is neither copied nor changed.
    template <std::convertible_to<std::string_view> Text>
    constexpr href(Text const& wire) noexcept : text_(wire) {}

    /// The text that it was made of: never decoded, trimmed or repaired. Of an element of XML that
    /// is its content without white space around it.
    constexpr std::string_view text() const noexcept { return text_; }

    /// Whether there is no text at all; some servers write that for a resource without a URL.
    constexpr bool empty() const noexcept { return text_.empty(); }

    /// All five components, as views into the text; RFC 3986, 3.
    constexpr uri_parts parts(href_reading reading = {}) const noexcept {
        return detail::split_uri(text_, reading);
    }
    /// The scheme, as `https`, in whatever case it was written; RFC 3986, 3.1.
    constexpr std::optional<std::string_view> scheme() const noexcept { return parts().scheme; }
    /// What stands between `//` and the path: user, host and port; RFC 3986, 3.2.
    constexpr std::optional<std::string_view> authority() const noexcept {
        return parts().authority;
    }
    /// The path, undecoded; there always is one, but it may be empty; RFC 3986, 3.3.
    constexpr std::string_view path() const noexcept { return parts().path; }
    /// What follows the first `?`, undecoded; RFC 3986, 3.4.
    constexpr std::optional<std::string_view> query() const noexcept { return parts().query; }
    /// What follows the first `#`, undecoded; in an href nearly always an unescaped file name.
    constexpr std::optional<std::string_view> fragment() const noexcept { return parts().fragment; }

    /// Whether the path ends in a slash, as that of a collection should; RFC 4918, 5.2.
    constexpr bool ends_with_slash() const noexcept { return path().ends_with('/'); }

    /// The octets of the path: each escape decoded once, anything that only looks like one kept.
    /// They need not be UTF-8, and an escaped slash can no longer be told from a real one.
    std::string decoded_path() const { return decoded(path()); }

    /// The octets of the last segment that is not empty, decoded as by `decoded_path`; empty for
    /// the root. The name of the resource for people, unless the server gives a displayname; it may
    /// be a path (`..%2Fx`). For names of files: `relative_segments`.
    std::string decoded_name() const {
        auto const whole = path();
        auto const named = whole.substr(0, whole.find_last_not_of('/') + 1);
        return decoded(named.substr(named.rfind('/') + 1));
    }

    /// The reference as seen from `base`, the URL or the path of the request, without dot segments
    /// but otherwise undecoded. Seen from a path, a path results. RFC 3986, 5.2.
    std::string resolve(std::string_view base, href_reading reading = {}) const {
        return detail::resolve_uri(text_, base, reading);
    }

    /// Whether it names the collection at a URL, or a resource below it, and nothing else to any
    /// reader: fit to grant trust, unlike `classify`. `check_containment` tells why not. RFC 4918,
    /// 8.3 and 9.1.
    bool is_within(std::string_view collection_url) const {
        return multistatus::is_within(
            detail::collection_place(collection_url, false).find(text_).place);
    }

    /// The text as a valid URI reference of the same meaning under RFC 3986: octets that may not
    /// stand where they do are escaped, escapes stay, and `./` or `/.` comes before a path that
    /// would be taken for a scheme or a host. A server that does not escape at all may have meant
    /// the `?` and `#` in its names: that is `encode_path(text())`. RFC 3986, 2.1 and 4.2.
    std::string to_uri() const;

    /// Compares and orders the texts on the wire, octet by octet; see `equivalent`.
    friend constexpr bool operator==(href const&, href const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(href const& a, href const& b) noexcept {
        return a.text_.compare(b.text_) <=> 0;
    }

private:
    static std::string decoded(std::string_view text) {
        std::string octets;
        octets.reserve(text.size());
        detail::append_decoded(octets, text);
        return octets;
    }

    std::string_view text_;
};

inline std::string href::to_uri() const {
    auto const repair = [](std::string& out, std::string_view component,
                           detail::octet_set allowed) {
        if ((allowed & detail::bracket_octets) != 0)
            detail::append_repaired_authority(out, component);
        else
            detail::append_repaired(out, component, allowed);
    };
    return detail::compose_uri(parts(), rfc3986_reading, repair);
}

/// The most severe thing that is wrong with `text`, found in one pass if nothing is. A network path
/// is a defect in either reading, an unknown scheme only in the default one. RFC 4918, 8.3.
constexpr href_defect check_href(std::string_view text, href_reading reading = {}) noexcept {
    return detail::find_defect(text, reading);
}

/// Whether the text holds what may be an escape escaped again, as `%2540` for `@`. It need not be
/// wrong: `%40` is a possible file name, and `per%25cent` has two such digits by chance.
constexpr bool is_encoded_twice(href reference) noexcept {
    auto const text = reference.text();
    for (auto at = text.find("%25"); at < text.size(); at = text.find("%25", at + 3)) {
        auto const digits = text.substr(at + 3, 2);
        if (digits.size() == 2 && detail::hex_value(digits[0]) >= 0 &&
            detail::hex_value(digits[1]) >= 0)
            return true;
    }
    return false;
}

/// A text that is the same for equivalent hrefs and for no others, itself a URI reference; usable
/// as the key of a map. Relative references are not resolved, and Unicode is not normalised. One
/// slash at the end is ignored, so that of two one is left, and the key of that is another one.
/// RFC 9110, 4.2.3; RFC 3986, 6.2.
inline std::string comparison_key(href reference, href_comparison how = {}) {
    return detail::normalize_uri(reference.text(), how).text;
}

/// Whether both name the same resource, as far as that can be told from the texts; the same as
/// equality of their keys. RFC 9110, 4.2.3.
inline bool equivalent(href a, href b, href_comparison how = {}) {
    return a == b || comparison_key(a, how) == comparison_key(b, how);
}

/// How a resource stands to the one the request was for.
enum class relation : std::uint8_t {
    self,    ///< It is that resource.
    member,  ///< It is below it, at any depth.
    other,   ///< Neither, or the href is empty.
};

/// How the resource `reference` names stands to the one at `request_url` (a URL, or the path of
/// one), after resolving the one against the other. An href without a query matches whatever the
/// query of the request is; servers do not repeat it. With `ignore_authority` resources of other
/// hosts count by their paths: fit for servers behind proxies, unfit to grant trust.
inline relation classify(href reference, std::string_view request_url, href_comparison how = {}) {
    if (reference.empty()) return relation::other;
    auto const trimmed = [&how](std::string_view path) {
        return how.ignore_trailing_slash ? detail::without_trailing_slash(path) : path;
    };
    auto exact = how;
    exact.ignore_trailing_slash = false;
    auto const self = detail::normalize_uri(request_url, exact);
    auto const that = detail::normalize_uri(reference.resolve(request_url), exact);
    if (that.origin() != self.origin()) return relation::other;
    if (trimmed(that.path()) != trimmed(self.path()))
        return detail::is_below(that.path(), self.path()) ? relation::member : relation::other;
    // A fragment is no part of what was asked for.
    auto const query = self.tail().substr(0, self.tail().find('#'));
    bool const same = that.tail().empty() || that.tail() == query || that.tail() == self.tail();
    return same ? relation::self : relation::other;
}

/// Where the resource `reference` names lies as seen from the collection at `collection_url`: the
/// URL of the request, or its path if hrefs with a host are to be foreign. An href is read to the
/// letter of RFC 3986, 5.2, and in the collection only if no reader takes it to another place.
/// Nothing is in a collection whose path does not begin with a slash, or that has a scheme without
/// a host or a host without a scheme. To check all hrefs of a body, and to find those that are
/// repeated: `within`. RFC 4918, 8.3.
inline containment check_containment(href reference, std::string_view collection_url,
                                     containment_rules how = {}) {
    return detail::collection_place(collection_url, how.ignore_authority)
        .find(reference.text())
        .place;
}

/// Which octets of a name stay literal in an href; all sets are valid, but clients differ.
enum class encode_set : std::uint8_t {
    rfc3986,  ///< All a segment may hold; RFC 3986, 3.3. Short, and what most servers write.
    unreserved_only,   ///< Letters, digits, `-._~`, as clients on macOS need it.
    keep_parentheses,  ///< Those and `()`, which some clients on Linux do not find when escaped.
};

namespace detail {

constexpr octet_set kept_octets(encode_set set) noexcept {
    switch (set) {
    case encode_set::rfc3986: return pchar_octets;
    case encode_set::unreserved_only: return unreserved_octets;
    case encode_set::keep_parentheses: return unreserved_octets | parenthesis_octets;
    }
    return unreserved_octets;
}

}  // namespace detail

/// One raw name as one segment of an href: every octet outside `set` is escaped, `/` and `%` among
/// them. A name `.` or `..` stays, for no spelling of it is safe; RFC 3986, 2.1 and 3.3.
inline std::string encode_segment(std::string_view raw, encode_set set = encode_set::rfc3986) {
    std::string text;
    text.reserve(raw.size());
    detail::append_encoded(text, raw, detail::kept_octets(set));
    return text;
}

/// A raw path, whose names are separated by `/`, as the path of an href. Octets in, not
/// characters: nothing need be UTF-8, and nothing is normalised. What is encoded already would be
/// encoded twice. A relative path gets no colon in its first segment; RFC 3986, 4.2.
inline std::string encode_path(std::string_view raw, encode_set set = encode_set::rfc3986) {
    auto const first = detail::first_segment(raw);
    auto const keep = detail::kept_octets(set);
    std::string text;
    text.reserve(raw.size());
    detail::append_encoded(text, first, keep & ~detail::colon_octet);
    detail::append_encoded(text, raw.substr(first.size()), keep | detail::slash_octet);
    return text;
}

}  // namespace multistatus
