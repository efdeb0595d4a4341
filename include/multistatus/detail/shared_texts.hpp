// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/stack_index.hpp>
#include <multistatus/detail/tape.hpp>

#include <array>
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
    /// Keeps them in a string, of no more than so many bytes.
    explicit shared_texts(std::string& all, std::size_t most = text_ref::decoded_bit - 1) noexcept
        : all_(&all), most_(most) {}

    /// The string, at whose address they can be found from then on.
    [[nodiscard]] std::string const& all() const noexcept { return *all_; }

    /// Keeps a text if it is not there yet; returns where it stands, among what is decoded, or
    /// nothing if there is no room for it.
    [[nodiscard]] text_ref keep(std::string_view text) {
        if (text.empty()) return {};
        if (!is(last_, text)) last_ = find(text);
        return last_;
    }

private:
    [[nodiscard]] bool is(text_ref ref, std::string_view text) const noexcept {
        auto const* const at = all_->data() + (ref.offset & ~text_ref::decoded_bit);
        return std::string_view(at, ref.size) == text;
    }
    // Few are in use at a time.
    [[nodiscard]] text_ref find(std::string_view text) {
        for (auto const ref : recent_)
            if (is(ref, text)) return ref;
        return recent_[next_++ % recent_.size()] = find_any(text);
    }
    [[nodiscard]] text_ref find_any(std::string_view text) {
        auto const found = index_.find(text, [&](std::size_t i) { return is(texts_[i], text); });
        if (found != 0) return texts_[found - 1];
        if (text.size() > most_ - all_->size()) return {};
        text_ref const ref{static_cast<std::uint32_t>(all_->size()) | text_ref::decoded_bit,
                           static_cast<std::uint32_t>(text.size())};
        all_->append(text);
        texts_.push_back(ref);
        index_.push(text);
        return ref;
    }

    std::string* all_;
    std::size_t most_;
    std::vector<text_ref> texts_{};
    stack_index index_{};
    text_ref last_{};
    std::array<text_ref, 4> recent_{};
    std::size_t next_ = 0;
};

}  // namespace multistatus::detail
