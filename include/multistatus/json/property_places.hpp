// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/json/pieces.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace multistatus::json_detail {

/// Where the properties of an object stand in what was written, as long as it is known of all of
/// them which they are, and none is there twice.
///
/// They then are written as members of an object, with a comma before each; otherwise as pieces.
class property_places {
public:
    /// Begins an object without properties.
    void begin() noexcept {
        seen_ = count_ = 0;
        is_trusted_ = true;
    }
    /// Adds a property that was written as a member behind what counts, of which the comma and the
    /// colon are told; `index` is below 64, and of no other property.
    void add(detail::text_buffer& bytes, std::size_t index, char* comma, char* colon) noexcept {
        auto const bit = std::uint64_t{1} << index;
        if (!is_trusted_ || (seen_ & bit) != 0) [[unlikely]]
            return add_piece(bytes, comma, colon);
        seen_ |= bit;
        all_[count_++] = {bytes.offset_of(comma), bytes.offset_of(colon)};
    }
    /// Whether all are members so far.
    [[nodiscard]] bool are_members() const noexcept { return is_trusted_; }
    /// There is a property that was not added, or one was taken back: all become pieces.
    void distrust(detail::text_buffer& bytes) noexcept {
        if (!is_trusted_) return;
        is_trusted_ = false;
        for (std::size_t i = 0; i < count_; ++i) {
            bytes.replace(all_[i].comma, piece_begin);
            bytes.replace(all_[i].colon, piece_colon);
        }
    }

    /// Makes an object of them, up to the end of what was written. False, and nothing is done, if
    /// it is not known where all of them are.
    [[nodiscard]] bool join(detail::text_buffer& bytes) {
        if (!is_trusted_) return false;
        is_trusted_ = false;
        if (count_ == 0)
            bytes.append('{');
        else
            bytes.replace(all_[0].comma, '{');
        bytes.append('}');
        return true;
    }

private:
    void add_piece(detail::text_buffer& bytes, char* comma, char* colon) noexcept {
        distrust(bytes);
        *comma = piece_begin;
        *colon = piece_colon;
    }

    struct place {
        std::size_t comma;
        std::size_t colon;
    };

    std::array<place, 64> all_{};
    std::size_t count_ = 0;
    std::uint64_t seen_ = 0;  // a bit for each index
    bool is_trusted_ = false;
};

}  // namespace multistatus::json_detail
