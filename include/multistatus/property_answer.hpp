// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/writable_status.hpp>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace multistatus {

namespace detail {

/// Whether a view would be made of something that owns its content and is about to go away.
template <class Value, class T>
concept would_dangle =
    !std::is_lvalue_reference_v<Value> && !std::same_as<std::remove_cvref_t<Value>, T> &&
    !std::is_trivially_copyable_v<std::remove_cvref_t<Value>> &&
    requires { requires codec<T>::is_view; };

}  // namespace detail

/// The status of a property that is not given, as `refusal{403}`, and the condition that explains
/// it, if there is one (RFC 4918, 14.22).
struct refusal {
    writable_status status;           ///< Any but 2xx.
    std::optional<name> condition{};  ///< As `dav::need_privileges`.
};

/// What a server says when it is asked for a property: its value, or why there is none.
///
///     multistatus::property_answer<std::string> owner_of(entry const& e) {
///         if (!may_see(e)) return multistatus::refusal{403};
///         return e.owner;
///     }
template <class T>
class property_answer {
public:
    /// A value, written with status 200. No view of a temporary: the answer with a `std::string`
    /// for an entity tag is a `property_answer<std::string>`.
    template <class Value = T>
        requires std::convertible_to<Value&&, T> && (!detail::would_dangle<Value, T>)
    property_answer(Value&& value) : value_(std::forward<Value>(value)) {}
    /// No value.
    property_answer(refusal why) : refusal_(why) {}

    /// The value, if there is one.
    [[nodiscard]] std::optional<T> const& value() const noexcept { return value_; }
    /// Why there is none; only then.
    [[nodiscard]] refusal const& why() const noexcept { return refusal_; }

private:
    std::optional<T> value_{};
    refusal refusal_{404};
};

}  // namespace multistatus
