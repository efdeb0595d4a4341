// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/detail/value_conversion.hpp>
#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/writable_property.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace multistatus {

/// A condition as the compiler knows it: a child of DAV:error that says why a request failed
/// (RFC 4918, 16), with the status it is mostly sent with and the C++ type of its content.
///
///     inline constexpr condition<"DAV:", "lock-token-submitted", 423, std::vector<href>>
///         lock_token_submitted;
///
/// It stands for the empty element: `error(dav::lock_token_submitted)` writes it, and
/// `error().contains(dav::lock_token_submitted)` looks for it. A content is written by calling it,
/// and read by `error()[dav::lock_token_submitted]`. A status of 0 means any.
template <fixed_string Space, fixed_string Local, int Status, class T = void>
struct condition {
    static_assert(decodable<T> && encodable<T>,
                  "there is no multistatus::codec<T> for the type of this condition's content: "
                  "specialise it with decode(element) and encode(value, out)");

    /// The type of its content.
    using value_type = T;
    /// The status it is mostly sent with; 403 where the standard leaves 403 and 409 to the server
    /// (RFC 3253, 1.6), and 0 where it says nothing.
    static constexpr int status = Status;

    /// Its expanded name, which lives forever.
    constexpr operator name() const noexcept { return {Space.view(), Local.view()}; }

    /// The condition with a content, which is a `T` or stands for one. It refers to an lvalue,
    /// which must outlive it, and keeps an rvalue.
    template <class Value>
        requires detail::stands_for<std::decay_t<Value>, T>
    [[nodiscard]] constexpr auto operator()(Value&& value) const {
        return bound_property<condition, Value>(std::forward<Value>(value));
    }
    /// The condition with child elements: names, or properties that have a content themselves.
    template <writable_property... Children>
        requires(sizeof...(Children) > 0 && shape_of<T> >= value_shape::elements &&
                 (!detail::stands_for<Children, T> && ...))
    [[nodiscard]] constexpr auto operator()(Children const&... children) const {
        return content_property(
            *this, [children...]([[maybe_unused]] auto& out) { (out.element(children), ...); });
    }
};

/// A condition whose name says it all.
template <fixed_string Space, fixed_string Local, int Status>
struct condition<Space, Local, Status, void> {
    using value_type = void;               ///< It has no content.
    static constexpr int status = Status;  ///< As above.

    /// Its expanded name, which lives forever.
    constexpr operator name() const noexcept { return {Space.view(), Local.view()}; }
};

}  // namespace multistatus
