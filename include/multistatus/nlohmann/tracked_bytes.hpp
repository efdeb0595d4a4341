// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>

namespace multistatus::nlohmann_detail {

/// How far nlohmann has come in a body.
struct reading_progress {
    std::size_t seen = 0;     ///< bytes that it took
    bool wants_more = false;  ///< whether it asked for a byte behind the last one
};

/// Gives nlohmann the bytes of a body and keeps watch, as its events have no places.
class tracked_bytes {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    tracked_bytes(char const* at, reading_progress& progress) noexcept
        : at_(at), progress_(&progress) {}

    [[nodiscard]] reference operator*() const noexcept { return *at_; }
    tracked_bytes& operator++() noexcept {
        ++at_;
        ++progress_->seen;
        return *this;
    }
    tracked_bytes operator++(int) noexcept {
        auto const before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(tracked_bytes const& a, tracked_bytes const& b) noexcept {
        if (a.at_ == b.at_) a.progress_->wants_more = true;
        return a.at_ == b.at_;
    }

private:
    char const* at_;
    reading_progress* progress_;
};

}  // namespace multistatus::nlohmann_detail
