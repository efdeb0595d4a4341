// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tinyxml2.h>

namespace multistatus::tinyxml2_detail {

/// What tinyxml2 hands out as a string; a null pointer is none.
[[nodiscard]] inline std::string_view text_of(char const* string) noexcept {
    return string == nullptr ? std::string_view{} : std::string_view(string);
}

/// tinyxml2 knows lines only: a position is a line in the upper half, and in the lower one
/// something that keeps what stands on one line in order.
[[nodiscard]] constexpr std::uint64_t position_of_line(int line) noexcept {
    return static_cast<std::uint64_t>(line < 0 ? 0 : line) << 32;
}
[[nodiscard]] constexpr std::uint64_t line_of(std::uint64_t position) noexcept {
    return position >> 32;
}

/// Gives the nodes of a tree positions, in the order of the document.
class line_counter {
public:
    /// The position of the next node.
    [[nodiscard]] std::uint64_t next(tinyxml2::XMLNode const& node) noexcept {
        auto const begin = position_of_line(node.GetLineNum());
        if (begin != line_) taken_ = 0;
        line_ = begin;
        return line_ + taken_;
    }
    /// So many positions belong to it.
    void take(std::size_t count) noexcept {
        constexpr std::uint64_t most = std::uint64_t{1} << 31;
        taken_ = count < most - taken_ ? taken_ + count + 1 : most;
    }

private:
    std::uint64_t line_ = 0;
    std::uint64_t taken_ = 0;
};

/// The rule that a text breaks which tinyxml2 does not read.
[[nodiscard]] inline rule rule_of(tinyxml2::XMLError error) noexcept {
    switch (error) {
    case tinyxml2::XML_SUCCESS: return rule::none;
    case tinyxml2::XML_ERROR_EMPTY_DOCUMENT: return rule::empty_body;
    // Text outside of all elements has been found before; other text that is in error does not end.
    case tinyxml2::XML_ERROR_PARSING_TEXT:
    case tinyxml2::XML_ERROR_PARSING_CDATA:
    case tinyxml2::XML_ERROR_PARSING_COMMENT:
    case tinyxml2::XML_ERROR_PARSING_UNKNOWN: return rule::truncated;
    case tinyxml2::XML_ERROR_PARSING_ELEMENT:
    case tinyxml2::XML_ERROR_PARSING_ATTRIBUTE: return rule::malformed_tag;
    case tinyxml2::XML_ERROR_PARSING_DECLARATION: return rule::malformed_instruction;
    case tinyxml2::XML_ERROR_MISMATCHED_ELEMENT: return rule::unclosed_element;
    case tinyxml2::XML_ELEMENT_DEPTH_EXCEEDED: return rule::limit_depth;
    default: return rule::malformed_markup;
    }
}

/// The mode that keeps most white space: what tinyxml2 11 has for that, or else the default.
template <class Mode = tinyxml2::Whitespace>
[[nodiscard]] constexpr Mode kept_whitespace() noexcept {
    if constexpr (requires { Mode::PEDANTIC_WHITESPACE; })
        return Mode::PEDANTIC_WHITESPACE;
    else
        return Mode::PRESERVE_WHITESPACE;
}

}  // namespace multistatus::tinyxml2_detail
