// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/href.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/href.hpp>

#include <string_view>

namespace multistatus {

/// A privilege that was missing, and where: DAV:resource, in the condition DAV:need-privileges
/// (RFC 3744, 7.1.1).
///
/// Refers to the body it was read from.
struct privilege_needed {
    href resource{};   ///< Where it is needed.
    name privilege{};  ///< Which one.

    friend bool operator==(privilege_needed const&, privilege_needed const&) = default;
};

template <>
struct codec<privilege_needed> : item_codec<privilege_needed> {
    static constexpr bool is_view = true;
    static constexpr name item{dav_namespace, "resource"};

    [[nodiscard]] static decoded<privilege_needed> decode_item(element found) {
        auto const where = codec<href>::decode(found);
        if (!where) return undecodable{where.reason()};
        auto const needed = found.find(privilege);
        if (!needed || !needed->has_elements()) return undecodable{"no privilege is named"};
        auto const names = needed->elements();
        auto const remark =
            ++names.begin() == names.end() ? where.remark() : "several privileges in one element";
        return {privilege_needed{*where, names.front().name()}, remark};
    }
    static void encode_item(privilege_needed const& value, auto& out) {
        codec<href>::encode(value.resource, out);
        out.start_element(privilege).element(value.privilege).end_element();
    }

private:
    static constexpr name privilege{dav_namespace, "privilege"};
};

}  // namespace multistatus
