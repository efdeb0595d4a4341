// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/element.hpp>
#include <multistatus/href.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>

#include <string_view>

namespace multistatus {

namespace detail {

/// An element whose text is the href, not one that holds DAV:href.
struct href_content {
    constexpr href_content() noexcept = default;
    constexpr href_content(href reference) noexcept : reference_(reference) {}
    explicit constexpr href_content(std::string_view text) noexcept : reference_(text) {}

    [[nodiscard]] constexpr std::string_view text() const noexcept { return reference_.text(); }

private:
    href reference_{};
};

}  // namespace detail

template <>
struct codec<detail::href_content> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<detail::href_content> decode(element content) {
        if (content.has_elements()) return undecodable{"elements where text must stand"};
        auto const text = detail::trim(content.text());
        detail::href_content const found{text};
        if (text.empty()) return {found, "an empty href"};
        if (text.size() != content.text().size()) return {found, "white space around it"};
        return found;
    }
    static void encode(detail::href_content const& value, auto& out) {
        if (!detail::is_trimmed(value.text())) out.refuse("an href with white space around it");
        out.text(value.text());
    }
};

/// An href as the content of a property: in DAV:href (RFC 4918, 14.7).
///
/// Where a property was expanded, a DAV:response stands for the href (RFC 3253, 3.8); the first
/// one in it is read.
template <>
struct codec<href> : item_codec<href> {
    static constexpr bool is_view = true;
    static constexpr name item{dav_namespace, "href"};

    [[nodiscard]] static bool is_item(element child) noexcept {
        auto const n = child.name();
        return n == item || n == name{dav_namespace, "response"};
    }
    [[nodiscard]] static decoded<href> decode_item(element found) {
        if (found.name() == item) return decode_text(found, {});
        auto const inside = found.find(item);
        if (!inside) return undecodable{"a response without an href"};
        return decode_text(*inside, "a response where an href must stand");
    }
    [[nodiscard]] static decoded<href> decode_bare(std::string_view text) {
        return {href(text), "text without DAV:href"};
    }
    static void encode_item(href const& value, auto& out) {
        codec<detail::href_content>::encode(detail::href_content{value.text()}, out);
    }

private:
    [[nodiscard]] static decoded<href> decode_text(element found, std::string_view remark) {
        auto const content = codec<detail::href_content>::decode(found);
        if (!content) return undecodable{content.reason()};
        return {href(content->text()), remark.empty() ? content.remark() : remark};
    }
};

}  // namespace multistatus
