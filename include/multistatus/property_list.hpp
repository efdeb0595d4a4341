// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace multistatus {

/// The properties of a vocabulary, in the order of their declarations.
///
///     using properties = multistatus::property_list<rating, reviewer>;
///     properties::for_each([](auto p) { std::puts(to_string(p).c_str()); });
template <auto... Properties>
struct property_list {
    /// How many there are.
    static constexpr std::size_t size = sizeof...(Properties);

    /// Calls `visit` with each property.
    template <class Visit>
    static constexpr void for_each(Visit&& visit) {
        (visit(Properties), ...);
    }
};

namespace detail {

template <class... Lists>
struct joined_lists;
template <auto... Properties>
struct joined_lists<property_list<Properties...>> {
    using type = property_list<Properties...>;
};
template <auto... First, auto... Second, class... Others>
struct joined_lists<property_list<First...>, property_list<Second...>, Others...>
    : joined_lists<property_list<First..., Second...>, Others...> {};

}  // namespace detail

/// Several lists as one.
template <class... Lists>
using joined_properties = typename detail::joined_lists<Lists...>::type;

}  // namespace multistatus
