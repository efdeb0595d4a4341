// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/field.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/text.hpp>

#include <string_view>

namespace multistatus {

/// A member of a version of a collection: DAV:version-controlled-binding, in
/// DAV:version-controlled-binding-set (RFC 3253, 14.2.1).
///
/// Refers to the body it was read from.
struct version_binding {
    std::string_view name{};  ///< Under which name it is bound: a segment of a URL.
    href version_history{};   ///< The history of the member.

    friend bool operator==(version_binding const&, version_binding const&) = default;
};

template <>
inline constexpr auto binding<version_binding> =
    fields(structure_name({dav_namespace, "version-controlled-binding"}),
           field<property<"DAV:", "binding-name", std::string_view>{}>(&version_binding::name),
           field<property<"DAV:", "version-history", href>{}>(&version_binding::version_history));

}  // namespace multistatus
