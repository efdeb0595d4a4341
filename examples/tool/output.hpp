// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#include "platform.hpp"

namespace tool {

/// What a text says about itself by its colour.
enum class style { plain, heading, folder, good, warning, bad, faint };

/// The standard output: in colour on a terminal, and written in large pieces.
class output {
public:
    explicit output(std::FILE* stream)
        : stream_(stream),
          is_terminal_(tool::is_terminal(stream)),
          colours_(shows_colours(stream)) {}

    bool is_terminal() const { return is_terminal_; }
    /// Whether something waits to be written.
    bool is_pending() const { return !text_.empty(); }
    /// Whether the rest of the output would be lost.
    bool failed() const { return error_ != 0; }

    /// Writes a text without control characters but line feeds.
    void write(std::string_view text, style how = style::plain) {
        auto const code = colours_ ? escape(how) : std::string_view{};
        text_.append(code).append(text);
        if (!code.empty()) text_.append("\x1B[0m");
        if (text_.size() >= 1 << 16) flush();
    }
    void flush() {
        if (!failed() && (std::fwrite(text_.data(), 1, text_.size(), stream_) != text_.size() ||
                          std::fflush(stream_) != 0))
            error_ = errno == 0 ? EIO : errno;
        text_.clear();
    }
    /// Why it failed; empty also where the reader has merely seen enough.
    std::string error() const {
        return failed() && error_ != EPIPE ? std::strerror(error_) : std::string{};
    }

private:
    static std::string_view escape(style how) {
        switch (how) {
        case style::plain: return "";
        case style::heading: return "\x1B[1m";
        case style::folder: return "\x1B[34m";
        case style::good: return "\x1B[32m";
        case style::warning: return "\x1B[33m";
        case style::bad: return "\x1B[31m";
        case style::faint: return "\x1B[2m";
        }
        return "";
    }

    std::FILE* stream_;
    bool is_terminal_;
    bool colours_;
    int error_ = 0;
    std::string text_;
};

}  // namespace tool
