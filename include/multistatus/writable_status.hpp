// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/status.hpp>

#include <string_view>

namespace multistatus {

namespace detail {

// Not constexpr: its name is the message where a constant is out of range.
inline void a_status_code_is_one_of_100_to_599() noexcept {}

}  // namespace detail

/// A status as a builder takes it: a code, or a `status` with a line of its own.
///
/// A code outside 100 to 599 makes the document fail with `rule::unwritable_response`; in a
/// `constexpr` one it does not compile (RFC 9110, 15).
class writable_status {
public:
    constexpr writable_status(int code) noexcept : code_(code) {
        if (!detail::is_status_code(code)) detail::a_status_code_is_one_of_100_to_599();
    }
    /// It refers to the line of the status, if that has one.
    constexpr writable_status(status const& s) noexcept
        : code_(s.code()), line_(s.unusual_line()) {}

    [[nodiscard]] constexpr int code() const noexcept { return code_; }
    /// The exact line to write; empty for the usual one.
    [[nodiscard]] constexpr std::string_view line() const noexcept { return line_; }
    [[nodiscard]] constexpr bool is_success() const noexcept { return code_ / 100 == 2; }

private:
    int code_;
    std::string_view line_{};
};

}  // namespace multistatus
