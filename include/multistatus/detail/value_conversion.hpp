// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// Values that stand for one another: a number for a number it fits, a text for what has a text,
/// what converts for what it converts to, and lists of those.
namespace multistatus::detail {

template <class T>
concept number = std::integral<T> && !std::same_as<T, bool>;

// What any pointer converts to, also one to the text `false`.
template <class T>
concept truth = std::same_as<T, bool> || std::same_as<T, std::optional<bool>>;

template <class From, class To>
concept converts_to = std::same_as<From, To> ||
                      (std::convertible_to<From const&, To> &&
                       !(std::is_arithmetic_v<From> && std::is_arithmetic_v<To>)&&!(
                           truth<To> && (std::is_pointer_v<From> || std::is_null_pointer_v<From>)));

// A text that is made anew would be gone before the view of it is used.
template <class From, class To>
concept has_text_for = !converts_to<From, To> && requires(From const& from) {
    requires std::constructible_from<To, decltype(from.text())>;
    requires std::is_reference_v<decltype(from.text())> ||
                 std::is_trivially_copyable_v<decltype(from.text())>;
};
// A string is made of a view by an explicit constructor.
template <class From, class To>
concept is_text_for = !converts_to<From, To> && std::same_as<From, std::string_view> &&
                      std::constructible_from<To, From>;

template <class To, number From>
    requires number<To>
[[nodiscard]] constexpr std::optional<To> convert(From from) noexcept {
    return std::in_range<To>(from) ? std::optional<To>(static_cast<To>(from)) : std::nullopt;
}
template <class To, class From>
    requires(converts_to<From, To> && !(number<From> && number<To>))
[[nodiscard]] constexpr std::optional<To> convert(From const& from) {
    return std::optional<To>(std::in_place, from);
}
template <class To, class From>
    requires has_text_for<From, To>
[[nodiscard]] constexpr std::optional<To> convert(From const& from) {
    return To(from.text());
}
template <class To, class From>
    requires is_text_for<From, To>
[[nodiscard]] constexpr std::optional<To> convert(From const& from) {
    return To(from);
}
template <class To, class From>
    requires(!converts_to<std::vector<From>, To>)
[[nodiscard]] constexpr auto convert(std::vector<From> const& from)
    -> decltype(convert<typename To::value_type>(from[0]), std::optional<To>()) {
    To to;
    for (auto const& one : from) {
        auto converted = convert<typename To::value_type>(one);
        if (!converted) return std::nullopt;
        to.push_back(*std::move(converted));
    }
    return to;
}

/// A value as `convert` takes it: a pointer in place of an array.
template <class T>
[[nodiscard]] constexpr T const& as_value(T const& value) noexcept {
    return value;
}
template <class T, std::size_t Size>
[[nodiscard]] constexpr T const* as_value(T const (&array)[Size]) noexcept {
    return array;
}

template <class From, class To>
concept stands_for = std::same_as<From, To> || requires(From const& from) {
    { convert<To>(from) } -> std::same_as<std::optional<To>>;
};

}  // namespace multistatus::detail
