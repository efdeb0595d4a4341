// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/stack_index.hpp>
#include <multistatus/detail/tape.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// Texts that stand in many responses of a document, as namespaces do, and are kept once for all of
/// them: a body of short elements would else grow with each of them by the longest name.
class shared_texts {
public:
    /// All of them. What was kept stays where it is in this, as long as this stays where it is.
    [[nodiscard]] std::string const& all() const noexcept { return all_; }

    /// Keeps a text if it is not there yet; returns where it stands, among what is decoded, or
    /// nothing if there is no room for it.
    [[nodiscard]] text_ref keep(std::string_view text) {
        if (text.empty()) return {};
        // Most are one of the last two.
        if (is(last_, text)) return last_;
        if (!is(other_, text)) return move_on(find(text));
        return move_on(other_);
    }

private:
    [[nodiscard]] bool is(text_ref ref, std::string_view text) const noexcept {
        return view(ref) == text;
    }
    [[nodiscard]] std::string_view view(text_ref ref) const noexcept {
        return {all_.data() + (ref.offset & ~text_ref::decoded_bit), ref.size};
    }
    text_ref move_on(text_ref to) noexcept {
        other_ = last_;
        return last_ = to;
    }
    [[nodiscard]] text_ref find(std::string_view text) {
        auto const found = index_.find(text, [&](std::size_t i) { return is(texts_[i], text); });
        if (found != 0) return texts_[found - 1];
        if (text.size() >= text_ref::decoded_bit - all_.size()) return {};
        text_ref const ref{static_cast<std::uint32_t>(all_.size()) | text_ref::decoded_bit,
                           static_cast<std::uint32_t>(text.size())};
        texts_.reserve(texts_.size() + 1);
        index_.push(text);
        texts_.push_back(ref);
        all_.append(text);
        return ref;
    }

    std::string all_{};
    std::vector<text_ref> texts_{};
    stack_index index_{};
    text_ref last_{};
    text_ref other_{};
};

}  // namespace multistatus::detail
