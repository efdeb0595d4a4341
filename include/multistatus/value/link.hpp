// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/text_list.hpp>

#include <utility>

namespace multistatus {

/// From where to where something was made, as a source and its result: DAV:link, in DAV:source of
/// older servers (RFC 2518, 12.4 and 13.10).
///
/// Refers to the body it was read from.
struct link {
    text_list<"DAV:", "src"> sources{};       ///< Hrefs; at least one.
    text_list<"DAV:", "dst"> destinations{};  ///< Hrefs; at least one.

    friend bool operator==(link const&, link const&) = default;
};

template <>
struct codec<link> : item_codec<link> {
    static constexpr bool is_view = true;
    static constexpr name item{dav_namespace, "link"};

    [[nodiscard]] static decoded<link> decode_item(element found) {
        auto sources = codec<text_list<"DAV:", "src">>::decode(found);
        if (!sources) return undecodable{sources.reason()};
        auto destinations = codec<text_list<"DAV:", "dst">>::decode(found);
        if (!destinations) return undecodable{destinations.reason()};
        if (sources->empty() || destinations->empty())
            return undecodable{"a link without two ends"};
        return link{*std::move(sources), *std::move(destinations)};
    }
    static void encode_item(link const& value, auto& out) {
        codec<text_list<"DAV:", "src">>::encode(value.sources, out);
        codec<text_list<"DAV:", "dst">>::encode(value.destinations, out);
    }
};

}  // namespace multistatus
