// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/scan.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::json_detail {

/// Finds where a value ends while its bytes arrive: it looks at each byte once, whatever the
/// chunks, and only at what strings and nesting are made of. What is wrong inside the value is for
/// others to find.
class value_end {
public:
    /// Begins anew, with the first byte of a value.
    void reset() noexcept { *this = {}; }

    /// Looks for the end in all bytes that are there, from the first one of the value on. Whether
    /// it is among them; for a number or literal, whether the byte behind it is.
    [[nodiscard]] bool find(std::string_view value) noexcept {
        if (is_found_ || value.empty()) return is_found_;
        if (seen_ == 0 && is_plain(value.front())) is_plain_ = true;
        is_found_ = is_plain_ ? find_plain_end(value) : find_nested_end(value);
        return is_found_;
    }

private:
    [[nodiscard]] static constexpr bool is_plain(char c) noexcept {
        return c != '"' && c != '{' && c != '[';
    }
    [[nodiscard]] static constexpr bool is_in_plain(char c) noexcept {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '+' || c == '.';
    }
    [[nodiscard]] bool find_plain_end(std::string_view value) noexcept {
        while (seen_ < value.size())
            if (!is_in_plain(value[seen_++])) return true;
        return false;
    }
    [[nodiscard]] bool find_nested_end(std::string_view value) noexcept {
        auto const* const begin = value.data();
        auto const* const end = begin + value.size();
        for (auto const* at = begin + seen_; at != end;) {
            if (is_escaped_) {
                is_escaped_ = false;
                ++at;
                continue;
            }
            at = find_structural(at, end);
            if (at != end && take(*at++)) return true;
        }
        seen_ = value.size();
        return false;
    }
    /// Whether the value ends with this byte.
    [[nodiscard]] bool take(char c) noexcept {
        if (is_in_string_) {
            if (c == '\\') is_escaped_ = true;
            if (c != '"') return false;
            is_in_string_ = false;
            return depth_ == 0;
        }
        switch (c) {
        case '"': is_in_string_ = true; return false;
        case '{':
        case '[': ++depth_; return false;
        case '}':
        case ']': return --depth_ == 0;
        default: return false;
        }
    }

    std::size_t seen_ = 0;
    std::uint64_t depth_ = 0;
    bool is_in_string_ = false;
    bool is_escaped_ = false;
    bool is_plain_ = false;
    bool is_found_ = false;
};

}  // namespace multistatus::json_detail
