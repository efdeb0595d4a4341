// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace multistatus {

/// Why a content is no value of a type: a codec returns it instead of one.
struct undecodable {
    std::string_view reason;  ///< In a few words, as "not a number"; a literal.
};

/// What a codec makes of a content: a value, perhaps with a remark on how its writing deviates, or
/// the reason why it is none.
template <class T>
class decoded {
public:
    using value_type = T;

    /// A value, and what deviates in how it was written: a literal, empty if nothing does.
    template <class Value = T>
        requires(std::is_convertible_v<Value &&, T> &&
                 !std::is_same_v<std::remove_cvref_t<Value>, undecodable>)
    constexpr decoded(Value&& value, std::string_view remark = {})
        : value_(std::forward<Value>(value)), about_(remark) {}
    /// No value.
    constexpr decoded(undecodable why) noexcept : about_(why.reason) {}

    /// Whether there is a value.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.has_value(); }
    /// The value; only if there is one.
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(*value_); }  ///< Same.
    [[nodiscard]] constexpr T const* operator->() const noexcept { return &*value_; }   ///< Same.

    /// Why there is no value; empty if there is one.
    [[nodiscard]] constexpr std::string_view reason() const noexcept {
        return value_ ? std::string_view{} : about_;
    }
    /// What deviates in how the value was written; empty if nothing does, or there is no value.
    [[nodiscard]] constexpr std::string_view remark() const noexcept {
        return value_ ? about_ : std::string_view{};
    }

private:
    std::optional<T> value_{};
    std::string_view about_{};
};

}  // namespace multistatus
