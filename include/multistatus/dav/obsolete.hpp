// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/link.hpp>

#include <vector>

/// Properties that a newer standard dropped, and old servers still have.
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "source", std::vector<multistatus::link>> source;  ///< RFC 2518, 13.10
// clang-format on

/// The properties above.
using obsolete_properties = property_list<source>;

}  // namespace multistatus::dav
