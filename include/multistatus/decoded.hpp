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

namespace detail {

/// Room for a value that may be missing. There are as many of them as types of properties, and
/// each `std::optional` takes a hundred instantiations: it is used only where there must be one.
template <class T>
class value_room {
public:
    constexpr value_room() = default;
    constexpr explicit value_room(T value) : value_(std::move(value)), has_value_(true) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    [[nodiscard]] constexpr T& operator*() noexcept { return value_; }
    [[nodiscard]] constexpr T const& operator*() const noexcept { return value_; }

private:
    T value_{};
    bool has_value_ = false;
};
template <class T>
    requires(!requires { T{}; })
class value_room<T> : public std::optional<T> {
public:
    using std::optional<T>::optional;
};

template <class T, class... Types>
inline constexpr bool is_one_of = (std::is_same_v<T, Types> || ...);

}  // namespace detail

/// What a codec makes of a content: a value, perhaps with a remark on how its writing deviates, or
/// the reason why it is none.
template <class T>
class decoded {
public:
    using value_type = T;

    /// A value, and what deviates in how it was written: a literal, empty if nothing does.
    constexpr decoded(T value, std::string_view remark = {})
        : value_(std::move(value)), about_(remark) {}
    /// As above, of what converts to a `T`.
    template <class Value>
        requires(!detail::is_one_of<std::remove_cvref_t<Value>, T, decoded<T>, undecodable> &&
                 std::is_convertible_v<Value, T>)
    constexpr decoded(Value&& value, std::string_view remark = {})
        : decoded(static_cast<T>(std::forward<Value>(value)), remark) {}
    /// No value.
    constexpr decoded(undecodable why) noexcept : about_(why.reason) {}

    /// Whether there is a value.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.has_value(); }
    /// The value; only if there is one.
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return *value_; }
    /// Same; the value itself, so that a loop over it does not outlive it.
    [[nodiscard]] constexpr T operator*() && { return std::move(*value_); }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return &*value_; }  ///< Same.

    /// Why there is no value; empty if there is one.
    [[nodiscard]] constexpr std::string_view reason() const noexcept {
        return *this ? std::string_view{} : about_;
    }
    /// What deviates in how the value was written; empty if nothing does, or there is no value.
    [[nodiscard]] constexpr std::string_view remark() const noexcept {
        return *this ? about_ : std::string_view{};
    }

private:
    detail::value_room<T> value_{};
    std::string_view about_{};
};

}  // namespace multistatus
