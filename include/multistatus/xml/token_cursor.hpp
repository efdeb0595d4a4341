// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/token_end.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// Where a tokenizer is: the bytes of the current item, as far as they may be looked at, and the
/// place among them.
class token_cursor {
public:
    token_cursor(window& input, std::size_t item_limit) noexcept
        : input_(&input), item_limit_(item_limit) {}

    /// The bytes of the item.
    [[nodiscard]] std::string_view bytes() const noexcept { return bytes_; }
    /// Those of them that were read.
    [[nodiscard]] std::string_view read() const noexcept { return {bytes_.data(), at_}; }
    /// Those of them that were not read yet.
    [[nodiscard]] std::string_view rest() const noexcept {
        return {bytes_.data() + at_, bytes_.size() - at_};
    }
    [[nodiscard]] char front() const noexcept { return bytes_[at_]; }
    [[nodiscard]] bool is_at_end() const noexcept { return at_ == bytes_.size(); }
    /// How many bytes of the item were read.
    [[nodiscard]] std::size_t at() const noexcept { return at_; }
    /// Where the rest stands in the stream.
    [[nodiscard]] std::uint64_t position(std::size_t ahead = 0) const noexcept {
        return input_->base() + at_ + ahead;
    }
    /// Where a byte stands among those of the item, and in the stream.
    [[nodiscard]] std::size_t place_of(char const* byte) const noexcept {
        return static_cast<std::size_t>(byte - bytes_.data());
    }
    [[nodiscard]] std::uint64_t position_of(char const* byte) const noexcept {
        return input_->base() + place_of(byte);
    }
    [[nodiscard]] bool starts(std::string_view with) const noexcept {
        return rest().substr(0, with.size()) == with;
    }
    /// Whether the rest may still become what it is compared with.
    [[nodiscard]] bool may_start(std::string_view with) const noexcept {
        auto const there = rest();
        return there.size() < with.size() && with.substr(0, there.size()) == there;
    }
    /// Whether no more bytes of the item will be seen.
    [[nodiscard]] bool is_last() const noexcept { return is_last_; }
    /// Whether the item has more bytes than it may have.
    [[nodiscard]] bool is_capped() const noexcept { return is_capped_; }
    /// Whether what follows the bytes is known: nothing.
    [[nodiscard]] bool is_ended() const noexcept {
        return input_->ended() && !is_capped_ && !input_->is_over_limit();
    }

    progress advance(std::size_t size) noexcept {
        at_ += size;
        return progress::done;
    }
    void advance_to(char const* byte) noexcept { at_ = place_of(byte); }
    void skip_space() noexcept {
        while (!is_at_end() && is_space(front()))
            ++at_;
    }
    /// Skips white space if a tag follows it, and that is there.
    void skip_space_before_tag() noexcept {
        auto const* const behind = xml_detail::skip_space(bytes_.data() + at_, end());
        if (behind != end() && *behind == '<') advance_to(behind);
    }
    /// Looks at the bytes that are there now. No more of an item is looked at than its limit
    /// allows, however much of it there is: else an error behind the limit would be found or not
    /// by the size of the chunks.
    void look() noexcept {
        bytes_ = input_->bytes();
        is_capped_ = bytes_.size() > item_limit_;
        if (is_capped_) bytes_ = bytes_.substr(0, item_limit_);
        is_last_ = is_capped_ || input_->is_over_limit() || input_->ended();
    }
    /// Begins an item behind what was read.
    void begin_item() noexcept {
        input_->consume(at_);
        if (is_capped_)
            look();
        else
            bytes_ = rest();
        at_ = 0;
    }

    /// The token at the cursor lacks its end; it is not worth looking at before that is there.
    [[nodiscard]] progress cut(token_end::kind kind) noexcept {
        end_.expect(kind);
        return progress::cut;
    }
    [[nodiscard]] bool lacks_end() noexcept {
        return end_.is_expected() && !is_last_ && !end_.is_in(rest());
    }
    void forget_end() noexcept { end_.forget(); }

private:
    [[nodiscard]] char const* end() const noexcept { return bytes_.data() + bytes_.size(); }

    window* input_;
    std::size_t item_limit_;
    std::string_view bytes_{};
    std::size_t at_ = 0;
    token_end end_;
    bool is_last_ = false;
    bool is_capped_ = false;
};

}  // namespace multistatus::xml_detail
