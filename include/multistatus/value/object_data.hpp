// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/value/data_type.hpp>

#include <concepts>
#include <string_view>

namespace multistatus {

/// The text of an object with its type, a `calendar_data_type` or an `address_data_type`.
///
/// Views; they live as long as what they were made from.
template <class Type>
class object_data {
public:
    /// An empty text of the usual type.
    constexpr object_data() noexcept = default;
    /// A text, and its type where that is not the usual one.
    template <std::convertible_to<std::string_view> Text>
    constexpr object_data(Text const& text, Type type = {}) noexcept : text_(text), type_(type) {}

    /// The text, never trimmed; its lines end in LF if it came as XML (XML 1.0, 2.11).
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// Its media type.
    [[nodiscard]] constexpr std::string_view content_type() const noexcept {
        return type_.content_type;
    }
    /// The version of its media type.
    [[nodiscard]] constexpr std::string_view version() const noexcept { return type_.version; }

    friend constexpr bool operator==(object_data const&, object_data const&) noexcept = default;

private:
    std::string_view text_{};
    Type type_{};
};

/// A calendar object, or a part of one: CALDAV:calendar-data in a response (RFC 4791, 9.6).
using calendar_data = object_data<calendar_data_type>;
/// A card, or a part of one: CARDDAV:address-data in a response (RFC 6352, 10.4).
using address_data = object_data<address_data_type>;

template <class Type>
struct codec<object_data<Type>> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<object_data<Type>> decode(element content) {
        if (content.has_elements()) return undecodable{"elements where text must stand"};
        Type type;
        detail::read_data_attributes(content, type);
        return object_data<Type>(content.text(), type);
    }
    static void encode(object_data<Type> const& value, auto& out) {
        detail::write_data_attributes(Type{value.content_type(), value.version()}, out);
        out.text(value.text());
    }
};

}  // namespace multistatus
