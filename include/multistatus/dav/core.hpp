// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/current_principal.hpp>
#include <multistatus/value/date_time.hpp>
#include <multistatus/value/entity_tag.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/http_date.hpp>
#include <multistatus/value/language_list.hpp>
#include <multistatus/value/lock.hpp>
#include <multistatus/value/media_type.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/quota.hpp>
#include <multistatus/value/report_set.hpp>
#include <multistatus/value/resource_types.hpp>
#include <multistatus/value/text.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

/// The properties that nearly every server has.
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "creationdate", date_time> creationdate;  ///< RFC 4918, 15.1
inline constexpr property<"DAV:", "displayname", std::string_view> displayname;  ///< RFC 4918, 15.2
inline constexpr property<"DAV:", "getcontentlanguage", language_list> getcontentlanguage;  ///< RFC 4918, 15.3
inline constexpr property<"DAV:", "getcontentlength", std::uint64_t> getcontentlength;  ///< RFC 4918, 15.4
inline constexpr property<"DAV:", "getcontenttype", media_type> getcontenttype;  ///< RFC 4918, 15.5
inline constexpr property<"DAV:", "getetag", entity_tag> getetag;  ///< RFC 4918, 15.6
inline constexpr property<"DAV:", "getlastmodified", http_date> getlastmodified;  ///< RFC 4918, 15.7
inline constexpr property<"DAV:", "lockdiscovery", std::vector<active_lock>> lockdiscovery;  ///< RFC 4918, 15.8
inline constexpr property<"DAV:", "resourcetype", resource_types> resourcetype;  ///< RFC 4918, 15.9
inline constexpr property<"DAV:", "supportedlock", std::vector<lock_entry>> supportedlock;  ///< RFC 4918, 15.10
inline constexpr property<"DAV:", "quota-available-bytes", quota, allprop::no> quota_available_bytes;  ///< RFC 4331, 3
inline constexpr property<"DAV:", "quota-used-bytes", quota, allprop::no> quota_used_bytes;  ///< RFC 4331, 4
inline constexpr property<"DAV:", "current-user-principal", current_principal, allprop::no> current_user_principal;  ///< RFC 5397, 3
inline constexpr property<"DAV:", "supported-report-set", report_set, allprop::no> supported_report_set;  ///< RFC 3253, 3.1.5
inline constexpr property<"DAV:", "sync-token", uri_text, allprop::no> sync_token;  ///< RFC 6578, 4
inline constexpr property<"DAV:", "add-member", multistatus::href, allprop::no> add_member;  ///< RFC 5995, 3.2.1
// clang-format on

/// The properties above.
using core_properties =
    property_list<creationdate, displayname, getcontentlanguage, getcontentlength, getcontenttype,
                  getetag, getlastmodified, lockdiscovery, resourcetype, supportedlock,
                  quota_available_bytes, quota_used_bytes, current_user_principal,
                  supported_report_set, sync_token, add_member>;

}  // namespace multistatus::dav
