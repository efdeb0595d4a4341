// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/tape.hpp>

#include <cstddef>
#include <cstdint>

namespace multistatus {

namespace detail {

constexpr std::uint32_t kind_bit(node_kind kind) noexcept {
    return std::uint32_t{1} << static_cast<unsigned>(kind);
}

/// A stretch of sibling nodes on a tape.
struct siblings {
    tape_view tape{};
    std::uint32_t at = 0;
    std::uint32_t end = 0;
};

/// The children of a node.
[[nodiscard]] inline siblings children_of(tape_view tape, std::uint32_t index) noexcept {
    return {tape, index + 1, index + tape.nodes[index].extent};
}

}  // namespace detail

/// A range over those parts of a response, propstat or element that are of one kind.
///
/// Cheap to copy; lives as long as the response or document it was taken from.
template <class Part, std::uint32_t Kinds, class Value = Part>
class part_range {
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
        explicit iterator(detail::siblings s) noexcept : rest_(s) { skip(); }

        Value operator*() const { return Value(Part(rest_.tape, rest_.at)); }
        iterator& operator++() noexcept {
            rest_.at += rest_.tape.nodes[rest_.at].extent;
            skip();
            return *this;
        }
        iterator operator++(int) noexcept {
            auto const before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.rest_.at == b.rest_.at;
        }

    private:
        void skip() noexcept {
            while (rest_.at < rest_.end &&
                   !(Kinds & detail::kind_bit(rest_.tape.nodes[rest_.at].kind)))
                rest_.at += rest_.tape.nodes[rest_.at].extent;
        }
        detail::siblings rest_{};
    };

    part_range() = default;
    explicit part_range(detail::siblings s) noexcept : parts_(s) {}

    [[nodiscard]] iterator begin() const noexcept { return iterator(parts_); }
    [[nodiscard]] iterator end() const noexcept {
        return iterator(detail::siblings{parts_.tape, parts_.end, parts_.end});
    }
    /// Whether there is no such part.
    [[nodiscard]] bool empty() const noexcept { return begin() == end(); }
    /// How many there are; linear.
    [[nodiscard]] std::size_t size() const noexcept {
        std::size_t count = 0;
        for (auto i = begin(); i != end(); ++i)
            ++count;
        return count;
    }
    /// The first one; there must be one.
    [[nodiscard]] Value front() const { return *begin(); }

    /// Equal parts in equal order.
    friend bool operator==(part_range const& a, part_range const& b) {
        auto i = a.begin();
        auto j = b.begin();
        for (; i != a.end() && j != b.end(); ++i, ++j)
            if (!(*i == *j)) return false;
        return i == a.end() && j == b.end();
    }

private:
    detail::siblings parts_{};
};

}  // namespace multistatus
