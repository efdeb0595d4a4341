// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/color.hpp>

/// The property of the address book clients of inf-it.com.
namespace multistatus::infit {

/// The namespace.
inline constexpr fixed_string space = "http://inf-it.com/ns/ab/";

// clang-format off
// Properties

inline constexpr property<space, "addressbook-color", color> addressbook_color;  ///< as that of a calendar
// clang-format on

/// The properties above.
using properties = property_list<addressbook_color>;

}  // namespace multistatus::infit
