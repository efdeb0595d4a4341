// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/response_shape.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/text_record.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::detail {

/// All between one text of a response and the next: end tags, white space, start tags. Those that
/// were seen to follow it are linked to it; 0 stands for none, since the first follows nothing.
struct run {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    std::uint16_t next = 0;     ///< one that may follow
    std::uint16_t sibling = 0;  ///< another one that may stand in the place of this
    std::uint16_t shape = 0;    ///< the shape of a response that ends here, counted from 1
    std::uint16_t instead = 0;  ///< what followed last, if that was not `next`
};

/// The shapes of some responses, as a tree of their runs.
class response_shapes {
public:
    /// The run before the first one of each response.
    static constexpr std::uint16_t root = 0;

    [[nodiscard]] bool empty() const noexcept { return shapes_.empty(); }
    /// Whether there is no room for more.
    [[nodiscard]] bool is_full() const noexcept { return is_full_; }
    void clear() noexcept {
        runs_.assign(1, {});
        bytes_.clear();
        shapes_.clear();
        strings_.truncate(kept_ = 0);
        memory_ = 0;
        is_full_ = false;
    }

    [[nodiscard]] run& operator[](std::uint16_t i) noexcept { return runs_[i]; }
    [[nodiscard]] run const& operator[](std::uint16_t i) const noexcept { return runs_[i]; }
    [[nodiscard]] char const* bytes(run const& r) const noexcept { return bytes_.data() + r.begin; }
    /// A run is followed by the one behind `before`, which becomes the first if that happens twice
    /// in a row: one of many seldom ones would only take the place of a frequent one.
    void follow_other(std::uint16_t run, std::uint16_t before) noexcept {
        auto const i = runs_[before].sibling;
        auto& last = runs_[run].instead;
        if (last != i) {
            last = i;
            return;
        }
        last = 0;
        runs_[before].sibling = runs_[i].sibling;
        runs_[i].sibling = runs_[run].next;
        runs_[run].next = i;
    }
    /// The shape of a response that ends behind a run.
    [[nodiscard]] response_shape& shape_of(run const& last) noexcept {
        return shapes_[last.shape - std::size_t{1}];
    }

    /// The strings of all shapes, and the texts that were decoded for the last response.
    [[nodiscard]] text_buffer& strings() noexcept { return strings_; }
    /// Forgets those texts.
    void forget_texts() noexcept { strings_.truncate(kept_); }

    /// Adds the shape of a response that was read, if it has one and there is room.
    void add(std::string_view response, std::span<recorded_text const> texts, tape_view tape) {
        if (is_full_ || is_too_large(response.size() + tape.size * sizeof(node), texts.size()))
            return;
        if (empty()) reserve();
        forget_texts();
        response_shape made(tape, texts, strings_, ++made_);
        if (!made.fits()) return forget_texts();
        if (!has_room(made.memory() + response.size(), texts.size())) {
            is_full_ = !empty();
            return forget_texts();
        }
        std::uint16_t last = root;
        std::size_t at = 0;
        for (auto const& t : texts) {
            last = follow(last, response.substr(at, t.begin - at));
            at = t.end;
        }
        last = follow(last, response.substr(at));
        if (runs_[last].shape != 0) return forget_texts();
        kept_ = strings_.size();
        memory_ += made.memory();
        shapes_.push_back(std::move(made));
        runs_[last].shape = static_cast<std::uint16_t>(shapes_.size());
    }

private:
    static constexpr std::size_t most_memory = response_shape::most_memory;
    static constexpr std::size_t most_runs = text_record::most_texts;
    static constexpr int most_siblings = 16;

    // For what most bodies have.
    void reserve() {
        runs_.reserve(32);
        bytes_.reserve(2000);
        shapes_.reserve(4);
    }
    // Of what there is never room for, no more is looked at than that.
    [[nodiscard]] static bool is_too_large(std::size_t memory, std::size_t texts) noexcept {
        return memory > most_memory || texts + 1 >= most_runs;
    }
    [[nodiscard]] bool has_room(std::size_t memory, std::size_t texts) const noexcept {
        return memory_ + strings_.size() + bytes_.size() + memory <= most_memory &&
               runs_.size() + texts < most_runs;
    }
    // The run of these bytes behind another one, which is made if it is not there.
    [[nodiscard]] std::uint16_t follow(std::uint16_t before, std::string_view bytes) {
        int siblings = 0;
        for (auto i = runs_[before].next; i != 0; i = runs_[i].sibling, ++siblings)
            if (std::string_view(this->bytes(runs_[i]), runs_[i].size) == bytes) return i;
        is_full_ = is_full_ || siblings == most_siblings;
        auto const made = static_cast<std::uint16_t>(runs_.size());
        runs_.push_back({static_cast<std::uint32_t>(bytes_.size()),
                         static_cast<std::uint32_t>(bytes.size()), 0, runs_[before].next});
        runs_[before].next = made;
        bytes_.append(bytes);
        return made;
    }

    std::vector<run> runs_{1};
    std::string bytes_;
    std::vector<response_shape> shapes_;
    text_buffer strings_;
    std::size_t kept_ = 0;  ///< how much of them is of the shapes
    std::size_t memory_ = 0;
    std::uint64_t made_ = 0;  ///< how many there were ever
    bool is_full_ = false;
};

}  // namespace multistatus::detail
