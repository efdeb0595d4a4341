// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>

#include <string_view>

namespace multistatus {

namespace detail {

inline constexpr name content_type_attribute{"", "content-type"};
inline constexpr name version_attribute{"", "version"};

/// Reads the two attributes; `value` comes with what stands for one that is left out.
template <class Data>
void read_data_attributes(element from, Data& value) {
    value.content_type = from.attribute(content_type_attribute).value_or(value.content_type);
    value.version = from.attribute(version_attribute).value_or(value.version);
}
/// Writes those of the two that say anything else than what stands for one that is left out.
template <class Data>
void write_data_attributes(Data const& value, auto& out) {
    constexpr Data usual{};
    if (value.content_type != usual.content_type)
        out.attribute(content_type_attribute, value.content_type);
    if (value.version != usual.version) out.attribute(version_attribute, value.version);
}

/// The codec of a type of data, which is an element with two attributes.
template <class Data>
struct data_type_codec : item_codec<Data> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<Data> decode_item(element found) {
        Data value;
        read_data_attributes(found, value);
        if (found.name() != codec<Data>::item) return {value, "another name for its element"};
        return value;
    }
    static void encode_item(Data const& value, auto& out) { write_data_attributes(value, out); }
};

}  // namespace detail

/// A type of calendar data that a server takes: CALDAV:calendar-data, in
/// CALDAV:supported-calendar-data (RFC 4791, 5.2.4 and 9.6). Views.
struct calendar_data_type {
    std::string_view content_type = "text/calendar";  ///< The media type.
    std::string_view version = "2.0";                 ///< Its version.

    friend constexpr bool operator==(calendar_data_type const&,
                                     calendar_data_type const&) noexcept = default;
};

template <>
struct codec<calendar_data_type> : detail::data_type_codec<calendar_data_type> {
    static constexpr name item{"urn:ietf:params:xml:ns:caldav", "calendar-data"};
};

/// A type of address data that a server takes: CARDDAV:address-data-type, in
/// CARDDAV:supported-address-data (RFC 6352, 6.2.2). Views.
struct address_data_type {
    std::string_view content_type = "text/vcard";  ///< The media type.
    std::string_view version = "3.0";              ///< Its version.

    friend constexpr bool operator==(address_data_type const&,
                                     address_data_type const&) noexcept = default;
};

template <>
struct codec<address_data_type> : detail::data_type_codec<address_data_type> {
    static constexpr name item{"urn:ietf:params:xml:ns:carddav", "address-data-type"};

    // CalDAV uses one name for data and their type, and some servers do so here too.
    [[nodiscard]] static bool is_item(element child) noexcept {
        return child.name() == item || child.name() == name{item.space, "address-data"};
    }
};

}  // namespace multistatus
