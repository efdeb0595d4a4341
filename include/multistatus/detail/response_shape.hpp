// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/text_record.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// What responses that differ in their texts only have in common: a tape in which the texts are
/// put again and again.
class response_shape {
public:
    /// As much memory as all shapes of a reader may take, with their strings.
    static constexpr std::size_t most_memory = std::size_t{16} << 10;

    /// Makes one of a response that was read. Its texts, all of them and in order, are in `texts`;
    /// all other strings are appended to `strings`. `fits` tells whether that could be done. No
    /// other shape of a reader has its number.
    response_shape(tape_view tape, std::span<recorded_text const> texts, text_buffer& strings,
                   std::uint64_t number = 1)
        : nodes_(tape.nodes, tape.nodes + tape.size), number_(number) {
        targets_.reserve(texts.size());
        for (auto const& t : texts)
            targets_.push_back(t.node);
        fits_ = free_texts(texts) && keep_rest(tape, texts, strings);
    }

    [[nodiscard]] bool fits() const noexcept { return fits_; }
    [[nodiscard]] std::uint64_t number() const noexcept { return number_; }
    /// Bytes of memory it takes, beside its strings.
    [[nodiscard]] std::size_t memory() const noexcept {
        return sizeof(response_shape) + nodes_.size() * sizeof(node) + targets_.size() * 4;
    }

    /// The place of the node that holds it for each text; `recorded_text::unread` if none does.
    [[nodiscard]] std::span<std::uint32_t const> targets() const noexcept {
        return {targets_.data(), targets_.size()};
    }
    [[nodiscard]] node& node_at(std::uint32_t place) noexcept { return nodes_[place]; }
    /// The tape, with the texts that were put into it; `source` is where they lie, and `strings`
    /// are those that the shape was made with, and maybe more.
    [[nodiscard]] tape_view view(char const* source, std::string_view strings) const noexcept {
        return {nodes_.data(), nodes_.size(), source, strings};
    }

private:
    // The node that holds a text holds all of it and nothing else.
    [[nodiscard]] bool free_texts(std::span<recorded_text const> texts) noexcept {
        auto hrefs = 0;
        for (auto const& t : texts) {
            if (t.node == recorded_text::unread) continue;
            if (t.node >= nodes_.size()) return false;
            auto& n = nodes_[t.node];
            auto const is_all = n.text.offset == t.begin && n.text.size == t.end - t.begin;
            if (n.text.empty() || !(is_all || n.text.is_decoded())) return false;
            n.text = {};
            hrefs += n.kind == node_kind::href ? 1 : 0;
        }
        return hrefs == 1;
    }
    // All other strings are the same each time. What depends on a text is none. Most elements are
    // in the namespace of the one before.
    [[nodiscard]] bool keep_rest(tape_view tape, std::span<recorded_text const> texts,
                                 text_buffer& strings) {
        auto const most = strings.size() + most_memory;
        text_ref last_space{};
        text_ref last_kept{};
        for (auto& n : nodes_) {
            if (strings.size() > most) return false;
            auto const space = n.space;
            if (space == last_space)
                n.space = last_kept;
            else if (!keep(tape, texts, strings, n.space))
                return false;
            last_space = space;
            last_kept = n.space;
            if (n.kind == node_kind::binding || !keep(tape, texts, strings, n.name) ||
                !keep(tape, texts, strings, n.text))
                return false;
        }
        return true;
    }
    [[nodiscard]] static bool keep(tape_view tape, std::span<recorded_text const> texts,
                                   text_buffer& strings, text_ref& ref) {
        if (ref.empty()) return true;
        if (!ref.is_decoded() && overlaps(texts, ref)) return false;
        auto const at = strings.size();
        strings.append(tape.text(ref));
        ref.offset = static_cast<std::uint32_t>(at) | text_ref::decoded_bit;
        return true;
    }

    [[nodiscard]] static bool overlaps(std::span<recorded_text const> texts,
                                       text_ref ref) noexcept {
        // The first one that does not end before it.
        std::size_t first = 0;
        for (auto count = texts.size(); count != 0;) {
            auto const half = count / 2;
            bool const is_before = texts[first + half].end <= ref.offset;
            first += is_before ? half + 1 : 0;
            count = is_before ? count - half - 1 : half;
        }
        return first != texts.size() && texts[first].begin < ref.offset + ref.size;
    }

    std::vector<node> nodes_;
    std::vector<std::uint32_t> targets_;
    std::uint64_t number_;
    bool fits_ = false;
};

}  // namespace multistatus::detail
