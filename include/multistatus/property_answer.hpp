// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/writable_status.hpp>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace multistatus {

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
    /// A value, written with status 200.
    template <class Value = T>
        requires std::convertible_to<Value&&, T>
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
