// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/raise.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/parse_error.hpp>

#include <utility>

namespace multistatus {

/// A value, or the reason why it is not there.
///
/// The names are those of `std::expected`. Unlike it, a failed result keeps what was complete
/// before the error: see `partial()`. Moved from, it still tells whether it had a value; that
/// value, or partial value, and the texts of the error are what is left by moving them.
template <class T>
class [[nodiscard]] result {
public:
    /// A success.
    result(T value) : value_(std::move(value)) {}
    /// A failure, with what was complete before it.
    result(diagnostic error, T partial) : value_(std::move(partial)), error_(std::move(error)) {}

    /// Whether there is a value.
    [[nodiscard]] bool has_value() const noexcept { return error_.code == rule::none; }
    /// Whether there is a value.
    explicit operator bool() const noexcept { return has_value(); }

    /// The value; throws `parse_error` where there is none (see `failure_handler`).
    T& value() & { return check(), value_; }
    T const& value() const& { return check(), value_; }  ///< As above.
    /// As above; the value itself, so that a loop over it does not outlive it.
    T value() && {
        check();
        return std::move(value_);
    }

    /// The value; `has_value()` must hold.
    T& operator*() & noexcept { return value_; }
    T const& operator*() const& noexcept { return value_; }  ///< As above.
    /// As above; the value itself, so that a loop over it does not outlive it.
    T operator*() && { return std::move(value_); }
    /// Access into the value; `has_value()` must hold.
    T* operator->() noexcept { return &value_; }
    T const* operator->() const noexcept { return &value_; }  ///< As above.

    /// What was complete before the error; the value itself where there is none.
    [[nodiscard]] T const& partial() const& noexcept { return value_; }
    [[nodiscard]] T partial() && { return std::move(value_); }  ///< As above, by value.

    /// The error; its code is `rule::none` where there is a value.
    [[nodiscard]] diagnostic const& error() const noexcept { return error_; }

private:
    void check() const {
        if (!has_value()) detail::raise(error_);
    }

    T value_;
    diagnostic error_{};
};

/// Success, or the reason why not.
template <>
class [[nodiscard]] result<void> {
public:
    /// A success.
    result() = default;
    /// A failure, or a success where the code is `rule::none`.
    result(diagnostic error) : error_(std::move(error)) {}

    /// Whether it succeeded.
    [[nodiscard]] bool has_value() const noexcept { return error_.code == rule::none; }
    /// Whether it succeeded.
    explicit operator bool() const noexcept { return has_value(); }
    /// Throws `parse_error` where it did not succeed.
    void value() const {
        if (!has_value()) detail::raise(error_);
    }
    /// The error; its code is `rule::none` on success.
    [[nodiscard]] diagnostic const& error() const noexcept { return error_; }

private:
    diagnostic error_{};
};

}  // namespace multistatus
