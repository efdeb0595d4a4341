// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/request/property_selection.hpp>
#include <multistatus/request/request_base.hpp>

#include <optional>
#include <utility>

namespace multistatus {

/// The body of a PROPFIND: DAV:propfind (RFC 4918, 9.1 and 14.20).
///
///     auto const asked = multistatus::parse_propfind(body).value();
///     if (asked.kind() == multistatus::propfind_kind::propname) return list_names();
///     if (asked.wants(dav::getcontentlength)) add(dav::getcontentlength(size));
///     for (multistatus::name n : asked.names())
///         if (!has(n)) add_missing(n);
///
/// It owns what it holds; the views it gives live as long as it does.
class propfind_request : public detail::request_base {
public:
    /// A request that asks for nothing.
    propfind_request() = default;
    /// For readers.
    explicit propfind_request(detail::request_base&& read) : request_base(std::move(read)) {}

    /// Which properties are asked for; the next five say the same.
    [[nodiscard]] property_selection selection() const noexcept {
        return request_base::selection();
    }
    /// Whether it is prop, allprop or propname.
    [[nodiscard]] propfind_kind kind() const noexcept { return selection().kind(); }
    /// The names in prop, or in the include beside allprop, in document order and each once.
    [[nodiscard]] property_selection::name_range names() const noexcept {
        return selection().names();
    }
    /// The elements of those names; most are empty.
    [[nodiscard]] property_selection::property_range properties() const noexcept {
        return selection().properties();
    }
    /// The element of that name, if it is named. Linear.
    [[nodiscard]] std::optional<element> find(name wanted) const noexcept {
        return selection().find(wanted);
    }
    /// Whether the value of a property is wanted; see `property_selection::wants`. Linear.
    [[nodiscard]] bool wants(name property, bool in_allprop = true) const noexcept {
        return selection().wants(property, in_allprop);
    }
    /// As above; the property knows whether allprop means it.
    template <detail::knows_allprop Property>
    [[nodiscard]] bool wants(Property property) const noexcept {
        return selection().wants(property);
    }

    /// The same choice and the same elements in the same order; diagnostics do not count.
    friend bool operator==(propfind_request const& a, propfind_request const& b) {
        return a.selection() == b.selection();
    }
};

}  // namespace multistatus
