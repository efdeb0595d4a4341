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

    padded_text() : padded_text(std::string{}) {}
    explicit padded_text(std::string text) : bytes_(std::move(text)), size_(bytes_.size()) {
        if (size_ < room) bytes_.resize(room);
    }
    padded_text& operator=(std::string text) { return *this = padded_text(std::move(text)); }

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] char const* data() const noexcept { return bytes_.data(); }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::string_view view() const noexcept { return {bytes_.data(), size_}; }

    friend bool operator==(padded_text const& a, std::string_view b) noexcept {
        return a.view() == b;
    }

private:
    std::string bytes_;
    std::size_t size_;
};

}  // namespace multistatus::detail
