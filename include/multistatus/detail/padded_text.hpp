// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::detail {

/// A short text with room behind it, so that it is copied without asking how long it is.
class padded_text {
public:
    /// So many bytes are there, if the text is not longer.
    static constexpr std::size_t room = 64;

    padded_text() = default;
    explicit padded_text(std::string text) : size_(text.size()) {
        text.copy(padded_, room);
        if (size_ > room) long_ = std::move(text);
    }
    padded_text& operator=(std::string text) { return *this = padded_text(std::move(text)); }

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] char const* data() const noexcept {
        return size_ > room ? long_.data() : padded_;
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::string_view view() const noexcept { return {data(), size_}; }
    /// Bytes that `copy` may write.
    [[nodiscard]] std::size_t copied_size() const noexcept { return size_ + room; }
    /// Copies more bytes than count, and returns where those end.
    char* copy(char* to) const noexcept {
        std::memcpy(to, padded_, mostly);
        if (size_ > mostly) copy_rest(to + mostly);
        return to + size_;
    }

    friend bool operator==(padded_text const& a, std::string_view b) noexcept {
        return a.view() == b;
    }

private:
    static constexpr std::size_t mostly = 32;

    void copy_rest(char* to) const noexcept {
        if (size_ <= room) [[likely]]
            std::memcpy(to, padded_ + mostly, room - mostly);
        else
            std::memcpy(to, long_.data() + mostly, size_ - mostly);
    }

    char padded_[room]{};
    std::size_t size_ = 0;
    std::string long_{};
};

}  // namespace multistatus::detail
