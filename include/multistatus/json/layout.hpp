// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/write_options.hpp>

#include <string_view>

namespace multistatus::json_detail {

/// What stands around the responses; the forms and indentations of JSON differ in nothing else.
struct layout {
    std::string_view begin;         ///< before all responses
    std::string_view before_first;  ///< before the first response
    std::string_view before;        ///< before every other
    std::string_view trailer;       ///< after all responses
    std::string_view member;        ///< before each member behind the responses
    std::string_view end;           ///< at the end
    bool is_lines;                  ///< each response is a text of its own, and a line
};

/// The whole document as one object, its responses in an array.
[[nodiscard]] constexpr layout array_layout(indentation how) noexcept {
    if (how == indentation::none) return {"{\"responses\":[", "", ",", "]", ",", "}", false};
    return {"{\"responses\":[", "\n  ", ",\n  ", "]", ",\n ", "}\n", false};
}
/// One object a line; the last one counts the others.
inline constexpr layout line_layout{
    "{\"multistatus\":1}\n", "", "", "{\"end\":{\"responses\":", ",", "}}\n", true};

}  // namespace multistatus::json_detail
