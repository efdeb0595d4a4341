// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/redirect_lifetime.hpp>

#include <optional>

/// The properties of redirect references (RFC 4437).
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "redirect-lifetime", std::optional<multistatus::redirect_lifetime>, allprop::no> redirect_lifetime;  ///< RFC 4437, 13.1
inline constexpr property<"DAV:", "reftarget", multistatus::href, allprop::no> reftarget;  ///< RFC 4437, 13.2; relative to the href of its response
// clang-format on

/// The properties above.
using redirect_properties = property_list<redirect_lifetime, reftarget>;

}  // namespace multistatus::dav
