// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/control.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/reason_phrase.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus {

namespace detail {

/// Whether a number is a status code (RFC 9110, 15).
[[nodiscard]] constexpr bool is_status_code(int code) noexcept {
    return code >= 100 && code <= 599;
}

}  // namespace detail

/// The outcome of one operation: a code, and the exact line where that is unusual
/// (RFC 4918, 14.28; RFC 9112, 4).
///
/// A view of the line; it lives as long as what it was taken from.
class status {
public:
    /// The status that the body does not tell; see `is_absent`.
    constexpr status() noexcept = default;
    /// A code with the usual line.
    constexpr status(int code) noexcept : code_(held(code)) {}
    /// A code with the line it came in, without white space around it; a usual line is the same as
    /// none.
    constexpr status(int code, std::string_view line) noexcept
        : code_(held(code)), line_(detail::trim(line)) {
        if (is_usual(code, line_)) line_ = {};
    }

    /// The code, 100 to 599; 0 where the body has none; anything else as it came, up to 65535,
    /// which stands for all others.
    [[nodiscard]] constexpr int code() const noexcept { return code_; }
    /// Whether no code is known: the body left the status out, or it could not be understood.
    [[nodiscard]] constexpr bool is_absent() const noexcept { return code_ == 0; }

    /// The class of the code, 1 to 5; codes out of range count as 5 (RFC 9110, 15); 0 if absent.
    [[nodiscard]] constexpr int code_class() const noexcept {
        if (code_ == 0) return 0;
        return detail::is_status_code(code_) ? code_ / 100 : 5;
    }
    /// Whether the operation succeeded: 2xx.
    [[nodiscard]] constexpr bool is_success() const noexcept { return code_class() == 2; }
    /// Whether the operation was redirected: 3xx.
    [[nodiscard]] constexpr bool is_redirect() const noexcept { return code_class() == 3; }
    /// Whether the operation failed: 4xx, 5xx or out of range.
    [[nodiscard]] constexpr bool is_failure() const noexcept { return code_class() >= 4; }

    /// The line as it came, trimmed, where it is not the one that `status_line` makes of
    /// the code; empty otherwise.
    [[nodiscard]] constexpr std::string_view unusual_line() const noexcept { return line_; }

    /// The reason phrase, of the line or as registered. It carries no meaning (RFC 9112, 4).
    [[nodiscard]] constexpr std::string_view reason() const noexcept {
        if (line_.empty()) return reason_phrase(code_);
        auto rest = after_word(line_);
        if (is_version(line_)) rest = after_word(rest);
        return rest;
    }

    /// Equal codes and, where one is unusual, equal lines.
    friend constexpr bool operator==(status const&, status const&) noexcept = default;

private:
    [[nodiscard]] static constexpr std::uint16_t held(int code) noexcept {
        return static_cast<std::uint16_t>(code < 0 || code > 65535 ? 65535 : code);
    }
    [[nodiscard]] static constexpr bool is_usual(int code, std::string_view line) noexcept {
        constexpr std::string_view version = "HTTP/1.1 ";
        // A smaller code would be written with fewer digits.
        if (code < 100 || line.size() < version.size() + 4 ||
            line.substr(0, version.size()) != version)
            return false;
        auto const digits = line.substr(version.size(), 3);
        auto const registered = reason_phrase(code);
        return digits.find_first_not_of("0123456789") == digits.npos &&
               (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0') == code &&
               line[version.size() + 3] == ' ' &&
               line.substr(version.size() + 4) ==
                   (registered.empty() ? unregistered_reason : registered);
    }
    [[nodiscard]] static constexpr bool is_version(std::string_view line) noexcept {
        return line.substr(0, 5) == "HTTP/";
    }
    [[nodiscard]] static constexpr std::string_view after_word(std::string_view text) noexcept {
        while (!text.empty() && !detail::is_space(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && detail::is_space(text.front()))
            text.remove_prefix(1);
        return text;
    }

    std::uint16_t code_ = 0;
    std::string_view line_{};
};

/// The line to send for a status: as it came, or the usual one; empty if absent. A line that came
/// with control characters is not sent, for what follows a line end would be a header (RFC 9112,
/// 4).
[[nodiscard]] inline std::string to_string(status const& s) {
    auto const line = s.unusual_line();
    if (!line.empty() && !detail::has_field_control(line)) return std::string(line);
    return s.is_absent() ? std::string{} : status_line(s.code());
}

}  // namespace multistatus
