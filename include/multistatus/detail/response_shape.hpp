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
    /// Makes one of a response that was read. Its texts, all of them, are in `texts`; `fits` tells
    /// whether that could be done.
    response_shape(tape_view tape, std::span<recorded_text const> texts)
        : nodes_(tape.nodes, tape.nodes + tape.size) {
        for (auto const& t : texts)
            targets_.push_back(t.node);
        fits_ = free_texts(texts) && keep_rest(tape, texts);
        kept_ = strings_.size();
    }

    [[nodiscard]] bool fits() const noexcept { return fits_; }
    /// Bytes of memory it takes.
    [[nodiscard]] std::size_t memory() const noexcept {
        return sizeof(response_shape) + nodes_.size() * sizeof(node) + strings_.size() +
               targets_.size() * 4;
    }

    /// How many texts it has, and the node that holds one of them; a null pointer if none does.
    [[nodiscard]] std::size_t texts() const noexcept { return targets_.size(); }
    [[nodiscard]] node* target(std::size_t text) noexcept {
        return targets_[text] == recorded_text::unread ? nullptr : &nodes_[targets_[text]];
    }
    /// Forgets the texts that were decoded for the last response.
    void clear() noexcept { strings_.truncate(kept_); }
    /// Where texts are decoded to.
    [[nodiscard]] text_buffer& strings() noexcept { return strings_; }
    /// The tape, with the texts that were put into it; `source` is where they lie.
    [[nodiscard]] tape_view view(char const* source) const noexcept {
        return {nodes_.data(), nodes_.size(), source, strings_.view()};
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
    // All other strings are the same each time. What depends on a text is none.
    [[nodiscard]] bool keep_rest(tape_view tape, std::span<recorded_text const> texts) {
        for (auto& n : nodes_)
            if (n.kind == node_kind::binding || !keep(tape, texts, n.space) ||
                !keep(tape, texts, n.name) || !keep(tape, texts, n.text))
                return false;
        return true;
    }
    [[nodiscard]] bool keep(tape_view tape, std::span<recorded_text const> texts, text_ref& ref) {
        if (ref.empty()) return true;
        if (!ref.is_decoded())
            for (auto const& t : texts)
                if (ref.offset < t.end && t.begin < ref.offset + ref.size) return false;
        auto const text = tape.text(ref);
        auto at = strings_.view().find(text);
        if (at == text.npos) {
            at = strings_.size();
            strings_.append(text);
        }
        ref.offset = static_cast<std::uint32_t>(at) | text_ref::decoded_bit;
        return true;
    }

    std::vector<node> nodes_;
    text_buffer strings_;
    std::vector<std::uint32_t> targets_;
    std::size_t kept_ = 0;
    bool fits_ = false;
};

}  // namespace multistatus::detail
