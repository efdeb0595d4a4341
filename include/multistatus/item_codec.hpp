// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <concepts>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// A type that stands in an element of its own, as an href in DAV:href: a property holds one such
/// element, or with `std::vector<T>` any number of them.
///
/// Its codec derives from `item_codec<T>` and has `item`, the name of the element, `decode_item`,
/// which is given that element, and `encode_item`, which writes its content. Three more are for
/// types that need them: `decode_item(element, language)` is told the language in scope,
/// `is_item(element)` takes elements of other names too, and `decode_bare(text)` reads a text that
/// stands there without an element.
template <class T>
concept item_type = requires(element content) {
    { codec<T>::item } -> std::convertible_to<name>;
    { codec<T>::decode_item(content) } -> std::same_as<decoded<T>>;
};

namespace detail {

template <class T>
[[nodiscard]] bool is_item(element child) {
    if constexpr (requires { codec<T>::is_item(child); })
        return codec<T>::is_item(child);
    else
        return child.name() == name(codec<T>::item);
}
template <class T>
[[nodiscard]] decoded<T> decode_item(element item, std::string_view language) {
    if constexpr (requires { codec<T>::decode_item(item, language); })
        return codec<T>::decode_item(item, language);
    else
        return codec<T>::decode_item(item);
}
/// What there is where no element is.
template <class T>
[[nodiscard]] decoded<T> decode_bare(std::string_view text) {
    auto const trimmed = trim(text);
    if (trimmed.empty()) return undecodable{"empty"};
    if constexpr (requires { codec<T>::decode_bare(trimmed); })
        return codec<T>::decode_bare(trimmed);
    else
        return undecodable{"text where elements must stand"};
}
/// Whether an element holds nothing that could be a `T`.
template <class T>
[[nodiscard]] bool holds_none(element content) {
    if constexpr (shape_of<T> == value_shape::elements)
        if (!content.has_elements()) return trim(content.text()).empty();
    if constexpr (item_type<T>) {
        for (auto const child : content.elements())
            if (is_item<T>(child)) return false;
        return true;
    } else {
        return content.empty();
    }
}

}  // namespace detail

/// Makes the codec of an `item_type` whole: its `decode` and `encode` are about an element that
/// holds one such item.
template <class T>
struct item_codec {
    static constexpr value_shape shape = value_shape::elements;

    /// Reads the one item inside `content`; other elements are left alone (RFC 4918, 17).
    [[nodiscard]] static decoded<T> decode(element content) {
        if (!content.has_elements()) return detail::decode_bare<T>(content.text());
        std::optional<element> found;
        for (auto const child : content.elements()) {
            if (!detail::is_item<T>(child)) continue;
            if (found) return undecodable{"more than one element where one may stand"};
            found = child;
        }
        if (!found) return undecodable{"the element it must hold is missing"};
        return detail::decode_item<T>(*found, content.language());
    }
    /// Writes one item.
    template <class Out>
    static void encode(T const& value, Out& out) {
        out.start_element(codec<T>::item);
        codec<T>::encode_item(value, out);
        out.end_element();
    }
};

/// Any number of items, in order; elements of other names are left alone (RFC 4918, 17).
template <item_type T>
struct codec<std::vector<T>> {
    static constexpr value_shape shape = value_shape::elements;

    [[nodiscard]] static decoded<std::vector<T>> decode(element content) {
        std::vector<T> items;
        if (!content.has_elements()) return decode_text(content.text(), std::move(items));
        std::string_view remark;
        auto const language = content.language();
        for (auto const child : content.elements()) {
            if (!detail::is_item<T>(child)) continue;
            auto item = detail::decode_item<T>(child, language);
            if (!item) return undecodable{item.reason()};
            if (remark.empty()) remark = item.remark();
            items.push_back(*std::move(item));
        }
        return {std::move(items), remark};
    }
    template <class Out>
    static void encode(std::vector<T> const& items, Out& out) {
        for (auto const& item : items)
            codec<T>::encode(item, out);
    }

private:
    [[nodiscard]] static decoded<std::vector<T>> decode_text(std::string_view text,
                                                             std::vector<T> items) {
        if (detail::trim(text).empty()) return items;
        auto item = detail::decode_bare<T>(text);
        if (!item) return undecodable{item.reason()};
        auto const remark = item.remark();
        items.push_back(*std::move(item));
        return {std::move(items), remark};
    }
};

/// A value that may be left out: of the empty element there is none.
template <decodable T>
struct codec<std::optional<T>> {
    static constexpr value_shape shape = shape_of<T>;

    [[nodiscard]] static decoded<std::optional<T>> decode(element content) {
        if (detail::holds_none<T>(content)) return std::optional<T>();
        auto value = codec<T>::decode(content);
        if (!value) return undecodable{value.reason()};
        auto const remark = value.remark();
        return {std::optional<T>(*std::move(value)), remark};
    }
    template <class Out>
    static void encode(std::optional<T> const& value, Out& out) {
        if (value) codec<T>::encode(*value, out);
    }
};

}  // namespace multistatus
