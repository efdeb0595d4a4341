// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace multistatus::detail {

/// A stack of plain values whose memory is kept for the next use.
template <class T>
class kept_stack {
public:
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T& back() noexcept { return values_[size_ - 1]; }
    [[nodiscard]] T const& back() const noexcept { return values_[size_ - 1]; }

    void push_back(T const& value) {
        if (size_ == values_.size()) values_.emplace_back();
        values_[size_++] = value;
    }
    void pop_back() noexcept { --size_; }
    void clear() noexcept { size_ = 0; }

private:
    std::vector<T> values_{};
    std::size_t size_ = 0;
};

}  // namespace multistatus::detail
