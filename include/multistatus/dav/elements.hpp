// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property_name.hpp>

/// Elements of the namespace `DAV:` that are no properties: resource types, privileges and what
/// properties and conditions hold. Where a property has the name too, as `version_history`, it is
/// the name of both.
namespace multistatus::dav {

// clang-format off
// Resource types

inline constexpr property_name collection{"DAV:", "collection"};  ///< RFC 4918, 14.3
inline constexpr property_name principal{"DAV:", "principal"};  ///< RFC 3744, 4; in an access control element 5.5.1
inline constexpr property_name baseline{"DAV:", "baseline"};  ///< RFC 3253, 12.3
inline constexpr property_name activity{"DAV:", "activity"};  ///< RFC 3253, 13.1
inline constexpr property_name redirectref{"DAV:", "redirectref"};  ///< RFC 4437, 14.1

// Locks

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

// Privileges

inline constexpr property_name read{"DAV:", "read"};  ///< RFC 3744, 3.1
inline constexpr property_name write{"DAV:", "write"};  ///< RFC 3744, 3.2; the lock type RFC 4918, 14.30
inline constexpr property_name write_properties{"DAV:", "write-properties"};  ///< RFC 3744, 3.3
inline constexpr property_name write_content{"DAV:", "write-content"};  ///< RFC 3744, 3.4
inline constexpr property_name unlock{"DAV:", "unlock"};  ///< RFC 3744, 3.5
inline constexpr property_name read_acl{"DAV:", "read-acl"};  ///< RFC 3744, 3.6
inline constexpr property_name read_current_user_privilege_set{"DAV:", "read-current-user-privilege-set"};  ///< RFC 3744, 3.7
inline constexpr property_name write_acl{"DAV:", "write-acl"};  ///< RFC 3744, 3.8
inline constexpr property_name bind{"DAV:", "bind"};  ///< RFC 3744, 3.9
inline constexpr property_name unbind{"DAV:", "unbind"};  ///< RFC 3744, 3.10
inline constexpr property_name all{"DAV:", "all"};  ///< RFC 3744, 3.11; the principal 5.5.1

// Elements inside properties and conditions

inline constexpr property_name href{"DAV:", "href"};  ///< RFC 4918, 14.7
inline constexpr property_name prop{"DAV:", "prop"};  ///< RFC 4918, 14.18
inline constexpr property_name resource{"DAV:", "resource"};  ///< RFC 3744, 7.1.1
inline constexpr property_name privilege{"DAV:", "privilege"};  ///< RFC 3744, 5.3
inline constexpr property_name supported_privilege{"DAV:", "supported-privilege"};  ///< RFC 3744, 5.3
inline constexpr property_name abstract{"DAV:", "abstract"};  ///< RFC 3744, 5.3
inline constexpr property_name description{"DAV:", "description"};  ///< RFC 3744, 5.3
inline constexpr property_name ace{"DAV:", "ace"};  ///< RFC 3744, 5.5
inline constexpr property_name grant{"DAV:", "grant"};  ///< RFC 3744, 5.5.2
inline constexpr property_name deny{"DAV:", "deny"};  ///< RFC 3744, 5.5.2
inline constexpr property_name invert{"DAV:", "invert"};  ///< RFC 3744, 5.5.1
inline constexpr property_name inherited{"DAV:", "inherited"};  ///< RFC 3744, 5.5.4
inline constexpr property_name authenticated{"DAV:", "authenticated"};  ///< RFC 3744, 5.5.1
inline constexpr property_name unauthenticated{"DAV:", "unauthenticated"};  ///< RFC 3744, 5.5.1; RFC 5397, 3
inline constexpr property_name self{"DAV:", "self"};  ///< RFC 3744, 5.5.1
inline constexpr property_name report{"DAV:", "report"};  ///< RFC 3253, 3.1.5
inline constexpr property_name label_name{"DAV:", "label-name"};  ///< RFC 3253, 8.1.1
inline constexpr property_name parent{"DAV:", "parent"};  ///< RFC 5842, 3.2
inline constexpr property_name segment{"DAV:", "segment"};  ///< RFC 5842, 3.2
// clang-format on

}  // namespace multistatus::dav
