// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace multistatus::detail {

/// Where a text stands in a response, in bytes from its beginning, and which node of the tape
/// holds it.
struct recorded_text {
    static constexpr std::uint32_t unread = ~std::uint32_t{0};  ///< no node holds it

    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t node = unread;
};

/// The texts of a response, noted while it is read, for the sake of those that look like it.
class text_record {
public:
    /// Makes room for as many as most responses have.
    void reserve() { texts_.reserve(16); }
    /// Begins a response; or does not, and nothing is noted until the next one.
    void begin(bool is_wanted) noexcept {
        texts_.clear();
        is_on_ = is_wanted;
    }
    [[nodiscard]] bool is_on() const noexcept { return is_on_; }
    /// The response has what others are not compared with, as a comment.
    void give_up() noexcept { is_on_ = false; }

    /// Notes a text, or the rest of one.
    void add(std::size_t begin, std::size_t end, std::uint32_t node) {
        auto const at = static_cast<std::uint32_t>(begin);
        auto const to = static_cast<std::uint32_t>(end);
        if (!texts_.empty() && texts_.back().end == at)
            texts_.back().end = to;
        else if (texts_.size() == most_texts)
            give_up();
        else
            texts_.push_back({at, to, node});
    }
    /// Notes a text that stands next to none of the others, maybe before some of them.
    void insert(std::size_t begin, std::size_t end, std::uint32_t node) {
        if (texts_.size() == most_texts) return give_up();
        auto const at = static_cast<std::uint32_t>(begin);
        texts_.push_back({at, static_cast<std::uint32_t>(end), node});
        for (auto i = texts_.size() - 1; i != 0 && texts_[i - 1].begin > at; --i)
            std::swap(texts_[i - 1], texts_[i]);
    }
    [[nodiscard]] std::span<recorded_text const> texts() const noexcept {
        return {texts_.data(), texts_.size()};
    }

    /// Of more than these a response is not compared with others.
    static constexpr std::size_t most_texts = 400;

private:
    std::vector<recorded_text> texts_;
    bool is_on_ = false;
};

}  // namespace multistatus::detail
