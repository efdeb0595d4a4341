// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/tape.hpp>

#include <cstddef>
#include <cstdint>

namespace multistatus {

/// A range over chosen parts of a request, wherever in its body they stand.
///
/// Cheap to copy; lives as long as the request it was taken from.
template <class Part, class Value = Part>
class part_list {
public:
    /// A forward iterator whose elements are made on the fly.
    class iterator {
    public:
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using reference = Value;
        using pointer = void;
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::forward_iterator_tag;

        iterator() = default;
        iterator(detail::tape_view tape, std::uint32_t const* at) noexcept : tape_(tape), at_(at) {}

        Value operator*() const { return Value(Part(tape_, *at_)); }
        iterator& operator++() noexcept {
            ++at_;
            return *this;
        }
        iterator operator++(int) noexcept {
            auto const before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.at_ == b.at_;
        }

    private:
        detail::tape_view tape_{};
        std::uint32_t const* at_ = nullptr;
    };

    /// No parts.
    part_list() = default;
    /// The parts at some places of a tape; for readers.
    part_list(detail::tape_view tape, std::uint32_t const* first, std::size_t count) noexcept
        : tape_(tape), first_(first), size_(count) {}

    [[nodiscard]] iterator begin() const noexcept { return {tape_, first_}; }
    [[nodiscard]] iterator end() const noexcept { return {tape_, first_ + size_}; }
    /// Whether there is no such part.
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    /// How many there are.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// The part at an index below `size()`.
    [[nodiscard]] Value operator[](std::size_t index) const {
        return Value(Part(tape_, first_[index]));
    }
    /// The first one; there must be one.
    [[nodiscard]] Value front() const { return (*this)[0]; }

    /// Equal parts in equal order.
    friend bool operator==(part_list const& a, part_list const& b) {
        if (a.size_ != b.size_) return false;
        for (std::size_t i = 0; i < a.size_; ++i)
            if (!(a[i] == b[i])) return false;
        return true;
    }

private:
    detail::tape_view tape_{};
    std::uint32_t const* first_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace multistatus
