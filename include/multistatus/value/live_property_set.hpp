// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/detail/nested_names.hpp>
#include <multistatus/value/name_set.hpp>

namespace multistatus {

/// The properties whose meaning the server knows: the content of DAV:supported-live-property-set
/// (RFC 3253, 3.1.4).
class live_property_set : public name_set {
public:
    using name_set::name_set;
};

template <>
struct codec<live_property_set>
    : detail::nested_names_codec<live_property_set, "supported-live-property", "prop"> {};

}  // namespace multistatus
