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

/// A binding of a resource: in which collection, and under which name; DAV:parent, in
/// DAV:parent-set (RFC 5842, 3.2).
///
/// Refers to the body it was read from.
struct parent {
    multistatus::href href{};    ///< The collection.
    std::string_view segment{};  ///< The last segment of the URL, as it stands there.

    friend bool operator==(parent const&, parent const&) = default;
};

template <>
inline constexpr auto binding<parent> =
    fields(structure_name({dav_namespace, "parent"}),
           field<property<"DAV:", "href", detail::href_content>{}>(&parent::href),
           field<property<"DAV:", "segment", std::string_view>{}>(&parent::segment));

}  // namespace multistatus
