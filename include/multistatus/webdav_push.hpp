// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/text.hpp>

#include <string_view>

/// The properties of WebDAV-Push, a draft of bitfire.
namespace multistatus::webdav_push {

/// The namespace.
inline constexpr fixed_string space = "https://bitfire.at/webdav-push";

// clang-format off
// Properties

inline constexpr property<space, "transports", element, allprop::no> transports;  ///< how the server can push
inline constexpr property<space, "topic", std::string_view, allprop::no> topic;  ///< which collection a message is about
inline constexpr property<space, "supported-triggers", element, allprop::no> supported_triggers;  ///< what it pushes
// clang-format on

/// The properties above.
using properties = property_list<transports, topic, supported_triggers>;

}  // namespace multistatus::webdav_push
