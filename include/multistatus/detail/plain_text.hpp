// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// A text that was made here of letters, digits, spaces and `,:+-`, so that no format need look for
/// characters in it that want another spelling.
class plain_text {
public:
    constexpr explicit plain_text(std::string_view text) noexcept : text_(text) {}
    /// A whole number in its shortest form.
    [[nodiscard]] static constexpr plain_text number(std::string_view digits) noexcept {
        plain_text text(digits);
        text.is_number_ = true;
        return text;
    }

    /// Who knows nothing of it takes it for any text.
    [[nodiscard]] constexpr operator std::string_view() const noexcept { return text_; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_; }
    /// Whether it is known to be an integer that every reader of JSON keeps exactly.
    [[nodiscard]] constexpr bool is_exact_integer() const noexcept {
        constexpr std::size_t surely_exact = 15;
        return is_number_ && text_.size() <= surely_exact;
    }

private:
    std::string_view text_;
    bool is_number_ = false;
};

}  // namespace multistatus::detail
