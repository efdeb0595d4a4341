// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/text.hpp>

#include <string_view>

/// The property of Open Cloud Mesh, as ownCloud and Nextcloud have it.
namespace multistatus::ocm {

/// The namespace.
inline constexpr fixed_string space = "http://open-cloud-mesh.org/ns";

// clang-format off
// Properties

inline constexpr property<space, "share-permissions", std::string_view, allprop::no> share_permissions;  ///< an array of texts in JSON
// clang-format on

/// The properties above.
using properties = property_list<share_permissions>;

}  // namespace multistatus::ocm
