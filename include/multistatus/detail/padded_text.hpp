// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
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
    /// The text in its room, or the beginning of a longer one.
    [[nodiscard]] char const* padded() const noexcept { return padded_; }

    friend bool operator==(padded_text const& a, std::string_view b) noexcept {
        return a.view() == b;
    }

private:
    char padded_[room]{};
    std::size_t size_ = 0;
    std::string long_{};
};

}  // namespace multistatus::detail
