// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/characters.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/base64.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// Octets that stand as a text, or in base64 where XML cannot carry them, as in the properties that
/// users of Subversion set.
///
/// A view; it lives as long as what it was made from.
class text_or_base64 {
public:
    /// No octets.
    constexpr text_or_base64() noexcept : content_(base64::of({})) {}
    /// Refers to octets of any kind; how they stand is settled when they are written.
    template <std::convertible_to<std::string_view> Text>
    constexpr text_or_base64(Text const& octets) noexcept : content_(base64::of(octets)) {}
    /// Refers to what is in base64 already, or is to be.
    constexpr text_or_base64(base64 content) noexcept : content_(content) {}

    /// Whether it was made of base64; then `content` is not what it stands for.
    [[nodiscard]] constexpr bool is_base64() const noexcept { return content_.is_encoded(); }
    /// What it was made of, as it is: the octets, or a text in base64.
    [[nodiscard]] constexpr std::string_view content() const noexcept { return content_.content(); }
    /// The octets; none if it was made of a text that is not in base64.
    [[nodiscard]] std::optional<std::string> decode() const { return content_.decode(); }

    /// Equal octets, or equal texts if they are no base64.
    friend bool operator==(text_or_base64 const& a, text_or_base64 const& b) {
        return a.content_ == b.content_;
    }

private:
    base64 content_;
};

/// The attribute `encoding` of mod_dav_svn tells that a value is in base64.
template <>
struct codec<text_or_base64> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<text_or_base64> decode(element content) {
        if (content.has_elements()) return undecodable{"elements where text must stand"};
        auto const how = content.attribute(encoding);
        if (!how) return text_or_base64(content.text());
        if (*how != in_base64) return undecodable{"an unknown encoding"};
        auto const octets = codec<base64>::decode(content);
        if (!octets) return undecodable{octets.reason()};
        return text_or_base64(*octets);
    }
    static void encode(text_or_base64 const& value, auto& out) {
        auto const content = value.content();
        if (value.is_base64() || !detail::is_writable_text(content)) {
            out.attribute(encoding, in_base64);
            codec<base64>::encode(value.is_base64() ? base64(content) : base64::of(content), out);
        } else {
            out.text(content);
        }
    }

private:
    static constexpr name encoding{"http://subversion.tigris.org/xmlns/dav/", "encoding"};
    static constexpr std::string_view in_base64 = "base64";
};

}  // namespace multistatus
