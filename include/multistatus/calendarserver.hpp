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
#include <multistatus/value/boolean.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/name_set.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/value/text_list.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

/// The extensions of Calendar and Contacts Server, each with the name of its document.
namespace multistatus::calendarserver {

/// The namespace.
inline constexpr fixed_string space = "http://calendarserver.org/ns/";

// clang-format off
// Properties

inline constexpr property<space, "getctag", std::string_view> getctag;  ///< caldav-ctag
inline constexpr property<space, "calendar-proxy-read-for", std::vector<multistatus::href>, allprop::no> calendar_proxy_read_for;  ///< caldav-proxy
inline constexpr property<space, "calendar-proxy-write-for", std::vector<multistatus::href>, allprop::no> calendar_proxy_write_for;  ///< caldav-proxy
inline constexpr property<space, "push-transports", element, allprop::no> push_transports;  ///< caldav-pubsubdiscovery
inline constexpr property<space, "pushkey", std::string_view, allprop::no> pushkey;  ///< caldav-pubsubdiscovery
inline constexpr property<space, "notification-URL", multistatus::href, allprop::no> notification_url;  ///< caldav-notifications
inline constexpr property<space, "notificationtype", name_set, allprop::no> notificationtype;  ///< caldav-notifications
inline constexpr property<space, "invite", element, allprop::no> invite;  ///< caldav-sharing
inline constexpr property<space, "allowed-sharing-modes", name_set, allprop::no> allowed_sharing_modes;  ///< caldav-sharing
inline constexpr property<space, "shared-url", multistatus::href, allprop::no> shared_url;  ///< caldav-sharing
inline constexpr property<space, "schedule-changes", element, allprop::no> schedule_changes;  ///< caldav-schedulingchanges
inline constexpr property<space, "source", multistatus::href, allprop::no> source;  ///< caldav-subscribed
inline constexpr property<space, "subscribed-strip-todos", presence, allprop::no> subscribed_strip_todos;  ///< caldav-subscribed
inline constexpr property<space, "subscribed-strip-alarms", presence, allprop::no> subscribed_strip_alarms;  ///< caldav-subscribed
inline constexpr property<space, "subscribed-strip-attachments", presence, allprop::no> subscribed_strip_attachments;  ///< caldav-subscribed
inline constexpr property<space, "me-card", multistatus::href, allprop::no> me_card;  ///< carddav-me
inline constexpr property<space, "email-address-set", text_list<space, "email-address">, allprop::no> email_address_set;  ///< its source
inline constexpr property<space, "first-name", std::string_view, allprop::no> first_name;  ///< its source
inline constexpr property<space, "last-name", std::string_view, allprop::no> last_name;  ///< its source
inline constexpr property<space, "dropbox-home-URL", multistatus::href, allprop::no> dropbox_home_url;  ///< caldav-dropbox
inline constexpr property<space, "xmpp-uri", std::string_view, allprop::no> xmpp_uri;  ///< its source
inline constexpr property<space, "xmpp-server", std::string_view, allprop::no> xmpp_server;  ///< its source
inline constexpr property<space, "max-collections", std::uint64_t, allprop::no> max_collections;  ///< its source
inline constexpr property<space, "max-resources", std::uint64_t, allprop::no> max_resources;  ///< its source
inline constexpr property<space, "created-by", element, allprop::no> created_by;  ///< its source
inline constexpr property<space, "updated-by", element, allprop::no> updated_by;  ///< its source

// Resource types

inline constexpr property_name calendar_proxy_read{space.view(), "calendar-proxy-read"};  ///< caldav-proxy
inline constexpr property_name calendar_proxy_write{space.view(), "calendar-proxy-write"};  ///< caldav-proxy
inline constexpr property_name subscribed{space.view(), "subscribed"};  ///< caldav-subscribed
inline constexpr property_name shared{space.view(), "shared"};  ///< caldav-sharing
inline constexpr property_name shared_owner{space.view(), "shared-owner"};  ///< caldav-sharing
inline constexpr property_name notification{space.view(), "notification"};  ///< caldav-notifications
inline constexpr property_name notifications{space.view(), "notifications"};  ///< caldav-notifications
inline constexpr property_name dropbox{space.view(), "dropbox"};  ///< caldav-dropbox

// Elements inside properties

inline constexpr property_name can_be_shared{space.view(), "can-be-shared"};  ///< caldav-sharing
inline constexpr property_name can_be_published{space.view(), "can-be-published"};  ///< caldav-sharing

// Conditions

inline constexpr condition<space, "uid", 0, std::string_view> uid;  ///< caldav-bulk; of which part of the request it speaks
// clang-format on

/// The properties above.
using properties =
    property_list<getctag, calendar_proxy_read_for, calendar_proxy_write_for, push_transports,
                  pushkey, notification_url, notificationtype, invite, allowed_sharing_modes,
                  shared_url, schedule_changes, source, subscribed_strip_todos,
                  subscribed_strip_alarms, subscribed_strip_attachments, me_card, email_address_set,
                  first_name, last_name, dropbox_home_url, xmpp_uri, xmpp_server, max_collections,
                  max_resources, created_by, updated_by>;

}  // namespace multistatus::calendarserver
