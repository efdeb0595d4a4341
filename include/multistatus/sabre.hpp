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

/// What sabre/dav adds to properties, and to DAV:error.
namespace multistatus::sabre {

/// The namespace.
inline constexpr fixed_string space = "http://sabredav.org/ns";

// clang-format off
// Properties

inline constexpr property<space, "sync-token", std::string_view, allprop::no> sync_token;  ///< the state of the collection
inline constexpr property<space, "email-address", std::string_view, allprop::no> email_address;  ///< of a principal
inline constexpr property<space, "read-only", spelled_bool<"1", "">, allprop::no> read_only;  ///< of a shared calendar
inline constexpr property<space, "owner-principal", std::string_view, allprop::no> owner_principal;  ///< of a shared calendar

// Conditions

inline constexpr condition<space, "exception", 0, std::string_view> exception;  ///< the class of the exception
inline constexpr condition<space, "message", 0, std::string_view> message;  ///< its text
inline constexpr condition<space, "sabredav-version", 0, std::string_view> sabredav_version;  ///< the version of the server
inline constexpr condition<space, "file", 0, std::string_view> file;  ///< where it was thrown; in debug mode
inline constexpr condition<space, "line", 0, std::string_view> line;  ///< where it was thrown; in debug mode
inline constexpr condition<space, "code", 0, std::string_view> code;  ///< its number; in debug mode
inline constexpr condition<space, "stacktrace", 0, std::string_view> stacktrace;  ///< how it came there; in debug mode
// clang-format on

/// The properties above.
using properties = property_list<sync_token, email_address, read_only, owner_principal>;

}  // namespace multistatus::sabre
