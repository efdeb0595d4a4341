// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/scan.hpp>
#include <multistatus/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::detail {

/// Turns positions of the UTF-8 stream into offsets of the received body, lines and columns.
///
/// It only moves forward, and looks at each byte once.
class line_tracker {
public:
    /// How many received bytes a code point of the stream took.
    enum class unit : std::uint8_t { utf8, single_byte, utf16 };

    void set_unit(unit u) noexcept { unit_ = u; }
    /// Bytes of a byte order mark, which count as received but are not in the stream.
    void skip_received(std::uint64_t bytes) noexcept { where_.offset += bytes; }

    /// The stream position it has come to.
    [[nodiscard]] std::uint64_t at() const noexcept { return at_; }
    [[nodiscard]] position where() const noexcept { return where_; }

    /// Goes over the next bytes of the stream.
    void advance(std::string_view bytes) noexcept {
        at_ += bytes.size();
        where_.offset += unit_ == unit::utf8 ? bytes.size() : received_size(bytes);
        while (!bytes.empty()) {
            auto const text = bytes.substr(0, text_counts::most);
            advance_in(text);
            bytes.remove_prefix(text.size());
        }
    }

private:
    void advance_in(std::string_view text) noexcept {
        if (after_cr_ || std::memchr(text.data(), '\r', text.size()) != nullptr)
            return advance_by_line(text);
        text_counts const counts(text.data(), text.data() + text.size());
        if (counts.line_feeds == 0) {
            where_.column += text.size() - counts.continuations;
            return;
        }
        where_.line += counts.line_feeds;
        where_.column = 1 + code_points(text.substr(text.rfind('\n') + 1));
    }
    void advance_by_line(std::string_view text) noexcept {
        while (!text.empty()) {
            auto const line = text.substr(0, line_end(text));
            auto const has_end = line.size() < text.size();
            where_.column += code_points(line);
            if (!line.empty()) after_cr_ = false;
            text.remove_prefix(line.size());
            if (has_end) {
                count_line(text.front());
                text.remove_prefix(1);
            }
        }
    }
    // LF, CR LF and CR each end one line.
    void count_line(char end) noexcept {
        if (!(end == '\n' && after_cr_)) {
            ++where_.line;
            where_.column = 1;
        }
        after_cr_ = end == '\r';
    }
    // In short steps: looking for the next LF through a body of CRs would be quadratic.
    [[nodiscard]] static std::size_t line_end(std::string_view bytes) noexcept {
        constexpr std::size_t stride = 256;
        for (std::size_t from = 0; from < bytes.size(); from += stride) {
            auto const block = bytes.substr(from, stride);
            auto const end = find(block.substr(0, find(block, '\n')), '\r');
            if (end < block.size()) return from + end;
        }
        return bytes.size();
    }
    [[nodiscard]] static std::size_t find(std::string_view bytes, char c) noexcept {
        auto const* hit = bytes.empty() ? nullptr : std::memchr(bytes.data(), c, bytes.size());
        return hit ? static_cast<std::size_t>(static_cast<char const*>(hit) - bytes.data())
                   : bytes.size();
    }
    [[nodiscard]] static bool is_continuation(char c) noexcept {
        return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    }
    [[nodiscard]] static std::uint64_t code_points(std::string_view bytes) noexcept {
        std::uint64_t count = bytes.size();
        std::size_t i = 0;
        // Eight bytes at a time: a continuation byte has its high bit set and the next one clear.
        for (; i + 8 <= bytes.size(); i += 8) {
            std::uint64_t word;
            std::memcpy(&word, bytes.data() + i, 8);
            auto const marks = (word >> 7) & (~word >> 6) & 0x0101010101010101u;
            count -= (marks * 0x0101010101010101u) >> 56;
        }
        for (; i < bytes.size(); ++i)
            count -= is_continuation(bytes[i]) ? 1u : 0u;
        return count;
    }
    [[nodiscard]] std::uint64_t received_size(std::string_view bytes) const noexcept {
        std::uint64_t size = 0;
        for (char const c : bytes) {
            if (is_continuation(c)) continue;
            // 0xFF stands for a code unit that could not be decoded.
            auto const is_pair = unit_ == unit::utf16 && static_cast<unsigned char>(c) >= 0xF0 &&
                                 static_cast<unsigned char>(c) != 0xFF;
            size += unit_ == unit::single_byte ? 1u : (is_pair ? 4u : 2u);
        }
        return size;
    }

    std::uint64_t at_ = 0;
    position where_{0, 1, 1};
    bool after_cr_ = false;
    unit unit_ = unit::utf8;
};

}  // namespace multistatus::detail
