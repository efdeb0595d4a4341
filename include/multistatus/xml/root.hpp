// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/xml/context.hpp>

#include <string_view>

namespace multistatus::xml_detail {

/// What a root element means.
struct root {
    multistatus::name element;
    context inside = context::outside;  ///< `outside` for a root that means nothing here
    document_kind kind = document_kind::multistatus;
    rule finding = rule::none;  ///< what deviates in it
};

inline constexpr std::string_view caldav_namespace = "urn:ietf:params:xml:ns:caldav";

inline constexpr root roots[] = {
    {{dav_namespace, "multistatus"}, context::multistatus},  // RFC 4918, 14.16
    {{dav_namespace, "error"}, context::error, document_kind::error},
    {{dav_namespace, "prop"}, context::prop, document_kind::prop},
    {{dav_namespace, "mkcol-response"}, context::mkcol, document_kind::mkcol_response},
    {{caldav_namespace, "mkcalendar-response"}, context::mkcol, document_kind::mkcalendar_response},
    {{caldav_namespace, "schedule-response"}, context::schedule, document_kind::schedule_response},
    {{"", "multistatus"},
     context::multistatus,
     document_kind::multistatus,
     rule::missing_namespace},
    {{dav_namespace, "responses"},
     context::multistatus,
     document_kind::multistatus,
     rule::wrapped_root},
    {{"", "responses"}, context::multistatus, document_kind::multistatus, rule::wrapped_root},
    {{dav_namespace, "response"},
     context::response,
     document_kind::multistatus,
     rule::wrapped_root},
    {{"", "response"}, context::response, document_kind::multistatus, rule::wrapped_root},
    {{"", "xml"}, context::wrapper, document_kind::multistatus, rule::wrapped_root},
};

[[nodiscard]] constexpr root find_root(name const& element) noexcept {
    for (auto const& r : roots)
        if (r.element == element) return r;
    return {element};
}

}  // namespace multistatus::xml_detail
