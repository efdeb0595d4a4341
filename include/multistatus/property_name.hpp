// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/writable_property.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus {

/// The name of a property, condition, resource type or any other element, ready to be given a
/// content: `dav::getetag("\"a1\"")`, `dav::resourcetype(dav::collection)`.
///
/// It is a `name`, and stands for the empty element wherever one is written.
struct property_name : multistatus::name {
    /// A namespace and a local name, both of which must outlive it: mostly literals.
    constexpr property_name(std::string_view space_name, std::string_view local_name) noexcept
        : multistatus::name{space_name, local_name} {}

    /// The element with a text, to which it refers.
    [[nodiscard]] constexpr text_property<std::string_view>
    operator()(std::string_view text) const noexcept {
        return {*this, text};
    }
    /// As above; the string literals and buffers of C.
    [[nodiscard]] constexpr text_property<std::string_view>
    operator()(char const* text) const noexcept {
        return {*this, text};
    }
    /// Not possible: a number is given as text.
    template <std::integral Number>
    auto operator()(Number) const {
        static_assert(!std::integral<Number>, "a property's content is text: use std::to_string");
    }
    /// As above, but it keeps the text.
    [[nodiscard]] text_property<std::string> operator()(std::string&& text) const {
        return {*this, std::move(text)};
    }
    /// The element with a copy of another one's content: attributes, language and all. It refers
    /// to that element.
    [[nodiscard]] copied_property operator()(element content) const noexcept {
        return {*this, content};
    }
    /// The element with child elements: names, or properties that have a content themselves.
    template <writable_property... Children>
    [[nodiscard]] constexpr auto operator()(Children const&... children) const {
        return content_property(
            *this, [children...]([[maybe_unused]] auto& out) { (out.element(children), ...); });
    }
};

}  // namespace multistatus
