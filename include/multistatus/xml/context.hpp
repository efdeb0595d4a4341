// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/iterator.hpp>
#include <multistatus/name.hpp>

#include <array>
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

/// The elements of `DAV:` that the grammar knows, by the length of their names.
enum class dav_element : std::uint8_t {
    other,
    href,
    prop,
    error,
    status,
    location,
    propstat,
    response,
    sync_token,
    multistatus,
    errordescription,  ///< what some write for `responsedescription`
    responsedescription,
};
inline constexpr std::string_view dav_element_names[] = {
    "",         "href",     "prop",       "error",       "status",           "location",
    "propstat", "response", "sync-token", "multistatus", "errordescription", "responsedescription"};

/// The first of them whose name is no shorter, for each length.
inline constexpr auto dav_elements_by_length = [] {
    std::array<std::uint8_t, 20> first{};
    for (std::size_t length = 1; length < first.size(); ++length)
        while (dav_element_names[first[length]].size() < length)
            ++first[length];
    return first;
}();

/// Which of them has a local name.
[[nodiscard]] constexpr dav_element find_dav_element(std::string_view local) noexcept {
    auto const length = local.size();
    if (length >= dav_elements_by_length.size()) return dav_element::other;
    for (std::size_t i = dav_elements_by_length[length];
         i < std::size(dav_element_names) && dav_element_names[i].size() == length; ++i)
        if (dav_element_names[i] == local) return static_cast<dav_element>(i);
    return dav_element::other;
}
/// Which of them has a name.
[[nodiscard]] constexpr dav_element find_element(name const& element) noexcept {
    return element.space == dav_namespace ? find_dav_element(element.local) : dav_element::other;
}

/// Whether an element, where it has its meaning, holds nothing but others.
[[nodiscard]] constexpr bool holds_elements(dav_element element) noexcept {
    return element == dav_element::response || element == dav_element::propstat ||
           element == dav_element::prop;
}

/// What a start tag says to the grammar, wherever it stands.
struct tag_meaning {
    dav_element element;
    bool is_selected;         ///< whether a property of that name is kept,
    std::uint8_t mark;        ///< the same for the same names,
    std::uint16_t selection;  ///< and as which one of those selected
};

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

/// For each context and element, its line in `places`, counted from 1.
inline constexpr auto place_table = [] {
    constexpr auto contexts = static_cast<std::size_t>(context::ignored) + 1;
    std::array<std::array<std::uint8_t, std::size(dav_element_names)>, contexts> table{};
    for (std::uint8_t i = 0; i < std::size(places); ++i)
        table[static_cast<std::size_t>(places[i].parent)]
             [static_cast<std::size_t>(places[i].element)] = static_cast<std::uint8_t>(i + 1);
    return table;
}();

/// The place of an element below another one; a null pointer if it has none there.
[[nodiscard]] constexpr place const* find_place(context parent, dav_element element) noexcept {
    auto const line =
        place_table[static_cast<std::size_t>(parent)][static_cast<std::size_t>(element)];
    return line == 0 ? nullptr : &places[line - 1];
}
[[nodiscard]] constexpr place const* find_place(context parent, std::string_view local) noexcept {
    return find_place(parent, find_dav_element(local));
}

/// Whether an element belongs to the grammar at all; one that does not is an extension.
[[nodiscard]] constexpr bool is_structural(dav_element element) noexcept {
    return element != dav_element::other && element != dav_element::errordescription;
}

}  // namespace multistatus::xml_detail
