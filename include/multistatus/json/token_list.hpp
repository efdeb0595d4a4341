// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// What a token is: a value, or the name of a member, whose value follows it.
enum class token_kind : std::uint8_t { null, boolean, number, string, object, array, name };

/// Stands for a value that is not there.
inline constexpr std::uint32_t no_token = ~std::uint32_t{0};

/// How many tokens an item may have by `limits::nodes`. What is no response has some as well: a
/// summary has two for each status.
[[nodiscard]] constexpr std::uint32_t most_tokens(std::size_t nodes) noexcept {
    constexpr std::size_t others = 2000;
    constexpr std::size_t most = no_token - 1;
    return static_cast<std::uint32_t>(nodes < most - others ? nodes + others : most);
}

/// A value, or the beginning of one that holds others.
struct token {
    token_kind kind = token_kind::null;
    bool is_decoded = false;      ///< whether its text had escapes
    bool is_unfit = false;        ///< whether its text has characters that XML cannot carry
    bool has_attributes = false;  ///< whether it holds members whose names begin with `@`
    std::uint32_t at = 0;         ///< its first byte
    std::uint32_t offset = 0;     ///< its text, in the source or among the decoded bytes
    std::uint32_t size = 0;
    std::uint32_t after = 0;  ///< the token behind all that it holds
};

/// The values of an item of JSON in the order of the text, each with what is inside it behind it.
/// An object holds names and values in turn.
class token_list {
public:
    /// Forgets all; `source` is the text of the next item, of which `most` tokens are kept.
    void reset(std::string_view source, std::uint32_t most = no_token) {
        size_ = 0;
        most_ = most;
        is_full_ = false;
        decoded_.clear();
        source_ = source;
    }
    /// Tells that the text has grown or moved; what was referred to is still at its offset.
    void move_source(std::string_view source) noexcept { source_ = source; }

    [[nodiscard]] std::uint32_t size() const noexcept { return size_; }
    /// Whether there was a token too many: it took the place of the last one, and nothing that the
    /// tokens say of each other holds any more.
    [[nodiscard]] bool is_full() const noexcept { return is_full_; }
    [[nodiscard]] token& operator[](std::uint32_t i) noexcept { return tokens_[i]; }
    [[nodiscard]] token const& operator[](std::uint32_t i) const noexcept { return tokens_[i]; }
    [[nodiscard]] token_kind kind(std::uint32_t i) const noexcept { return tokens_[i].kind; }
    /// The token behind a value and all that it holds.
    [[nodiscard]] std::uint32_t after(std::uint32_t i) const noexcept { return tokens_[i].after; }
    /// The content of a string or name; a number or literal as it stands.
    [[nodiscard]] std::string_view text(std::uint32_t i) const noexcept {
        auto const& t = tokens_[i];
        auto const from = t.is_decoded ? std::string_view(decoded_) : source_;
        return {from.data() + t.offset, t.size};
    }
    /// A value as it was received, white space inside it included.
    [[nodiscard]] std::string_view verbatim(std::uint32_t i) const noexcept {
        auto const& t = tokens_[i];
        if (t.kind != token_kind::string) return {source_.data() + t.offset, t.size};
        if (!t.is_decoded) return {source_.data() + t.at, t.size + std::size_t{2}};
        auto end = t.at + std::size_t{1};
        for (; source_[end] != '"'; ++end)
            if (source_[end] == '\\') ++end;
        return source_.substr(t.at, end + 1 - t.at);
    }
    /// The item as it was received.
    [[nodiscard]] std::string_view source() const noexcept { return source_; }
    /// What escapes stand for, text by text.
    [[nodiscard]] std::string& decoded() noexcept { return decoded_; }

    std::uint32_t add(token_kind kind, std::size_t at) {
        add(kind, at, 0, 0);
        return size() - 1;
    }
    /// Adds a token that holds no others, with its text.
    token& add(token_kind kind, std::size_t at, std::size_t offset, std::size_t size) {
        if (size_ == room_) grow();
        auto& t = tokens_[size_++];
        t.kind = kind;
        t.is_decoded = t.is_unfit = t.has_attributes = false;
        t.at = static_cast<std::uint32_t>(at);
        t.offset = static_cast<std::uint32_t>(offset);
        t.size = static_cast<std::uint32_t>(size);
        t.after = size_;
        return t;
    }

private:
    void grow() {
        if (size_ == most_) {
            is_full_ = true;
            --size_;
            return;
        }
        auto const more = room_ < most_ / 2 ? room_ * 2 + 32 : most_;
        room_ = more < most_ ? more : most_;
        tokens_.resize(room_);
    }

    std::vector<token> tokens_{};  ///< those in use, and room for more
    std::uint32_t size_ = 0;
    std::uint32_t room_ = 0;
    std::uint32_t most_ = no_token;
    bool is_full_ = false;
    std::string decoded_{};
    std::string_view source_{};
};

/// What an object or array holds. `Step` is how many tokens stand before each value.
template <std::uint32_t Step>
class held_values {
public:
    class iterator {
    public:
        iterator(token_list const& list, std::uint32_t at) noexcept : list_(&list), at_(at) {}
        [[nodiscard]] std::uint32_t operator*() const noexcept { return at_; }
        iterator& operator++() noexcept {
            at_ = list_->after(at_ + Step);
            return *this;
        }
        friend bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.at_ == b.at_;
        }

    private:
        token_list const* list_;
        std::uint32_t at_;
    };

    held_values(token_list const& list, std::uint32_t holder) noexcept
        : list_(&list), holder_(holder) {}
    [[nodiscard]] iterator begin() const noexcept { return {*list_, holder_ + 1}; }
    [[nodiscard]] iterator end() const noexcept { return {*list_, list_->after(holder_)}; }

private:
    token_list const* list_;
    std::uint32_t holder_;
};

/// The members of an object, each by the token of its name.
using members = held_values<1>;
/// The values in an array.
using items = held_values<0>;

}  // namespace multistatus::json_detail
