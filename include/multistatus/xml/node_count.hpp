// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace multistatus::xml_detail {

/// How many nodes a reader may make of elements as they are written here: each may have a text
/// before it, and each of its texts a prefix that is kept beside it.
[[nodiscard]] constexpr std::size_t most_nodes(std::string_view written) noexcept {
    std::size_t count = 0;
    for (auto at = written.find('<'); at < written.size(); at = written.find('<', at)) {
        auto const end = written.find('>', at);
        auto const tag = written.substr(at, end - at);
        std::size_t quotes = 0;
        for (auto const c : tag)
            quotes += c == '"' ? 1 : 0;
        count += tag.substr(0, 2) == "</" ? 1 : 3 + quotes;
        at += tag.size();
    }
    return count;
}

/// Whether a reader may make more nodes of what was written than a limit allows.
[[nodiscard]] constexpr bool has_too_many_nodes(std::string_view written,
                                                std::size_t limit) noexcept {
    constexpr std::size_t bytes_of_shortest = 2;  // as of "<a/>1"
    return written.size() / bytes_of_shortest > limit && most_nodes(written) > limit;
}

}  // namespace multistatus::xml_detail
