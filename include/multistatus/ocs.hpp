// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/number.hpp>

#include <cstdint>

/// The property of Open Collaboration Services, as ownCloud and Nextcloud have it.
namespace multistatus::ocs {

/// The namespace.
inline constexpr fixed_string space = "http://open-collaboration-services.org/ns";

// clang-format off
// Properties

inline constexpr property<space, "share-permissions", std::uint64_t, allprop::no> share_permissions;  ///< a mask
// clang-format on

/// The properties above.
using properties = property_list<share_permissions>;

}  // namespace multistatus::ocs
