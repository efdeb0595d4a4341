// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/name_set.hpp>

namespace multistatus {

/// What kind of resource it is: the content of DAV:resourcetype. Empty for an ordinary one; unknown
/// names are further types (RFC 4918, 15.9).
class resource_types : public name_set {
public:
    using name_set::name_set;

    /// Whether DAV:collection is among them (RFC 4918, 14.3).
    [[nodiscard]] bool is_collection() const noexcept {
        return contains({dav_namespace, "collection"});
    }
};

template <>
struct codec<resource_types> : detail::name_set_codec<resource_types> {
    [[nodiscard]] static decoded<resource_types> decode(element content) {
        auto const text = detail::trim(content.text());
        if (detail::equal_ignoring_case(text, "collection"))
            return {resource_types{{dav_namespace, "collection"}},
                    "text where an element must stand"};
        return name_set_codec::decode(content);
    }
};

}  // namespace multistatus
