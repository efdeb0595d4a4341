// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <cstdint>
#include <string_view>

namespace multistatus {

/// The reports that are known; servers may know others.
enum class report_kind : std::uint8_t {
    other,                          ///< None of these; its name tells.
    sync_collection,                ///< RFC 6578, 6.1
    expand_property,                ///< RFC 3253, 3.8
    version_tree,                   ///< RFC 3253, 3.7
    acl_principal_prop_set,         ///< RFC 3744, 9.2
    principal_match,                ///< RFC 3744, 9.3
    principal_property_search,      ///< RFC 3744, 9.4
    principal_search_property_set,  ///< RFC 3744, 9.5
    calendar_query,                 ///< RFC 4791, 9.5
    calendar_multiget,              ///< RFC 4791, 9.10
    free_busy_query,                ///< RFC 4791, 9.11
    addressbook_query,              ///< RFC 6352, 10.3
    addressbook_multiget,           ///< RFC 6352, 10.7
};

namespace detail {

inline constexpr std::string_view caldav_space = "urn:ietf:params:xml:ns:caldav";
inline constexpr std::string_view carddav_space = "urn:ietf:params:xml:ns:carddav";

/// A report, its root element, and the children that it must have.
struct report_info {
    report_kind kind;
    name root;
    name required[3] = {};
};

inline constexpr report_info reports[] = {
    {report_kind::sync_collection,
     {dav_namespace, "sync-collection"},
     {{dav_namespace, "sync-token"}, {dav_namespace, "sync-level"}, {dav_namespace, "prop"}}},
    {report_kind::expand_property, {dav_namespace, "expand-property"}},
    {report_kind::version_tree, {dav_namespace, "version-tree"}},
    {report_kind::acl_principal_prop_set, {dav_namespace, "acl-principal-prop-set"}},
    {report_kind::principal_match, {dav_namespace, "principal-match"}},
    {report_kind::principal_property_search,
     {dav_namespace, "principal-property-search"},
     {{dav_namespace, "property-search"}}},
    {report_kind::principal_search_property_set, {dav_namespace, "principal-search-property-set"}},
    {report_kind::calendar_query, {caldav_space, "calendar-query"}, {{caldav_space, "filter"}}},
    {report_kind::calendar_multiget,
     {caldav_space, "calendar-multiget"},
     {{dav_namespace, "href"}}},
    {report_kind::free_busy_query,
     {caldav_space, "free-busy-query"},
     {{caldav_space, "time-range"}}},
    {report_kind::addressbook_query,
     {carddav_space, "addressbook-query"},
     {{carddav_space, "filter"}}},
    {report_kind::addressbook_multiget,
     {carddav_space, "addressbook-multiget"},
     {{dav_namespace, "href"}}},
};

/// The report with that root element; a null pointer if it is none of those.
[[nodiscard]] constexpr report_info const* find_report(name root) noexcept {
    for (auto const& r : reports)
        if (r.root == root) return &r;
    return nullptr;
}

}  // namespace detail
}  // namespace multistatus
