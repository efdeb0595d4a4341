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
#include <multistatus/value/component_set.hpp>
#include <multistatus/value/data_type.hpp>
#include <multistatus/value/entity_tag.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/object_data.hpp>
#include <multistatus/value/schedule_transparency.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/value/text_list.hpp>
#include <multistatus/value/utc_date_time.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// CalDAV: calendars (RFC 4791), scheduling (RFC 6638) and what builds upon them. Conditions that
/// share their name with a property stand in `caldav::conditions`; the property is the name of
/// both.
namespace multistatus::caldav {

/// The namespace.
inline constexpr fixed_string space = "urn:ietf:params:xml:ns:caldav";

// clang-format off
// Properties

inline constexpr property<space, "calendar-description", localized_text, allprop::no> calendar_description;  ///< RFC 4791, 5.2.1
inline constexpr property<space, "calendar-timezone", std::string_view, allprop::no> calendar_timezone;  ///< RFC 4791, 5.2.2
inline constexpr property<space, "supported-calendar-component-set", component_set, allprop::no> supported_calendar_component_set;  ///< RFC 4791, 5.2.3
inline constexpr property<space, "supported-calendar-data", std::vector<calendar_data_type>, allprop::no> supported_calendar_data;  ///< RFC 4791, 5.2.4
inline constexpr property<space, "max-resource-size", std::uint64_t, allprop::no> max_resource_size;  ///< RFC 4791, 5.2.5
inline constexpr property<space, "min-date-time", utc_date_time, allprop::no> min_date_time;  ///< RFC 4791, 5.2.6
inline constexpr property<space, "max-date-time", utc_date_time, allprop::no> max_date_time;  ///< RFC 4791, 5.2.7
inline constexpr property<space, "max-instances", std::uint64_t, allprop::no> max_instances;  ///< RFC 4791, 5.2.8
inline constexpr property<space, "max-attendees-per-instance", std::uint64_t, allprop::no> max_attendees_per_instance;  ///< RFC 4791, 5.2.9
inline constexpr property<space, "calendar-home-set", std::vector<multistatus::href>, allprop::no> calendar_home_set;  ///< RFC 4791, 6.2.1
inline constexpr property<space, "supported-collation-set", text_list<space, "supported-collation">, allprop::no> supported_collation_set;  ///< RFC 4791, 7.5.1
inline constexpr property<space, "calendar-data", multistatus::calendar_data, allprop::no> calendar_data;  ///< RFC 4791, 9.6; in the answer to a REPORT only
inline constexpr property<space, "schedule-outbox-URL", multistatus::href, allprop::no> schedule_outbox_url;  ///< RFC 6638, 2.1.1
inline constexpr property<space, "schedule-inbox-URL", multistatus::href, allprop::no> schedule_inbox_url;  ///< RFC 6638, 2.2.1
inline constexpr property<space, "calendar-user-address-set", std::vector<multistatus::href>, allprop::no> calendar_user_address_set;  ///< RFC 6638, 2.4.1
inline constexpr property<space, "calendar-user-type", std::string_view, allprop::no> calendar_user_type;  ///< RFC 6638, 2.4.2
inline constexpr property<space, "schedule-calendar-transp", std::optional<schedule_transparency>, allprop::no> schedule_calendar_transp;  ///< RFC 6638, 9.1
inline constexpr property<space, "schedule-default-calendar-URL", std::optional<multistatus::href>, allprop::no> schedule_default_calendar_url;  ///< RFC 6638, 9.2
inline constexpr property<space, "schedule-tag", entity_tag, allprop::no> schedule_tag;  ///< RFC 6638, 9.3
inline constexpr property<space, "timezone-service-set", std::vector<multistatus::href>, allprop::no> timezone_service_set;  ///< RFC 7809, 5.1
inline constexpr property<space, "calendar-timezone-id", std::string_view, allprop::no> calendar_timezone_id;  ///< RFC 7809, 5.2
inline constexpr property<space, "calendar-availability", std::string_view, allprop::no> calendar_availability;  ///< RFC 7953, 7.2.4
inline constexpr property<space, "supported-rscale-set", text_list<space, "supported-rscale">, allprop::no> supported_rscale_set;  ///< RFC 7529, 10.1
inline constexpr property<space, "managed-attachments-server-URL", std::optional<multistatus::href>, allprop::no> managed_attachments_server_url;  ///< RFC 8607, 6.1
inline constexpr property<space, "max-attachment-size", std::uint64_t, allprop::no> max_attachment_size;  ///< RFC 8607, 6.2
inline constexpr property<space, "max-attachments-per-resource", std::uint64_t, allprop::no> max_attachments_per_resource;  ///< RFC 8607, 6.3

// Resource types

inline constexpr property_name calendar{space.view(), "calendar"};  ///< RFC 4791, 4.2
inline constexpr property_name schedule_inbox{space.view(), "schedule-inbox"};  ///< RFC 6638, 2.2
inline constexpr property_name schedule_outbox{space.view(), "schedule-outbox"};  ///< RFC 6638, 2.1

// Privileges

inline constexpr property_name read_free_busy{space.view(), "read-free-busy"};  ///< RFC 4791, 6.1.1
inline constexpr property_name schedule_deliver{space.view(), "schedule-deliver"};  ///< RFC 6638, 6
inline constexpr property_name schedule_deliver_invite{space.view(), "schedule-deliver-invite"};  ///< RFC 6638, 6
inline constexpr property_name schedule_deliver_reply{space.view(), "schedule-deliver-reply"};  ///< RFC 6638, 6
inline constexpr property_name schedule_query_freebusy{space.view(), "schedule-query-freebusy"};  ///< RFC 6638, 6
inline constexpr property_name schedule_send{space.view(), "schedule-send"};  ///< RFC 6638, 6
inline constexpr property_name schedule_send_invite{space.view(), "schedule-send-invite"};  ///< RFC 6638, 6
inline constexpr property_name schedule_send_reply{space.view(), "schedule-send-reply"};  ///< RFC 6638, 6
inline constexpr property_name schedule_send_freebusy{space.view(), "schedule-send-freebusy"};  ///< RFC 6638, 6

// Elements inside properties

inline constexpr property_name comp{space.view(), "comp"};  ///< RFC 4791, 5.2.3
inline constexpr property_name opaque{space.view(), "opaque"};  ///< RFC 6638, 9.1
inline constexpr property_name transparent{space.view(), "transparent"};  ///< RFC 6638, 9.1

// Conditions

inline constexpr condition<space, "valid-calendar-data", 403> valid_calendar_data;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "valid-calendar-object-resource", 403> valid_calendar_object_resource;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "supported-calendar-component", 403> supported_calendar_component;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "no-uid-conflict", 403, multistatus::href> no_uid_conflict;  ///< RFC 4791, 5.3.2.1; the resource that has the UID
inline constexpr condition<space, "calendar-collection-location-ok", 403> calendar_collection_location_ok;  ///< RFC 4791, 5.3.1.1
inline constexpr condition<space, "initialize-calendar-collection", 403> initialize_calendar_collection;  ///< RFC 4791, 5.3.1.1
inline constexpr condition<space, "supported-filter", 403, element> supported_filter;  ///< RFC 4791, 7.8; the filters that are not supported
inline constexpr condition<space, "valid-filter", 403> valid_filter;  ///< RFC 4791, 7.8
inline constexpr condition<space, "supported-collation", 403> supported_collation;  ///< RFC 4791, 7.5
inline constexpr condition<space, "unique-scheduling-object-resource", 403, std::optional<multistatus::href>> unique_scheduling_object_resource;  ///< RFC 6638, 3.2.4.1
inline constexpr condition<space, "same-organizer-in-all-components", 403> same_organizer_in_all_components;  ///< RFC 6638, 3.2.4.2
inline constexpr condition<space, "allowed-organizer-scheduling-object-change", 403> allowed_organizer_scheduling_object_change;  ///< RFC 6638, 3.2.4.3
inline constexpr condition<space, "allowed-attendee-scheduling-object-change", 403> allowed_attendee_scheduling_object_change;  ///< RFC 6638, 3.2.4.4
inline constexpr condition<space, "default-calendar-needed", 403> default_calendar_needed;  ///< RFC 6638
inline constexpr condition<space, "valid-schedule-default-calendar-URL", 403> valid_schedule_default_calendar_url;  ///< RFC 6638, 9.2
inline constexpr condition<space, "valid-scheduling-message", 403> valid_scheduling_message;  ///< RFC 6638
inline constexpr condition<space, "valid-organizer", 403> valid_organizer;  ///< RFC 6638
inline constexpr condition<space, "valid-action", 403> valid_action;  ///< RFC 8607, 3.11
inline constexpr condition<space, "valid-rid", 403> valid_rid;  ///< RFC 8607, 3.11
inline constexpr condition<space, "valid-managed-id", 403> valid_managed_id;  ///< RFC 8607, 3.11
inline constexpr condition<space, "valid-managed-id-parameter", 403> valid_managed_id_parameter;  ///< RFC 8607, 3.11
inline constexpr condition<space, "supported-rscale", 403> supported_rscale;  ///< RFC 7529, 10
// clang-format on

/// Conditions that share their name with a property.
namespace conditions {

// clang-format off
inline constexpr condition<space, "supported-calendar-data", 403> supported_calendar_data;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "max-resource-size", 403> max_resource_size;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "min-date-time", 403> min_date_time;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "max-date-time", 403> max_date_time;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "max-instances", 403> max_instances;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "max-attendees-per-instance", 403> max_attendees_per_instance;  ///< RFC 4791, 5.3.2.1
inline constexpr condition<space, "max-attachment-size", 403> max_attachment_size;  ///< RFC 8607, 3.11
inline constexpr condition<space, "max-attachments-per-resource", 403> max_attachments_per_resource;  ///< RFC 8607, 3.11
// clang-format on

}  // namespace conditions

/// The properties above.
using properties = property_list<
    calendar_description, calendar_timezone, supported_calendar_component_set,
    supported_calendar_data, max_resource_size, min_date_time, max_date_time, max_instances,
    max_attendees_per_instance, calendar_home_set, supported_collation_set, calendar_data,
    schedule_outbox_url, schedule_inbox_url, calendar_user_address_set, calendar_user_type,
    schedule_calendar_transp, schedule_default_calendar_url, schedule_tag, timezone_service_set,
    calendar_timezone_id, calendar_availability, supported_rscale_set,
    managed_attachments_server_url, max_attachment_size, max_attachments_per_resource>;

}  // namespace multistatus::caldav
