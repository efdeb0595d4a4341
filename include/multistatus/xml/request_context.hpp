// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/request/report_kind.hpp>
#include <multistatus/rule.hpp>

#include <cstdint>

namespace multistatus::xml_detail {

/// Which request a body must be.
enum class request_method : std::uint8_t { propfind, proppatch, mkcol, mkcalendar, report };

/// What an open element of a request means.
enum class request_context : std::uint8_t {
    outside,       ///< no element is open
    propfind,      ///< DAV:propfind
    update,        ///< DAV:propertyupdate
    creation,      ///< DAV:mkcol, CALDAV:mkcalendar
    report,        ///< the root of a report that is known
    other_report,  ///< that of any other
    prop,          ///< properties that are asked for
    include,       ///< properties that are asked for beside allprop
    allprop,
    propname,
    set,
    remove,
    set_prop,     ///< properties that get a value
    remove_prop,  ///< properties that lose theirs
    limit,
    href,
    sync_token,
    sync_level,
    nresults,
    value,    ///< anything goes
    ignored,  ///< not even kept
};

/// Whether an element of a context holds text and nothing else.
[[nodiscard]] constexpr bool holds_text(request_context c) noexcept {
    return c >= request_context::href && c <= request_context::nresults;
}
/// Whether the text in an element of a context is kept.
[[nodiscard]] constexpr bool keeps_text(request_context c) noexcept {
    return holds_text(c) || c == request_context::value || c == request_context::other_report;
}
/// Whether an element of a context lists properties.
[[nodiscard]] constexpr bool lists_properties(request_context c) noexcept {
    return c == request_context::prop || c == request_context::include ||
           c == request_context::set_prop || c == request_context::remove_prop;
}
/// Whether an element of a context chooses properties: there may be one such.
[[nodiscard]] constexpr bool is_selection(request_context c) noexcept {
    return c == request_context::prop || c == request_context::allprop ||
           c == request_context::propname;
}

/// One line of the grammar: where an element may stand, and whether a second one is too many.
struct request_place {
    request_context parent;
    name element;
    request_context child;
    bool once = false;
};

// RFC 4918, 17: the order of siblings is free but for that of instructions.
inline constexpr request_place request_places[] = {
    {request_context::propfind, {dav_namespace, "prop"}, request_context::prop},  // 14.20
    {request_context::propfind, {dav_namespace, "allprop"}, request_context::allprop},
    {request_context::propfind, {dav_namespace, "propname"}, request_context::propname},
    {request_context::propfind, {dav_namespace, "include"}, request_context::include, true},
    {request_context::update, {dav_namespace, "set"}, request_context::set},  // 14.19
    {request_context::update, {dav_namespace, "remove"}, request_context::remove},
    {request_context::creation, {dav_namespace, "set"}, request_context::set},  // RFC 5689, 5.1
    {request_context::set, {dav_namespace, "prop"}, request_context::set_prop},
    {request_context::remove, {dav_namespace, "prop"}, request_context::remove_prop},
    {request_context::report, {dav_namespace, "prop"}, request_context::prop},
    {request_context::report, {dav_namespace, "allprop"}, request_context::allprop},
    {request_context::report, {dav_namespace, "propname"}, request_context::propname},
    {request_context::report, {dav_namespace, "include"}, request_context::include, true},
    {request_context::report, {dav_namespace, "href"}, request_context::href},
    {request_context::report, {dav_namespace, "sync-token"}, request_context::sync_token, true},
    {request_context::report, {dav_namespace, "sync-level"}, request_context::sync_level, true},
    {request_context::report, {dav_namespace, "limit"}, request_context::limit, true},
    {request_context::report, {detail::carddav_space, "limit"}, request_context::limit, true},
    {request_context::limit, {dav_namespace, "nresults"}, request_context::nresults, true},
    {request_context::limit, {detail::carddav_space, "nresults"}, request_context::nresults, true},
    {request_context::other_report, {dav_namespace, "prop"}, request_context::prop},
    {request_context::other_report, {dav_namespace, "allprop"}, request_context::allprop},
    {request_context::other_report, {dav_namespace, "propname"}, request_context::propname},
    {request_context::other_report, {dav_namespace, "href"}, request_context::href},
};

/// The place of an element below another one; a null pointer if it has none there.
[[nodiscard]] constexpr request_place const* find_place(request_context parent,
                                                        name element) noexcept {
    for (auto const& p : request_places)
        if (p.parent == parent && p.element == element) return &p;
    return nullptr;
}
/// Whether an element has its place in a propfind or an update, though perhaps not here.
[[nodiscard]] constexpr bool is_of_request(request_context parent, name element) noexcept {
    if (parent == request_context::report || parent == request_context::other_report) return false;
    for (auto const& p : request_places)
        if (p.element == element && p.parent < request_context::report) return true;
    return false;
}

/// What a root element means to a method.
struct request_root {
    request_context inside = request_context::outside;  ///< `outside` if the method has no such
    rule finding = rule::none;                          ///< what deviates in it
};

/// The root element of the requests that have but one.
[[nodiscard]] constexpr name root_of(request_method method) noexcept {
    switch (method) {
    case request_method::propfind: return {dav_namespace, "propfind"};
    case request_method::proppatch: return {dav_namespace, "propertyupdate"};
    case request_method::mkcol: return {dav_namespace, "mkcol"};
    case request_method::mkcalendar: return {detail::caldav_space, "mkcalendar"};
    case request_method::report: break;
    }
    return {};
}

[[nodiscard]] constexpr request_root find_root(request_method method, name element) noexcept {
    bool const is_bare = element.space.empty();
    auto const in_dav = is_bare ? name{dav_namespace, element.local} : element;
    auto const finding = is_bare ? rule::missing_namespace : rule::none;
    if (method == request_method::report) {
        if (detail::find_report(in_dav) != nullptr) return {request_context::report, finding};
        return {request_context::other_report};
    }
    if (in_dav != root_of(method)) return {};
    if (method == request_method::propfind) return {request_context::propfind, finding};
    return {method == request_method::proppatch ? request_context::update
                                                : request_context::creation,
            finding};
}

}  // namespace multistatus::xml_detail
