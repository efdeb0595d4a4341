// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/href.hpp>

/// The property of ordered collections (RFC 3648).
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "ordering-type", multistatus::href, allprop::no> ordering_type;  ///< RFC 3648, 4.1.1
// clang-format on

/// The properties above.
using ordering_properties = property_list<ordering_type>;

}  // namespace multistatus::dav
