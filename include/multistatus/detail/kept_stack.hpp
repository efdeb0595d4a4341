// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace multistatus::detail {

/// A stack of plain values whose memory is kept for the next use. The last value is kept apart, as
/// most of the time there is no other.
template <class T>
class kept_stack {
public:
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T& back() noexcept { return last_; }
    [[nodiscard]] T const& back() const noexcept { return last_; }

    void push_back(T const& value) { push() = value; }
    /// Adds a value, which is as yet any.
    [[nodiscard]] T& push() {
        if (size_ != 0) [[unlikely]]
            put_away();
        ++size_;
        return last_;
    }
    /// As above, when it is empty.
    [[nodiscard]] T& push_first() noexcept {
        size_ = 1;
        return last_;
    }
    void pop_back() noexcept {
        if (--size_ != 0) [[unlikely]]
            last_ = others_[size_ - 1];
    }
    void clear() noexcept { size_ = 0; }

private:
    void put_away() {
        if (others_.size() < size_) others_.resize(size_);
        others_[size_ - 1] = last_;
    }

    T last_{};
    std::size_t size_ = 0;
    std::vector<T> others_{};
};

}  // namespace multistatus::detail
