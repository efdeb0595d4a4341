// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/base64.hpp>
#include <multistatus/value/color.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>

#include <cstdint>
#include <string_view>

/// Properties that the programs of Apple set. They are of several namespaces.
namespace multistatus::apple {

/// The namespace.
inline constexpr fixed_string space = "http://apple.com/ns/ical/";

// clang-format off
// Properties

inline constexpr property<space, "calendar-color", color> calendar_color;  ///< of Calendar
inline constexpr property<space, "calendar-order", std::int64_t> calendar_order;  ///< of Calendar
inline constexpr property<space, "refreshrate", std::string_view> refreshrate;  ///< of Calendar; a duration of iCalendar
inline constexpr property<"http://www.apple.com/webdav_fs/props/", "appledoubleheader", base64> appledoubleheader;  ///< of the file system; the first bytes of a resource fork
inline constexpr property<"http://me.com/_namespace/", "bulk-requests", element, allprop::no> bulk_requests;  ///< caldav-bulk; which requests the server takes
// clang-format on

/// The properties above.
using properties =
    property_list<calendar_color, calendar_order, refreshrate, appledoubleheader, bulk_requests>;

}  // namespace multistatus::apple
