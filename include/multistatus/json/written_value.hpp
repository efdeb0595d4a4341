// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::json_detail {

/// Walks through a value that an element was written as; it has one spelling only, and no space.
class written_value {
public:
    explicit constexpr written_value(std::string_view text) noexcept : rest_(text) {}

    [[nodiscard]] constexpr bool is_at_end() const noexcept { return rest_.empty(); }
    [[nodiscard]] constexpr bool is_at(char c) const noexcept {
        return !rest_.empty() && rest_.front() == c;
    }
    /// Skips a text that stands here; false if it does not.
    constexpr bool take(std::string_view text) noexcept {
        if (rest_.substr(0, text.size()) != text) return false;
        rest_.remove_prefix(text.size());
        return true;
    }
    /// The string that stands here, with its quotes; empty if there is none.
    constexpr std::string_view take_string() noexcept {
        if (!is_at('"')) return {};
        std::size_t end = 1;
        while (rest_[end] != '"')
            end += rest_[end] == '\\' ? 2 : 1;
        auto const text = rest_.substr(0, end + 1);
        rest_.remove_prefix(end + 1);
        return text;
    }
    /// Skips what stands between two items; false behind the last one, whose bracket is skipped
    /// too.
    constexpr bool take_separator() noexcept {
        if (take(",")) return true;
        static_cast<void>(take("]"));
        return false;
    }

private:
    std::string_view rest_;
};

/// The content of a string, as it was before it was written.
[[nodiscard]] inline std::string unescaped(std::string_view with_quotes) {
    std::string text;
    auto const content = with_quotes.substr(1, with_quotes.size() - 2);
    text.reserve(content.size());
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (content[i] != '\\') {
            text += content[i];
            continue;
        }
        switch (content[++i]) {
        case 'n': text += '\n'; break;
        case 'r': text += '\r'; break;
        case 't': text += '\t'; break;
        default: text += content[i];
        }
    }
    return text;
}

}  // namespace multistatus::json_detail
