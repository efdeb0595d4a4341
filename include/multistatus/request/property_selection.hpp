// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/request/part_list.hpp>

#include <concepts>
#include <cstdint>
#include <optional>

namespace multistatus {

/// Which properties a client asks for (RFC 4918, 9.1).
enum class propfind_kind : std::uint8_t {
    prop,      ///< Those it names.
    allprop,   ///< All that the server returns when asked so, and those it names beside.
    propname,  ///< No values; the names of all there are.
};

namespace detail {

/// A node that is an element, of which only the name is of interest.
class name_part {
public:
    name_part(tape_view tape, std::uint32_t index) noexcept : element_(tape, index) {}
    operator multistatus::name() const noexcept { return element_.name(); }

private:
    multistatus::element element_;
};

/// A property descriptor that knows whether the property is part of allprop.
template <class Property>
concept knows_allprop = requires {
    { Property::in_allprop } -> std::convertible_to<bool>;
} && std::convertible_to<Property const&, name>;

}  // namespace detail

/// The properties that a request asks for: prop, allprop with include, or propname
/// (RFC 4918, 14.20). Reports choose their properties in the same way.
///
/// A view; it lives as long as the request it was taken from.
class property_selection {
public:
    using name_range = part_list<detail::name_part, name>;
    using property_range = part_list<element>;

    /// Nothing is asked for.
    property_selection() = default;
    /// For readers.
    property_selection(propfind_kind kind, property_range properties, name_range names) noexcept
        : properties_(properties), names_(names), kind_(kind) {}

    /// Which of the three it is.
    [[nodiscard]] propfind_kind kind() const noexcept { return kind_; }
    /// The names in prop, or in the include beside allprop, in document order and each once.
    [[nodiscard]] name_range names() const noexcept { return names_; }
    /// The elements of those names. Most are empty; some say more, as `C:calendar-data` does of the
    /// part of an object that is wanted (RFC 4791, 9.6).
    [[nodiscard]] property_range properties() const noexcept { return properties_; }

    /// The element of that name, if it is named. Linear.
    [[nodiscard]] std::optional<element> find(name wanted) const noexcept {
        for (auto const e : properties_)
            if (e.name() == wanted) return e;
        return std::nullopt;
    }
    /// Whether the value of a property is wanted: it is named, or it is one of those that allprop
    /// means and the client asks for them. Never with propname. Linear in the names.
    [[nodiscard]] bool wants(name property, bool in_allprop = true) const noexcept {
        if (kind_ == propfind_kind::allprop && in_allprop) return true;
        return find(property).has_value();
    }
    /// As above; the property knows whether allprop means it.
    template <detail::knows_allprop Property>
    [[nodiscard]] bool wants(Property property) const noexcept {
        return wants(name(property), Property::in_allprop);
    }

    /// The same choice and the same elements in the same order.
    friend bool operator==(property_selection const& a, property_selection const& b) {
        return a.kind_ == b.kind_ && a.properties_ == b.properties_;
    }

private:
    property_range properties_{};
    name_range names_{};
    propfind_kind kind_ = propfind_kind::prop;
};

}  // namespace multistatus
