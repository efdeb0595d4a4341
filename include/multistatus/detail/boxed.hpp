// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace multistatus::detail {

/// An object that stays where it is while its owner moves. Moved from, it holds nothing.
template <class T>
class boxed {
public:
    template <class... Arguments>
    explicit boxed(std::in_place_t, Arguments&&... with)
        : object_(new T(std::forward<Arguments>(with)...)) {}
    /// Holds nothing.
    boxed() noexcept = default;
    boxed(boxed&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
    boxed& operator=(boxed&& other) noexcept {
        boxed(std::move(other)).swap(*this);
        return *this;
    }
    ~boxed() { delete object_; }

    /// Whether it holds an object: it was not moved from.
    [[nodiscard]] explicit operator bool() const noexcept { return object_ != nullptr; }
    [[nodiscard]] T* operator->() const noexcept { return object_; }
    [[nodiscard]] T& operator*() const noexcept { return *object_; }

private:
    void swap(boxed& other) noexcept { std::swap(object_, other.object_); }
    T* object_ = nullptr;
};

}  // namespace multistatus::detail
