// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/parent.hpp>

#include <vector>

/// The properties of several bindings to one resource (RFC 5842).
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "resource-id", multistatus::href, allprop::no> resource_id;  ///< RFC 5842, 3.1
inline constexpr property<"DAV:", "parent-set", std::vector<multistatus::parent>, allprop::no> parent_set;  ///< RFC 5842, 3.2
// clang-format on

/// The properties above.
using binding_properties = property_list<resource_id, parent_set>;

}  // namespace multistatus::dav
