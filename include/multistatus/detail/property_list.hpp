// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/writable_property.hpp>

namespace multistatus {

namespace detail {

template <class Range>
concept property_range = requires(Range const& range) {
    range.end();
    requires writable_property<decltype(*range.begin())>;
};

/// Calls `visit` for a property, or for each one of a range.
template <class Properties, class Visit>
void for_each_property(Properties const& properties, Visit visit) {
    if constexpr (writable_property<Properties>)
        visit(properties);
    else
        for (auto const& p : properties)
            visit(p);
}

}  // namespace detail

/// Something to write, or a range of it, as a `std::vector<name>`.
template <class Properties>
concept writable_properties = writable_property<Properties> || detail::property_range<Properties>;

}  // namespace multistatus
