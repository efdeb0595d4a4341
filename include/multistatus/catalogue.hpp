// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/vocabularies.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace multistatus {

/// All properties that the library knows.
using known_properties = joined_properties<
    dav::core_properties, dav::acl_properties, dav::versioning_properties, dav::binding_properties,
    dav::ordering_properties, dav::redirect_properties, dav::search_properties,
    dav::sharing_properties, dav::obsolete_properties, caldav::properties, carddav::properties,
    calendarserver::properties, apple::properties, owncloud::properties, nextcloud::properties,
    ocs::properties, ocm::properties, sabre::properties, apache::properties, subversion::properties,
    microsoft::properties, infit::properties, webdav_push::properties>;

namespace detail {

struct known_shape {
    name property;
    value_shape shape;
};

// Sizes differ mostly, and are compared at once.
[[nodiscard]] constexpr bool stands_before(name a, name b) noexcept {
    if (a.local.size() != b.local.size()) return a.local.size() < b.local.size();
    if (a.space.size() != b.space.size()) return a.space.size() < b.space.size();
    if (auto const order = a.local.compare(b.local); order != 0) return order < 0;
    return a.space < b.space;
}

template <class Shapes>
consteval void merge_shapes(Shapes const& from, Shapes& to, std::size_t begin, std::size_t middle,
                            std::size_t end) noexcept {
    auto left = begin;
    auto right = middle;
    for (auto i = begin; i != end; ++i) {
        auto const take_left =
            right == end ||
            (left != middle && !stands_before(from[right].property, from[left].property));
        to[i] = from[take_left ? left++ : right++];
    }
}

/// Sorts from runs of one to runs of all. A simpler way takes compilers seconds.
template <class Shapes>
[[nodiscard]] consteval Shapes sorted_shapes(Shapes shapes) noexcept {
    auto const size = shapes.size();
    auto other = shapes;
    for (std::size_t width = 1; width < size; width *= 2) {
        for (std::size_t begin = 0; begin < size; begin += 2 * width) {
            auto const middle = begin + width < size ? begin + width : size;
            auto const end = middle + width < size ? middle + width : size;
            merge_shapes(shapes, other, begin, middle, end);
        }
        shapes = other;
    }
    return shapes;
}

template <auto... Properties>
[[nodiscard]] constexpr auto shapes_of(property_list<Properties...>) noexcept {
    return sorted_shapes(std::array<known_shape, sizeof...(Properties)>{
        known_shape{Properties, Properties.shape}...});
}

template <class List>
inline constexpr auto shape_table = shapes_of(List());

}  // namespace detail

/// What the content of a property consists of, if the list has that property; in logarithmic time.
template <class List = known_properties>
[[nodiscard]] constexpr std::optional<value_shape> shape_of_property(name property) noexcept {
    auto const& table = detail::shape_table<List>;
    std::size_t begin = 0;
    std::size_t end = table.size();
    while (begin != end) {
        auto const middle = begin + (end - begin) / 2;
        if (detail::stands_before(table[middle].property, property))
            begin = middle + 1;
        else
            end = middle;
    }
    if (begin == table.size() || table[begin].property != property) return std::nullopt;
    return table[begin].shape;
}

}  // namespace multistatus
