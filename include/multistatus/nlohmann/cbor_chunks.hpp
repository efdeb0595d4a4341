// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::nlohmann_detail {

/// Looks through CBOR for a string in pieces that is itself a piece of one, which RFC 8949, 3.2.3
/// forbids: nlohmann reads such by recursion, as deep as they nest.
class cbor_chunks {
public:
    explicit cbor_chunks(std::string_view bytes) noexcept : bytes_(bytes) {}

    /// Where the first such piece begins; `npos` if there is none up to where nlohmann stops.
    [[nodiscard]] std::size_t find_nested() noexcept {
        constexpr unsigned byte_chunks = 0x5F;
        constexpr unsigned text_chunks = 0x7F;
        constexpr unsigned end_of_chunks = 0xFF;
        bool in_chunks = false;
        while (at_ < bytes_.size()) {
            auto const begin = at_;
            auto const head = next();
            if (head == byte_chunks || head == text_chunks) {
                if (in_chunks) return begin;
                in_chunks = true;
            } else if (head == end_of_chunks) {
                in_chunks = false;
            } else if (!skip(head)) {
                break;
            }
        }
        return std::string_view::npos;
    }

private:
    [[nodiscard]] unsigned next() noexcept { return static_cast<unsigned char>(bytes_[at_++]); }
    /// Skips what belongs to the head of an item, and the content of a string.
    [[nodiscard]] bool skip(unsigned head) noexcept {
        auto const type = head >> 5;
        std::uint64_t argument = head & 31;
        if (argument >= 24 && argument < 28) {
            std::size_t size = std::size_t{1} << (argument - 24);
            if (bytes_.size() - at_ < size) return false;
            for (argument = 0; size != 0; --size)
                argument = argument << 8 | next();
        }
        bool const is_string = type == 2 || type == 3;
        if (!is_string) return true;
        if (bytes_.size() - at_ < argument) return false;
        at_ += static_cast<std::size_t>(argument);
        return true;
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
};

}  // namespace multistatus::nlohmann_detail
