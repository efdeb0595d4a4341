// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
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
/// which is given that element, and `encode_item`, which writes its content.
template <class T>
concept item_type = requires(element content) {
    { codec<T>::item } -> std::convertible_to<name>;
    { codec<T>::decode_item(content) } -> std::same_as<decoded<T>>;
};

/// Makes the codec of an `item_type` whole: its `decode` and `encode` are about an element that
/// holds one such item.
template <class T>
struct item_codec {
    static constexpr value_shape shape = value_shape::elements;

    /// Reads the one item inside `content`; other elements are left alone (RFC 4918, 17).
    [[nodiscard]] static decoded<T> decode(element content) {
        std::optional<element> found;
        for (auto const child : content.elements()) {
            if (child.name() != name(codec<T>::item)) continue;
            if (found) return undecodable{"more than one element where one may stand"};
            found = child;
        }
        if (!found) return undecodable{"the element it must hold is missing"};
        return codec<T>::decode_item(*found);
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
        std::string_view remark;
        for (auto const child : content.elements()) {
            if (child.name() != name(codec<T>::item)) continue;
            auto item = codec<T>::decode_item(child);
            if (!item) return undecodable{item.reason()};
            if (remark.empty()) remark = item.remark();
            items.push_back(*std::move(item));
        }
        if (items.empty() && !content.has_elements() && !is_blank(content.text()))
            return undecodable{"text where elements must stand"};
        return {std::move(items), remark};
    }
    template <class Out>
    static void encode(std::vector<T> const& items, Out& out) {
        for (auto const& item : items)
            codec<T>::encode(item, out);
    }

private:
    [[nodiscard]] static bool is_blank(std::string_view text) noexcept {
        return text.find_first_not_of(" \t\r\n") == text.npos;
    }
};

/// A value that may be left out: of the empty element there is none.
template <decodable T>
struct codec<std::optional<T>> {
    static constexpr value_shape shape = shape_of<T>;

    [[nodiscard]] static decoded<std::optional<T>> decode(element content) {
        if (content.empty()) return std::optional<T>();
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
