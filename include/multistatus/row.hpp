// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/tape.hpp>
#include <multistatus/found_property.hpp>
#include <multistatus/found_value.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/response.hpp>
#include <multistatus/status.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace multistatus {

namespace detail {

/// The one of several types at a place.
template <std::size_t Index, class... Types>
struct type_at;
template <std::size_t Index, class First, class... Rest>
struct type_at<Index, First, Rest...> : type_at<Index - 1, Rest...> {};
template <class First, class... Rest>
struct type_at<0, First, Rest...> {
    using type = First;
};

/// The place of a type among several; their number if it is not there.
template <class Wanted, class... Types>
[[nodiscard]] consteval std::size_t place_of() noexcept {
    bool const is_it[] = {std::is_same_v<Wanted, Types>..., true};
    std::size_t place = 0;
    while (!is_it[place])
        ++place;
    return place;
}

}  // namespace detail

/// What one response says of some properties; for structured bindings, the href comes first:
///
///     auto const& [href, etag, size] = row;
///
/// The values are decoded when they are asked for. It lives, as its values do, until the next row
/// is read.
template <auto... Properties>
    requires(typed_property<decltype(Properties)> && ...)
class row {
    static constexpr std::size_t count = sizeof...(Properties);
    template <std::size_t Index>
    using property_at =
        typename detail::type_at<Index, std::remove_cv_t<decltype(Properties)>...>::type;

public:
    /// Takes a response that was read with `names()` selected.
    explicit row(response_view const& from) noexcept : response_(from) { find(); }

    /// The names of its properties.
    static constexpr std::array<name, count> names{name(Properties)...};

    /// The first href of the response.
    [[nodiscard]] multistatus::href href() const noexcept { return response_.href(); }
    /// The status of the response, or the best one of its propstats. 404 in the status form means
    /// that the resource is gone (RFC 6578, 3.5.2).
    [[nodiscard]] multistatus::status status() const noexcept { return response_.status(); }
    /// The response, with those properties only.
    [[nodiscard]] response_view const& response() const noexcept { return response_; }

    /// What the response says of one of its properties.
    template <typed_property Property>
        requires(std::is_same_v<Property, std::remove_cv_t<decltype(Properties)>> || ...)
    [[nodiscard]] auto operator[](Property) const {
        return value<detail::place_of<Property, std::remove_cv_t<decltype(Properties)>...>()>();
    }
    /// The href, or the value of a property by its place; for structured bindings.
    template <std::size_t Index>
    [[nodiscard]] auto get() const {
        if constexpr (Index == 0)
            return href();
        else
            return value<Index - 1>();
    }

private:
    struct place {
        std::uint32_t property = 0;  ///< 0, where none is, as long as none was found
        std::uint32_t propstat = 0;
    };

    template <std::size_t Index>
    [[nodiscard]] auto value() const {
        using type = typename property_at<Index>::value_type;
        constexpr auto first_place = first(names[Index]);
        auto const at = places_[first_place];
        if (at.property == 0) return found_value<type>();
        auto const tape = response_.tape();
        return found_value<type>(
            found_property(element(tape, at.property), propstat(tape, at.propstat)));
    }
    // Where two properties differ in their types only, the reader knows the first one.
    [[nodiscard]] static constexpr std::size_t first(name wanted) noexcept {
        std::size_t place = 0;
        while (names[place] != wanted)
            ++place;
        return place;
    }
    // One of 2xx counts before any other, and otherwise the first.
    void find() noexcept {
        auto const tape = response_.tape();
        auto const* const end = tape.nodes + tape.size;
        for (auto const* n = tape.nodes; n != end; n += n->extent)
            if (n->kind == detail::node_kind::propstat) find_in(*n, tape.nodes);
    }
    void find_in(detail::node const& propstat, detail::node const* nodes) noexcept {
        auto const counts_before_others = is_success(propstat);
        auto const* const end = &propstat + propstat.extent;
        for (auto const* n = &propstat + 1; n != end; n += n->extent) {
            if (n->kind != detail::node_kind::property) continue;
            auto& best = places_[n->code];
            if (best.property == 0 || (counts_before_others && !is_success(nodes[best.propstat])))
                best = {static_cast<std::uint32_t>(n - nodes),
                        static_cast<std::uint32_t>(&propstat - nodes)};
        }
    }
    [[nodiscard]] static bool is_success(detail::node const& propstat) noexcept {
        return propstat.code / 100 == 2;
    }

    response_view response_;
    std::array<place, count> places_{};
};

}  // namespace multistatus

template <auto... Properties>
struct std::tuple_size<multistatus::row<Properties...>>
    : std::integral_constant<std::size_t, sizeof...(Properties) + 1> {};

template <std::size_t Index, auto... Properties>
struct std::tuple_element<Index, multistatus::row<Properties...>> {
    using type =
        decltype(std::declval<multistatus::row<Properties...> const&>().template get<Index>());
};
