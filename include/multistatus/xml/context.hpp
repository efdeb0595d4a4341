// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
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

/// The elements of `DAV:` that the grammar knows.
enum class dav_element : std::uint8_t {
    other,
    multistatus,
    response,
    href,
    propstat,
    status,
    prop,
    error,
    responsedescription,
    location,
    sync_token,
    errordescription,  ///< what some write for `responsedescription`
};
inline constexpr std::string_view dav_element_names[] = {
    "",      "multistatus",         "response", "href",       "propstat",        "status", "prop",
    "error", "responsedescription", "location", "sync-token", "errordescription"};

/// Which of them has a local name.
[[nodiscard]] constexpr dav_element find_dav_element(std::string_view local) noexcept {
    for (std::uint8_t i = 1; i < std::size(dav_element_names); ++i)
        if (dav_element_names[i] == local) return static_cast<dav_element>(i);
    return dav_element::other;
}

/// One line of the grammar: where an element of `DAV:` may stand, and how often.
struct place {
    context parent;
    dav_element element;
    context child;
    bool once;
};

// RFC 4918, 14.16 and 17: the order of siblings is free.
inline constexpr place places[] = {
    {context::multistatus, dav_element::response, context::response, false},        // 14.24
    {context::multistatus, dav_element::responsedescription, context::description,  // 14.25
     true},
    {context::multistatus, dav_element::sync_token, context::sync_token, true},  // RFC 6578, 6.2
    {context::response, dav_element::href, context::href, false},                // 14.7
    {context::response, dav_element::propstat, context::propstat, false},        // 14.22
    {context::response, dav_element::status, context::status, true},             // 14.28
    {context::response, dav_element::error, context::error, true},               // 14.5
    {context::response, dav_element::responsedescription, context::description, true},
    {context::response, dav_element::location, context::location, true},  // 14.9
    {context::propstat, dav_element::prop, context::prop, true},          // 14.18
    {context::propstat, dav_element::status, context::status, true},
    {context::propstat, dav_element::error, context::error, true},
    {context::propstat, dav_element::responsedescription, context::description, true},
    {context::location, dav_element::href, context::location_href, true},
    {context::mkcol, dav_element::propstat, context::propstat, false},  // RFC 5689, 5.2
    {context::mkcol, dav_element::error, context::error, true},
    {context::mkcol, dav_element::responsedescription, context::description, true},
    {context::description, dav_element::error, context::error, true},  // RFC 3253, 1.6
    {context::wrapper, dav_element::multistatus, context::multistatus, true},
};

/// The place of an element below another one; a null pointer if it has none there.
[[nodiscard]] constexpr place const* find_place(context parent, dav_element element) noexcept {
    for (auto const& p : places)
        if (p.parent == parent && p.element == element) return &p;
    return nullptr;
}
[[nodiscard]] constexpr place const* find_place(context parent, std::string_view local) noexcept {
    return find_place(parent, find_dav_element(local));
}

/// Whether an element belongs to the grammar at all; one that does not is an extension.
[[nodiscard]] constexpr bool is_structural(dav_element element) noexcept {
    return element != dav_element::other && element != dav_element::errordescription;
}

/// What the name of an element means, wherever it stands.
struct tag_meaning {
    static constexpr std::uint16_t unread = 0xFFFF;

    std::uint16_t selected = unread;  ///< its place among the properties that are kept
    dav_element element = dav_element::other;
};

}  // namespace multistatus::xml_detail
