// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/line_tracker.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/xml/encoding.hpp>
#include <multistatus/xml/transcoder.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// The part of the body that is being read, as UTF-8 that is not checked yet.
///
/// A whole body in UTF-8 is read where it is; anything else goes through a buffer, from which
/// what was read is dropped when more comes in.
class window {
public:
    window(std::uint64_t total_limit, std::string_view charset)
        : total_limit_(total_limit), charset_(charset) {}

    /// Reads a whole body, which must stay where it is.
    void borrow(std::string_view body) noexcept {
        received_ = body.size();
        store_ = body.substr(
            0, static_cast<std::size_t>(body.size() < total_limit_ ? body.size() : total_limit_));
        ended_ = true;
    }
    /// Takes the next bytes.
    void append(std::string_view chunk) {
        auto const room = total_limit_ - (received_ < total_limit_ ? received_ : total_limit_);
        received_ += chunk.size();
        if (chunk.size() > room) chunk = chunk.substr(0, static_cast<std::size_t>(room));
        drop_read();
        if (transcoder_)
            transcoder_->append(chunk, buffer_);
        else
            buffer_ += chunk;
        store_ = buffer_;
    }
    /// No more bytes will come.
    void end() {
        ended_ = true;
        if (!transcoder_ || is_over_limit()) return;
        transcoder_->finish(buffer_);
        store_ = buffer_;
    }

    /// Finds out the encoding. False if that takes more bytes, or ends the reading.
    [[nodiscard]] bool settle(detail::reporter& report) { return settled_ || detect(report); }

    /// The bytes from the beginning of the current item on.
    [[nodiscard]] std::string_view bytes() const noexcept {
        auto const read = static_cast<std::size_t>(base_ - store_base_);
        return {store_.data() + read, store_.size() - read};
    }
    /// The stream position of the first of them.
    [[nodiscard]] std::uint64_t base() const noexcept { return base_; }
    /// Whether no more bytes will come.
    [[nodiscard]] bool ended() const noexcept { return ended_; }
    /// Whether bytes were left out because of the limit.
    [[nodiscard]] bool is_over_limit() const noexcept { return received_ > total_limit_; }
    [[nodiscard]] xml_detail::encoding encoding() const noexcept { return encoding_; }
    /// Whether a charset parameter, and not a byte order mark, told the encoding.
    [[nodiscard]] bool is_told_by_charset() const noexcept {
        return !has_mark_ && !charset_.empty() && encoding_from(unquote(charset_)).has_value();
    }

    /// The next item begins behind so many bytes; the bytes of this one stay until `append`.
    void consume(std::size_t size) noexcept { base_ += size; }

    /// The body up to a position, if it is there as it was received, in UTF-8 without a mark;
    /// otherwise nothing.
    [[nodiscard]] std::string_view beginning(std::uint64_t end) const noexcept {
        bool const is_there =
            store_base_ == 0 && !has_mark_ && encoding_ == xml_detail::encoding::utf8;
        return is_there ? store_.substr(0, static_cast<std::size_t>(end)) : std::string_view{};
    }
    /// Skips what such a body began with, if this one does so too; the encoding then is the same.
    /// Called first, if at all.
    [[nodiscard]] bool skip_beginning(std::string_view bytes) noexcept {
        if (store_.substr(0, bytes.size()) != bytes) return false;
        consume(bytes.size());
        return settled_ = true;
    }

    /// Where a stream position is; later calls do not go back.
    [[nodiscard]] position locate(std::uint64_t at) noexcept {
        if (at > lines_.at()) track(at);
        auto where = lines_.where();
        // Half a code unit at the very end was taken for a whole one.
        if (where.offset > received_) where.offset = received_;
        return where;
    }

private:
    [[nodiscard]] bool detect(detail::reporter& report) {
        auto const answer = detect_encoding(store_, ended_ || is_over_limit(), charset_);
        if (answer.finding != rule::none && !report.report(answer.finding, 0, answer.detail))
            return false;
        if (answer.state != detection::answer::found) return false;
        encoding_ = answer.which;
        has_mark_ = answer.mark != 0;
        lines_.skip_received(answer.mark);
        drop_mark(answer.mark);
        if (encoding_ != xml_detail::encoding::utf8) begin_transcoding();
        return settled_ = true;
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
    void drop_mark(std::size_t size) {
        if (buffer_.empty()) {
            store_.remove_prefix(size);
            return;
        }
        buffer_.erase(0, size);
        store_ = buffer_;
    }
    void begin_transcoding() {
        transcoder_.emplace(encoding_);
        std::string decoded;
        transcoder_->append(store_, decoded);
        if (ended_ && !is_over_limit()) transcoder_->finish(decoded);
        buffer_ = static_cast<std::string&&>(decoded);
        store_ = buffer_;
        using unit = detail::line_tracker::unit;
        lines_.set_unit(is_utf16(encoding_) ? unit::utf16 : unit::single_byte);
    }

    std::uint64_t total_limit_;
    std::uint64_t received_ = 0;
    std::string charset_;
    std::string buffer_;
    std::string_view store_{};
    std::uint64_t store_base_ = 0;
    std::uint64_t base_ = 0;
    detail::line_tracker lines_;
    std::optional<transcoder> transcoder_;
    xml_detail::encoding encoding_ = xml_detail::encoding::utf8;
    bool settled_ = false;
    bool ended_ = false;
    bool has_mark_ = false;
};

}  // namespace multistatus::xml_detail
