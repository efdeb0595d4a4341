// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/href.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/enumeration.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/writable_property.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus {

/// How a principal is named (RFC 3744, 5.5.1).
enum class principal_kind : std::uint8_t {
    href,             ///< By its URL.
    all,              ///< Everyone.
    authenticated,    ///< Everyone who is authenticated.
    unauthenticated,  ///< Everyone who is not.
    property,         ///< Whoever a property of the resource names, as DAV:owner.
    self,             ///< The resource itself, which is a principal.
};

template <>
inline constexpr auto choices<principal_kind> = choice_list<principal_kind>({
    {principal_kind::href, {dav_namespace, "href"}},
    {principal_kind::all, {dav_namespace, "all"}},
    {principal_kind::authenticated, {dav_namespace, "authenticated"}},
    {principal_kind::unauthenticated, {dav_namespace, "unauthenticated"}},
    {principal_kind::property, {dav_namespace, "property"}},
    {principal_kind::self, {dav_namespace, "self"}},
});

/// To whom an entry of an access control list applies: DAV:principal (RFC 3744, 5.5.1).
///
/// Refers to the body it was read from.
struct principal {
    /// Everyone.
    constexpr principal() noexcept = default;
    /// One that needs no more to be named; neither `href` nor `property`.
    constexpr principal(principal_kind k) noexcept : kind(k) {}
    /// The one with that URL.
    constexpr principal(multistatus::href url) noexcept : kind(principal_kind::href), href(url) {}
    /// Whoever that property of the resource names.
    [[nodiscard]] static constexpr principal of_property(name wanted) noexcept {
        principal named(principal_kind::property);
        named.property = wanted;
        return named;
    }

    principal_kind kind = principal_kind::all;  ///< How it is named.
    multistatus::href href{};                   ///< Its URL, where it is named by that.
    name property{};                            ///< The property, where it is named by one.

    friend constexpr bool operator==(principal const&, principal const&) noexcept = default;
};

template <>
struct codec<principal> : item_codec<principal> {
    static constexpr bool is_view = true;
    static constexpr name item{dav_namespace, "principal"};

    [[nodiscard]] static decoded<principal> decode_item(element found) {
        std::optional<decoded<principal>> value;
        for (auto const child : found.elements()) {
            if (!kind_of(child.name())) continue;
            if (value) return undecodable{"more than one principal where one may stand"};
            value = decode_choice(child);
        }
        return value ? *value : undecodable{"none of the known principals"};
    }
    static void encode_item(principal const& value, auto& out) { encode_choice(value, out); }

    /// How an element names a principal; nothing if it does not.
    [[nodiscard]] static constexpr std::optional<principal_kind> kind_of(name element) noexcept {
        for (auto const& c : choices<principal_kind>)
            if (c.element == element) return c.value;
        if (element == name{dav_namespace, "response"}) return principal_kind::href;
        return std::nullopt;
    }
    /// Reads an element that names a principal.
    [[nodiscard]] static decoded<principal> decode_choice(element found) {
        auto const kind = kind_of(found.name());
        if (!kind) return undecodable{"none of the known principals"};
        if (*kind == principal_kind::href) {
            auto const url = codec<multistatus::href>::decode_item(found);
            if (!url) return undecodable{url.reason()};
            return {principal(*url), url.remark()};
        }
        if (*kind != principal_kind::property) return principal(*kind);
        if (!found.has_elements()) return undecodable{"a principal that names no property"};
        return principal::of_property(found.elements().front().name());
    }
    /// Writes the element that names the principal.
    static void encode_choice(principal const& value, auto& out) {
        for (auto const& c : choices<principal_kind>)
            if (c.value == value.kind) return write(c.element, value, out);
        out.refuse("a kind of principal that is none");
    }

private:
    static void write(name element, principal const& value, auto& out) {
        out.start_element(element);
        if (value.kind == principal_kind::href)
            codec<multistatus::href>::encode_item(value.href, out);
        if (value.kind == principal_kind::property && value.property.local.empty())
            out.refuse("a principal that names no property");
        else if (value.kind == principal_kind::property)
            out.element(value.property);
        out.end_element();
    }
};

}  // namespace multistatus
