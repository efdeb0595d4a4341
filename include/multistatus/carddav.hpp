// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/condition.hpp>
#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/property_name.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/data_type.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/object_data.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/value/text_list.hpp>

#include <cstdint>
#include <vector>

/// CardDAV: address books (RFC 6352). Conditions that share their name with a property stand in
/// `carddav::conditions`; the property is the name of both.
namespace multistatus::carddav {

/// The namespace.
inline constexpr fixed_string space = "urn:ietf:params:xml:ns:carddav";

// clang-format off
// Properties

inline constexpr property<space, "addressbook-description", localized_text, allprop::no> addressbook_description;  ///< RFC 6352, 6.2.1
inline constexpr property<space, "supported-address-data", std::vector<address_data_type>, allprop::no> supported_address_data;  ///< RFC 6352, 6.2.2
inline constexpr property<space, "max-resource-size", std::uint64_t, allprop::no> max_resource_size;  ///< RFC 6352, 6.2.3
inline constexpr property<space, "addressbook-home-set", std::vector<multistatus::href>, allprop::no> addressbook_home_set;  ///< RFC 6352, 7.1.1
inline constexpr property<space, "principal-address", multistatus::href, allprop::no> principal_address;  ///< RFC 6352, 7.1.2
inline constexpr property<space, "supported-collation-set", text_list<space, "supported-collation">, allprop::no> supported_collation_set;  ///< RFC 6352, 8.3.1
inline constexpr property<space, "address-data", multistatus::address_data, allprop::no> address_data;  ///< RFC 6352, 10.4; in the answer to a REPORT only

// Resource types

inline constexpr property_name addressbook{space.view(), "addressbook"};  ///< RFC 6352, 5.2

// Elements inside properties

inline constexpr property_name address_data_type{space.view(), "address-data-type"};  ///< RFC 6352, 6.2.2

// Conditions

inline constexpr condition<space, "supported-address-data-conversion", 415> supported_address_data_conversion;  ///< RFC 6352, 8.7.2
inline constexpr condition<space, "valid-address-data", 403> valid_address_data;  ///< RFC 6352, 6.3.2.1
inline constexpr condition<space, "no-uid-conflict", 403, multistatus::href> no_uid_conflict;  ///< RFC 6352, 6.3.2.1; the resource that has the UID
inline constexpr condition<space, "addressbook-collection-location-ok", 403> addressbook_collection_location_ok;  ///< RFC 6352, 6.3.2.1
inline constexpr condition<space, "supported-filter", 403, element> supported_filter;  ///< RFC 6352, 8.6; the filters that are not supported
inline constexpr condition<space, "supported-collation", 403> supported_collation;  ///< RFC 6352, 8.3
// clang-format on

/// Conditions that share their name with a property.
namespace conditions {

// clang-format off
inline constexpr condition<space, "supported-address-data", 403> supported_address_data;  ///< RFC 6352, 6.3.2.1; 415
inline constexpr condition<space, "max-resource-size", 403> max_resource_size;  ///< RFC 6352, 6.3.2.1
// clang-format on

}  // namespace conditions

/// The properties above.
using properties =
    property_list<addressbook_description, supported_address_data, max_resource_size,
                  addressbook_home_set, principal_address, supported_collation_set, address_data>;

}  // namespace multistatus::carddav
