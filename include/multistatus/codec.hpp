// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/content_writer.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>

#include <concepts>
#include <cstdint>

namespace multistatus {

/// Turns the content of an element into a `T` and back: the one point where types are added.
///
///     template <>
///     struct multistatus::codec<color> {
///         static decoded<color> decode(element content) {
///             if (auto const c = parse_color(content.text())) return *c;
///             return undecodable{"not #RRGGBB"};
///         }
///         static void encode(color const& c, auto& out) { out.text(to_text(c)); }
///     };
///
/// `decode` is given the whole element, attributes and all, and may return views of it. `encode`
/// writes attributes, text and child elements to a `content_writer`; `out.refuse(why)` where there
/// is no way to write the value; it may be called more than once for one. A `shape` other than text
/// is declared beside them: `static constexpr value_shape shape = value_shape::elements;`. The
/// codec of a type that refers to the body has `static constexpr bool is_view = true;`, so that no
/// object keeps one too long.
template <class T>
struct codec;

/// What the content of a property consists of.
enum class value_shape : std::uint8_t {
    text,      ///< Text only.
    integer,   ///< The text of an integer.
    elements,  ///< Child elements only: white space between them means nothing.
    any,       ///< Anything.
};

/// A type whose values can be read.
template <class T>
concept decodable = requires(element content) {
    { codec<T>::decode(content) } -> std::same_as<decoded<T>>;
};
/// A type whose values can be written.
template <class T>
concept encodable = requires(T const& value, content_writer<detail::silent_writer>& out) {
    codec<T>::encode(value, out);
};

/// What the content of a property of that type consists of; text unless its codec says else.
template <class T>
inline constexpr value_shape shape_of = [] {
    if constexpr (requires { codec<T>::shape; })
        return codec<T>::shape;
    else
        return value_shape::text;
}();

}  // namespace multistatus
