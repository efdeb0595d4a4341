// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// What an open element means to the grammar.
enum class context : std::uint8_t {
    outside,      ///< no element is open
    wrapper,      ///< an element around the multistatus
    multistatus,  ///< the root, or an element that stands for it
    response,
    mkcol,     ///< the root of an answer to MKCOL: propstats without href
    schedule,  ///< the root of an answer to a scheduling request
    propstat,
    prop,
    error,
    location,
    href,
    location_href,
    status,
    description,
    sync_token,
    value,    ///< inside a property, condition or extension: anything goes
    ignored,  ///< inside an element that has no meaning
};

/// Whether an element of a context holds text for itself.
[[nodiscard]] constexpr bool holds_text(context c) noexcept {
    return c >= context::href && c <= context::sync_token;
}

/// One line of the grammar: where an element of `DAV:` may stand, and how often.
struct place {
    context parent;
    std::string_view local;
    context child;
    bool once;
};

// RFC 4918, 14.16 and 17: the order of siblings is free.
inline constexpr place places[] = {
    {context::multistatus, "response", context::response, false},               // 14.24
    {context::multistatus, "responsedescription", context::description, true},  // 14.25
    {context::multistatus, "sync-token", context::sync_token, true},            // RFC 6578, 6.2
    {context::response, "href", context::href, false},                          // 14.7
    {context::response, "propstat", context::propstat, false},                  // 14.22
    {context::response, "status", context::status, true},                       // 14.28
    {context::response, "error", context::error, true},                         // 14.5
    {context::response, "responsedescription", context::description, true},
    {context::response, "location", context::location, true},  // 14.9
    {context::propstat, "prop", context::prop, true},          // 14.18
    {context::propstat, "status", context::status, true},
    {context::propstat, "error", context::error, true},
    {context::propstat, "responsedescription", context::description, true},
    {context::location, "href", context::location_href, true},
    {context::mkcol, "propstat", context::propstat, false},  // RFC 5689, 5.2
    {context::mkcol, "error", context::error, true},
    {context::mkcol, "responsedescription", context::description, true},
    {context::description, "error", context::error, true},  // RFC 3253, 1.6
    {context::wrapper, "multistatus", context::multistatus, true},
};

/// The place of an element below another one; a null pointer if it has none there.
[[nodiscard]] constexpr place const* find_place(context parent, std::string_view local) noexcept {
    for (auto const& p : places)
        if (p.parent == parent && p.local == local) return &p;
    return nullptr;
}

/// Whether an element of `DAV:` belongs to the grammar at all; one that does not is an extension.
[[nodiscard]] constexpr bool is_structural(std::string_view local) noexcept {
    if (local == "multistatus") return true;
    for (auto const& p : places)
        if (p.local == local) return true;
    return false;
}

}  // namespace multistatus::xml_detail
