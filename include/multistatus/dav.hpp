// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property_name.hpp>

/// The names of the namespace `DAV:`, each with the place where it is defined. A name with a hyphen
/// has an underscore here, and all are in lower case.
namespace multistatus::dav {

// clang-format off
// Properties

inline constexpr property_name creationdate{"DAV:", "creationdate"};  ///< RFC 4918, 15.1
inline constexpr property_name displayname{"DAV:", "displayname"};  ///< RFC 4918, 15.2
inline constexpr property_name getcontentlanguage{"DAV:", "getcontentlanguage"};  ///< RFC 4918, 15.3
inline constexpr property_name getcontentlength{"DAV:", "getcontentlength"};  ///< RFC 4918, 15.4
inline constexpr property_name getcontenttype{"DAV:", "getcontenttype"};  ///< RFC 4918, 15.5
inline constexpr property_name getetag{"DAV:", "getetag"};  ///< RFC 4918, 15.6
inline constexpr property_name getlastmodified{"DAV:", "getlastmodified"};  ///< RFC 4918, 15.7
inline constexpr property_name lockdiscovery{"DAV:", "lockdiscovery"};  ///< RFC 4918, 15.8
inline constexpr property_name resourcetype{"DAV:", "resourcetype"};  ///< RFC 4918, 15.9
inline constexpr property_name supportedlock{"DAV:", "supportedlock"};  ///< RFC 4918, 15.10
inline constexpr property_name quota_available_bytes{"DAV:", "quota-available-bytes"};  ///< RFC 4331, 3
inline constexpr property_name quota_used_bytes{"DAV:", "quota-used-bytes"};  ///< RFC 4331, 4
inline constexpr property_name alternate_uri_set{"DAV:", "alternate-URI-set"};  ///< RFC 3744, 4.1
inline constexpr property_name principal_url{"DAV:", "principal-URL"};  ///< RFC 3744, 4.2
inline constexpr property_name group_member_set{"DAV:", "group-member-set"};  ///< RFC 3744, 4.3
inline constexpr property_name group_membership{"DAV:", "group-membership"};  ///< RFC 3744, 4.4
inline constexpr property_name owner{"DAV:", "owner"};  ///< RFC 3744, 5.1; in a lock RFC 4918, 14.17
inline constexpr property_name group{"DAV:", "group"};  ///< RFC 3744, 5.2
inline constexpr property_name supported_privilege_set{"DAV:", "supported-privilege-set"};  ///< RFC 3744, 5.3
inline constexpr property_name current_user_privilege_set{"DAV:", "current-user-privilege-set"};  ///< RFC 3744, 5.4
inline constexpr property_name acl{"DAV:", "acl"};  ///< RFC 3744, 5.5
inline constexpr property_name acl_restrictions{"DAV:", "acl-restrictions"};  ///< RFC 3744, 5.6
inline constexpr property_name inherited_acl_set{"DAV:", "inherited-acl-set"};  ///< RFC 3744, 5.7
inline constexpr property_name principal_collection_set{"DAV:", "principal-collection-set"};  ///< RFC 3744, 5.8
inline constexpr property_name current_user_principal{"DAV:", "current-user-principal"};  ///< RFC 5397, 3
inline constexpr property_name sync_token{"DAV:", "sync-token"};  ///< RFC 6578, 4
inline constexpr property_name supported_report_set{"DAV:", "supported-report-set"};  ///< RFC 3253, 3.1.5
inline constexpr property_name resource_id{"DAV:", "resource-id"};  ///< RFC 5842, 3.1
inline constexpr property_name parent_set{"DAV:", "parent-set"};  ///< RFC 5842, 3.2
inline constexpr property_name add_member{"DAV:", "add-member"};  ///< RFC 5995, 3.2.1

// Resource types

inline constexpr property_name collection{"DAV:", "collection"};  ///< RFC 4918, 14.3
inline constexpr property_name principal{"DAV:", "principal"};  ///< RFC 3744, 4

// Elements inside properties and conditions

inline constexpr property_name href{"DAV:", "href"};  ///< RFC 4918, 14.7
inline constexpr property_name activelock{"DAV:", "activelock"};  ///< RFC 4918, 14.1
inline constexpr property_name depth{"DAV:", "depth"};  ///< RFC 4918, 14.4
inline constexpr property_name exclusive{"DAV:", "exclusive"};  ///< RFC 4918, 14.6
inline constexpr property_name lockentry{"DAV:", "lockentry"};  ///< RFC 4918, 14.10
inline constexpr property_name lockroot{"DAV:", "lockroot"};  ///< RFC 4918, 14.12
inline constexpr property_name lockscope{"DAV:", "lockscope"};  ///< RFC 4918, 14.13
inline constexpr property_name locktoken{"DAV:", "locktoken"};  ///< RFC 4918, 14.14
inline constexpr property_name locktype{"DAV:", "locktype"};  ///< RFC 4918, 14.15
inline constexpr property_name shared{"DAV:", "shared"};  ///< RFC 4918, 14.27
inline constexpr property_name timeout{"DAV:", "timeout"};  ///< RFC 4918, 14.29
inline constexpr property_name write{"DAV:", "write"};  ///< RFC 4918, 14.30; the privilege RFC 3744, 3.2
inline constexpr property_name resource{"DAV:", "resource"};  ///< RFC 3744, 7.1.1
inline constexpr property_name privilege{"DAV:", "privilege"};  ///< RFC 3744, 5.3
inline constexpr property_name read{"DAV:", "read"};  ///< RFC 3744, 3.1
inline constexpr property_name write_properties{"DAV:", "write-properties"};  ///< RFC 3744, 3.3
inline constexpr property_name write_content{"DAV:", "write-content"};  ///< RFC 3744, 3.4
inline constexpr property_name unlock{"DAV:", "unlock"};  ///< RFC 3744, 3.5
inline constexpr property_name read_acl{"DAV:", "read-acl"};  ///< RFC 3744, 3.6
inline constexpr property_name read_current_user_privilege_set{"DAV:", "read-current-user-privilege-set"};  ///< RFC 3744, 3.7
inline constexpr property_name write_acl{"DAV:", "write-acl"};  ///< RFC 3744, 3.8
inline constexpr property_name bind{"DAV:", "bind"};  ///< RFC 3744, 3.9
inline constexpr property_name unbind{"DAV:", "unbind"};  ///< RFC 3744, 3.10
inline constexpr property_name all{"DAV:", "all"};  ///< RFC 3744, 3.11
inline constexpr property_name unauthenticated{"DAV:", "unauthenticated"};  ///< RFC 5397, 3; RFC 3744, 5.5.1

// Conditions

inline constexpr property_name lock_token_matches_request_uri{"DAV:", "lock-token-matches-request-uri"};  ///< RFC 4918, 16; 409, or 412
inline constexpr property_name lock_token_submitted{"DAV:", "lock-token-submitted"};  ///< RFC 4918, 16; 423, with hrefs
inline constexpr property_name no_conflicting_lock{"DAV:", "no-conflicting-lock"};  ///< RFC 4918, 16; 423, with hrefs
inline constexpr property_name no_external_entities{"DAV:", "no-external-entities"};  ///< RFC 4918, 16; 403
inline constexpr property_name preserved_live_properties{"DAV:", "preserved-live-properties"};  ///< RFC 4918, 16; 409
inline constexpr property_name propfind_finite_depth{"DAV:", "propfind-finite-depth"};  ///< RFC 4918, 16; 403
inline constexpr property_name cannot_modify_protected_property{"DAV:", "cannot-modify-protected-property"};  ///< RFC 4918, 16; 403
inline constexpr property_name need_privileges{"DAV:", "need-privileges"};  ///< RFC 3744, 7.1.1; 403, with resources
inline constexpr property_name number_of_matches_within_limits{"DAV:", "number-of-matches-within-limits"};  ///< RFC 3744, 9.2; RFC 6578, 3.6; 507
inline constexpr property_name valid_sync_token{"DAV:", "valid-sync-token"};  ///< RFC 6578, 3.2; 403
inline constexpr property_name sync_traversal_supported{"DAV:", "sync-traversal-supported"};  ///< RFC 6578, 3.3; 403
inline constexpr property_name supported_report{"DAV:", "supported-report"};  ///< RFC 3253, 3.6; RFC 6578, 3.3; 403
inline constexpr property_name quota_not_exceeded{"DAV:", "quota-not-exceeded"};  ///< RFC 4331, 6; 507
inline constexpr property_name sufficient_disk_space{"DAV:", "sufficient-disk-space"};  ///< RFC 4331, 6; 507
inline constexpr property_name valid_resourcetype{"DAV:", "valid-resourcetype"};  ///< RFC 5689, 3.3; 403
inline constexpr property_name allow_client_defined_uri{"DAV:", "allow-client-defined-uri"};  ///< RFC 5995, 4.1
// clang-format on

}  // namespace multistatus::dav
