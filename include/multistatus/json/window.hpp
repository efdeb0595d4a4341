// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/line_tracker.hpp>
#include <multistatus/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::json_detail {

/// The part of the body that is being read, as it was received.
///
/// A whole body is read where it is; pieces go through a buffer, from which what was read is
/// dropped when more comes in.
class window {
public:
    explicit window(std::uint64_t total_limit) noexcept : total_limit_(total_limit) {}

    /// Reads a whole body, which must stay where it is.
    void borrow(std::string_view body) noexcept {
        store_ = body.substr(0, room_for(body.size()));
        received_ = body.size();
        ended_ = true;
    }
    /// Takes the next bytes.
    void append(std::string_view chunk) {
        auto const room = room_for(chunk.size());
        received_ += chunk.size();
        drop_read();
        buffer_.append(chunk.substr(0, room));
        store_ = buffer_;
    }
    /// No more bytes will come.
    void end() noexcept { ended_ = true; }

    /// The bytes from the beginning of the current item on.
    [[nodiscard]] std::string_view bytes() const noexcept {
        auto const read = static_cast<std::size_t>(base_ - store_base_);
        return {store_.data() + read, store_.size() - read};
    }
    /// The position of the first of them.
    [[nodiscard]] std::uint64_t base() const noexcept { return base_; }
    /// Whether bytes were left out because of the limit.
    [[nodiscard]] bool is_over_limit() const noexcept { return received_ > total_limit_; }
    /// Whether no more bytes will be seen.
    [[nodiscard]] bool is_last() const noexcept { return ended_ || is_over_limit(); }

    /// The next item begins behind so many bytes; the bytes of this one stay until `append`.
    void consume(std::size_t size) noexcept { base_ += size; }

    /// Where a position is; later calls do not go back.
    [[nodiscard]] position locate(std::uint64_t at) noexcept {
        if (at > lines_.at()) track(at);
        return lines_.where();
    }

private:
    [[nodiscard]] std::size_t room_for(std::size_t size) const noexcept {
        auto const room = total_limit_ - (received_ < total_limit_ ? received_ : total_limit_);
        return room < size ? static_cast<std::size_t>(room) : size;
    }
    void track(std::uint64_t to) noexcept {
        auto const from = static_cast<std::size_t>(lines_.at() - store_base_);
        lines_.advance(store_.substr(from, static_cast<std::size_t>(to - lines_.at())));
    }
    // Moving the rest down costs no more than what was read since the last time.
    void drop_read() {
        auto const read = static_cast<std::size_t>(base_ - store_base_);
        if (read == 0 || read < buffer_.size() / 2) return;
        if (lines_.at() < base_) track(base_);
        buffer_.erase(0, read);
        store_base_ = base_;
    }

    std::uint64_t total_limit_;
    std::uint64_t received_ = 0;
    std::string buffer_{};
    std::string_view store_{};
    std::uint64_t store_base_ = 0;
    std::uint64_t base_ = 0;
    detail::line_tracker lines_{};
    bool ended_ = false;
};

}  // namespace multistatus::json_detail
