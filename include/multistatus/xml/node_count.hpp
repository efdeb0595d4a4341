// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace multistatus::xml_detail {

/// Counts the attributes of a start tag, and those with a prefix in their value once more: a reader
/// keeps what it stands for. Declarations are not kept for themselves.
[[nodiscard]] constexpr std::size_t count_attributes(std::string_view tag) noexcept {
    std::size_t count = 0;
    for (auto quote = tag.find('"'); quote < tag.size();) {
        auto const name = tag.substr(0, quote);
        auto const end = tag.find('"', quote + 1);
        auto const value = tag.substr(quote + 1, end - quote - 1);
        if (name.substr(name.rfind(' ') + 1).substr(0, 5) != "xmlns")
            count += value.find(':') == value.npos ? 1 : 2;
        quote = end == tag.npos ? end : tag.find('"', end + 1);
    }
    return count;
}

/// How many nodes a reader makes of elements as they are written here, or a few more: the tags
/// around properties and their statuses count, though they are no nodes.
[[nodiscard]] constexpr std::size_t most_nodes(std::string_view written) noexcept {
    std::size_t count = 0;
    bool is_in_leaf = false;
    for (std::size_t at = 0;;) {
        auto const begin = written.find('<', at);
        auto const text = written.substr(at, begin - at);
        if (begin == written.npos) return count;
        auto const end = written.find('>', begin);
        auto const tag = written.substr(begin, end - begin);
        bool const is_end = tag.substr(0, 2) == "</";
        // What holds nothing but a text keeps it itself, and beside it the prefix of a QName.
        bool const is_own_text = is_in_leaf && is_end;
        if (!text.empty() && (!is_own_text || text.find(':') != text.npos)) ++count;
        if (!is_end) count += 1 + count_attributes(tag);
        is_in_leaf = !is_end && tag.back() != '/';
        if (end == written.npos) return count;
        at = end + 1;
    }
}

}  // namespace multistatus::xml_detail
