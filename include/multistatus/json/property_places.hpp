// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/text_buffer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace multistatus::json_detail {

/// Where the properties of an object stand in what was written, as long as it is known of all of
/// them which they are, and none is there twice.
class property_places {
public:
    /// Begins an object without properties.
    void begin() noexcept {
        seen_ = count_ = 0;
        is_trusted_ = true;
    }
    /// Adds a property, of which the byte before its name and the one behind it are told; `index`
    /// is below 64, and of no other property.
    void add(std::size_t begin, std::size_t colon, std::size_t index) noexcept {
        auto const bit = std::uint64_t{1} << index;
        if ((seen_ & bit) != 0) is_trusted_ = false;
        if (!is_trusted_) return;
        seen_ |= bit;
        all_[count_++] = {begin, colon};
    }
    /// There is a property that was not added, or one was taken back.
    void distrust() noexcept { is_trusted_ = false; }

    /// Makes an object of them, up to the end of what was written. False, and nothing is done, if
    /// it is not known where all of them are.
    [[nodiscard]] bool join(detail::text_buffer& bytes) const {
        if (!is_trusted_) return false;
        if (count_ == 0) bytes.append('{');
        char mark = '{';
        for (std::size_t i = 0; i < count_; ++i) {
            bytes.replace(all_[i].begin, mark);
            bytes.replace(all_[i].colon, ':');
            mark = ',';
        }
        bytes.append('}');
        return true;
    }

private:
    struct place {
        std::size_t begin;
        std::size_t colon;
    };

    std::array<place, 64> all_{};
    std::size_t count_ = 0;
    std::uint64_t seen_ = 0;  // a bit for each index
    bool is_trusted_ = false;
};

}  // namespace multistatus::json_detail
