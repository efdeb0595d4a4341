// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/share_access.hpp>

#include <optional>

/// The properties of sharing (draft-pot-webdav-resource-sharing).
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "share-access", std::optional<multistatus::share_access>, allprop::no> share_access;  ///< the draft, 4.4.1
inline constexpr property<"DAV:", "invite", element, allprop::no> invite;  ///< the draft, 4.4.2
inline constexpr property<"DAV:", "share-resource-uri", multistatus::href, allprop::no> share_resource_uri;  ///< the draft, 4.4.3
// clang-format on

/// The properties above.
using sharing_properties = property_list<share_access, invite, share_resource_uri>;

}  // namespace multistatus::dav
