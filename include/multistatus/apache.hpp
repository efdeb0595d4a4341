// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/condition.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/boolean.hpp>
#include <multistatus/value/text.hpp>

#include <string_view>

/// What mod_dav of Apache httpd adds to properties, and to DAV:error.
namespace multistatus::apache {

/// The namespace.
inline constexpr fixed_string space = "http://apache.org/dav/props/";

// clang-format off
// Properties

inline constexpr property<space, "executable", spelled_bool<"T", "F">> executable;  ///< of files only

// Conditions

inline constexpr condition<"http://apache.org/dav/xmlns", "human-readable", 0, std::string_view> human_readable;  ///< the explanation; its number is the attribute `errcode`
// clang-format on

/// The properties above.
using properties = property_list<executable>;

}  // namespace multistatus::apache
