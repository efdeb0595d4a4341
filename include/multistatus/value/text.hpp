// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace multistatus {

/// A text as it stands, white space and all; a view of the body that was read.
template <>
struct codec<std::string_view> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<std::string_view> decode(element content) {
        if (content.has_elements()) return undecodable{"elements where text must stand"};
        return content.text();
    }
    static void encode(std::string_view const& text, auto& out) { out.text(text); }
};

/// A copy of a text as it stands, white space and all.
template <>
struct codec<std::string> {
    [[nodiscard]] static decoded<std::string> decode(element content) {
        if (content.has_elements()) return undecodable{"elements where text must stand"};
        return std::string(content.text());
    }
    static void encode(std::string const& text, auto& out) { out.text(text); }
};

/// A text for people and its language, as that of DAV:displayname (RFC 4918, 4.3 and 15.2).
///
/// Two views; they live as long as what they were taken from.
struct localized_text {
    constexpr localized_text() noexcept = default;
    /// A text, and its language as a tag of BCP 47; empty if unknown.
    template <std::convertible_to<std::string_view> Text>
    constexpr localized_text(Text const& words, std::string_view tag = {}) noexcept
        : text(words), language(tag) {}

    /// The text as it stands, never trimmed.
    std::string_view text{};
    /// The `xml:lang` in scope; empty if unknown (XML 1.0, 2.12).
    std::string_view language{};

    friend constexpr bool operator==(localized_text const&,
                                     localized_text const&) noexcept = default;
};

template <>
struct codec<localized_text> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<localized_text> decode(element content) {
        if (content.has_elements()) return undecodable{"elements where text must stand"};
        return localized_text(content.text(), content.language());
    }
    static void encode(localized_text const& value, auto& out) {
        if (!value.language.empty()) out.attribute({xml_namespace, "lang"}, value.language);
        out.text(value.text);
    }
};

/// A URI that stands as text, such as DAV:sync-token or a lock token (RFC 6578, 4). Opaque: never
/// decoded or normalised, and compared octet by octet.
///
/// A view; it lives as long as what it was made from.
class uri_text {
public:
    /// No URI; it cannot be written.
    constexpr uri_text() noexcept = default;
    /// Refers to `text`, which is not changed but for the white space around it.
    template <std::convertible_to<std::string_view> Text>
    constexpr uri_text(Text const& text) noexcept : text_(detail::trim(std::string_view(text))) {}

    /// The text on the wire, without white space around it.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// Whether it begins with a scheme, as a URI does; some sync tokens are bare numbers
    /// (RFC 3986, 3).
    [[nodiscard]] constexpr bool has_scheme() const noexcept {
        auto const colon = text_.find(':');
        if (colon == text_.npos || colon == 0 || !detail::is_in(detail::alpha_octets, text_[0]))
            return false;
        for (char const c : text_.substr(0, colon))
            if (!detail::is_in(detail::scheme_octets, c)) return false;
        return true;
    }

    friend constexpr bool operator==(uri_text const&, uri_text const&) noexcept = default;

private:
    std::string_view text_{};
};

template <>
struct codec<uri_text> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<uri_text> decode(element content) {
        return detail::decode_trimmed(content, [](std::string_view text) -> decoded<uri_text> {
            uri_text const uri(text);
            if (!uri.has_scheme()) return {uri, "no scheme, as a URI has one"};
            if (detail::has_space(text)) return {uri, "white space inside it"};
            return uri;
        });
    }
    static void encode(uri_text const& uri, auto& out) {
        if (uri.text().empty())
            out.refuse("empty");
        else
            out.text(uri.text());
    }
};

}  // namespace multistatus
