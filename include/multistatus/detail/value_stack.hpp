// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace multistatus::detail {

/// Makes room for more values, and returns where the next one goes. It is not inline, for it is
/// called rarely from where much is pushed.
template <class Values>
[[nodiscard]] auto* add_room(Values& values) {
    constexpr std::size_t first_size = 16;
    auto const used = values.size();
    values.resize(used == 0 ? first_size : 2 * used);
    return values.data() + used;
}

/// Plain values, of which the last goes first; their memory is kept for the next use. To push one
/// takes a comparison and a copy, for which no vector leaves room beside what it does to grow.
template <class T>
class value_stack {
public:
    value_stack() = default;
    value_stack(value_stack const& other) : values_(other.data(), other.data() + other.size()) {
        end_ = values_.data() + values_.size();
    }
    value_stack& operator=(value_stack const& other) {
        if (this != &other) values_.assign(other.data(), other.data() + other.size());
        end_ = values_.data() + other.size();
        return *this;
    }
    ~value_stack() = default;

    [[nodiscard]] std::size_t size() const noexcept {
        return static_cast<std::size_t>(end_ - values_.data());
    }
    [[nodiscard]] bool empty() const noexcept { return end_ == values_.data(); }
    [[nodiscard]] T const* data() const noexcept { return values_.data(); }
    [[nodiscard]] T& operator[](std::size_t i) noexcept { return values_[i]; }
    [[nodiscard]] T const& operator[](std::size_t i) const noexcept { return values_[i]; }
    [[nodiscard]] T& back() noexcept { return end_[-1]; }
    [[nodiscard]] T const& back() const noexcept { return end_[-1]; }

    /// Adds a value, which is as yet any.
    T& push() {
        if (end_ == values_.data() + values_.size()) [[unlikely]]
            end_ = add_room(values_);
        return *end_++;
    }
    /// Adds a value that is none of these.
    T& push_back(T const& value) { return push() = value; }
    void pop_back() noexcept { --end_; }
    void clear() noexcept { end_ = values_.data(); }

private:
    std::vector<T> values_{};  ///< as many as there is memory for
    T* end_ = values_.data();
};

}  // namespace multistatus::detail
