// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/ace.hpp>
#include <multistatus/value/acl_restrictions.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/owner.hpp>
#include <multistatus/value/privilege_set.hpp>
#include <multistatus/value/supported_privilege.hpp>

#include <vector>

/// The properties of access control (RFC 3744).
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "alternate-URI-set", std::vector<multistatus::href>, allprop::no> alternate_uri_set;  ///< RFC 3744, 4.1
inline constexpr property<"DAV:", "principal-URL", multistatus::href, allprop::no> principal_url;  ///< RFC 3744, 4.2
inline constexpr property<"DAV:", "group-member-set", std::vector<multistatus::href>, allprop::no> group_member_set;  ///< RFC 3744, 4.3
inline constexpr property<"DAV:", "group-membership", std::vector<multistatus::href>, allprop::no> group_membership;  ///< RFC 3744, 4.4
inline constexpr property<"DAV:", "owner", multistatus::owner, allprop::no> owner;  ///< RFC 3744, 5.1; in a lock RFC 4918, 14.17
inline constexpr property<"DAV:", "group", multistatus::owner, allprop::no> group;  ///< RFC 3744, 5.2
inline constexpr property<"DAV:", "supported-privilege-set", std::vector<multistatus::supported_privilege>, allprop::no> supported_privilege_set;  ///< RFC 3744, 5.3
inline constexpr property<"DAV:", "current-user-privilege-set", privilege_set, allprop::no> current_user_privilege_set;  ///< RFC 3744, 5.4
inline constexpr property<"DAV:", "acl", std::vector<multistatus::ace>, allprop::no> acl;  ///< RFC 3744, 5.5
inline constexpr property<"DAV:", "acl-restrictions", multistatus::acl_restrictions, allprop::no> acl_restrictions;  ///< RFC 3744, 5.6
inline constexpr property<"DAV:", "inherited-acl-set", std::vector<multistatus::href>, allprop::no> inherited_acl_set;  ///< RFC 3744, 5.7
inline constexpr property<"DAV:", "principal-collection-set", std::vector<multistatus::href>, allprop::no> principal_collection_set;  ///< RFC 3744, 5.8
// clang-format on

/// The properties above.
using acl_properties =
    property_list<alternate_uri_set, principal_url, group_member_set, group_membership, owner,
                  group, supported_privilege_set, current_user_privilege_set, acl, acl_restrictions,
                  inherited_acl_set, principal_collection_set>;

}  // namespace multistatus::dav
