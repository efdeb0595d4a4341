// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/padded_text.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace multistatus::detail {

/// Makes a storage longer than so many bytes, and keeps those that count. It is not inline, for it
/// is called rarely from where much is written.
template <class Storage>
void grow_storage(Storage& storage, std::size_t size, std::size_t more) {
    constexpr std::size_t first_size = 1000;
    auto const doubled = storage.size() * 2 + first_size;
    // The string is as long as its memory, so that no byte is cleared before it is written.
    storage.resize(doubled > size + more ? doubled : size + more + first_size);
}

/// Bytes that grow at the end and can be taken back; its memory is kept for the next use.
class text_buffer {
public:
    text_buffer() noexcept { point_at(0); }
    text_buffer(text_buffer const& other) : storage_(other.storage_) { point_at(other.size()); }
    text_buffer& operator=(text_buffer const& other) {
        storage_ = other.storage_;
        point_at(other.size());
        return *this;
    }
    ~text_buffer() = default;

    [[nodiscard]] std::size_t size() const noexcept { return offset_of(end_); }
    [[nodiscard]] std::string_view view(std::size_t from = 0) const noexcept {
        return {storage_.data() + from, size() - from};
    }
    [[nodiscard]] std::string_view view(std::size_t from, std::size_t count) const noexcept {
        return {storage_.data() + from, count};
    }

    void append(std::string_view text) { end_ = copy_text(room(text.size()), text); }
    void append(padded_text const& text) { end_ = text.copy(room(text.copied_size())); }
    /// A literal.
    template <std::size_t Size>
    void append(char const (&literal)[Size]) {
        std::memcpy(room(Size - 1), literal, Size - 1);
        end_ += Size - 1;
    }
    void append(char c) {
        *room(1) = c;
        ++end_;
    }
    /// Copies bytes of its own to behind them, where there is room for so many and `few`.
    [[nodiscard]] char* copy_again(char* to, std::size_t from, std::size_t count) const noexcept {
        if (count > few) return copy_text(to, view(from, count));
        // Few bytes are copied as a block, and with it some that do not count.
        char block[few];
        std::memcpy(block, storage_.data() + from, few);
        std::memcpy(to, block, few);
        return to + count;
    }
    static constexpr std::size_t few = 32;
    void truncate(std::size_t size) noexcept { end_ = storage_.data() + size; }
    /// Puts bytes of somebody else's before those at a place.
    void insert(std::size_t at, std::string_view text) {
        static_cast<void>(room(text.size()));
        char* const to = storage_.data() + at;
        std::memmove(to + text.size(), to, size() - at);
        text.copy(to, text.size());
        end_ += text.size();
    }
    void erase(std::size_t at, std::size_t count) noexcept {
        char* const to = storage_.data() + at;
        std::memmove(to, to + count, size() - at - count);
        end_ -= count;
    }
    void replace(std::size_t at, char c) noexcept { storage_[at] = c; }

    /// Where the next so many bytes may be written; `commit` then tells where they end.
    [[nodiscard]] char* room(std::size_t count) {
        // One more, so that there is an address even before the first byte.
        if (!has_room(count)) [[unlikely]] {
            auto const before = size();
            grow_storage(storage_, before, count);
            point_at(before);
        }
        return end_;
    }
    void commit(char* end) noexcept { end_ = end; }
    /// Whether there is that room already, and where it is.
    [[nodiscard]] bool has_room(std::size_t count) const noexcept {
        return static_cast<std::size_t>(limit_ - end_) > count;
    }
    [[nodiscard]] char* end() noexcept { return end_; }
    [[nodiscard]] std::size_t offset_of(char const* place) const noexcept {
        return static_cast<std::size_t>(place - storage_.data());
    }

private:
    void point_at(std::size_t size) noexcept {
        end_ = storage_.data() + size;
        limit_ = storage_.data() + storage_.size();
    }

    std::string storage_{};
    // Where what counts ends, and the memory.
    char* end_ = nullptr;
    char* limit_ = nullptr;
};

}  // namespace multistatus::detail
