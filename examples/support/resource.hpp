// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "random.hpp"
#include "text.hpp"

namespace multistatus::test {

/// A file or a folder as a server would list it.
struct resource {
    std::string name;  ///< Unique in the body; not encoded, may hold `&`, spaces, non-ASCII.
    bool collection = false;
    std::string_view content_type;
    std::uint64_t size = 0;
    std::uint64_t modified = 0;  ///< Seconds since 1970.
};

/// Fills `out` with another resource; `index` makes its name unique.
inline void next_resource(random& numbers, std::size_t index, resource& out) {
    constexpr std::array<std::string_view, 16> words{
        "annual", "bicycle", "copper",  "drawing", "estimate", "forest", "garden",  "harbour",
        "island", "journal", "kitchen", "letter",  "morning",  "north",  "outline", "poster"};
    constexpr std::array<std::string_view, 6> rare{"Übersicht", "crème",  "łąka",
                                                   "予定",      "письмо", "R&D"};
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> types{{
        {".txt", "text/plain"},
        {".pdf", "application/pdf"},
        {".jpg", "image/jpeg"},
        {".ods", "application/vnd.oasis.opendocument.spreadsheet"},
        {".md", "text/markdown"},
        {".zip", "application/zip"},
    }};
    out.name.clear();
    append(out.name, numbers.pick(words));
    append(out.name, numbers.chance(30) ? " " : "-");
    append(out.name, numbers.pick(words), "-");
    if (numbers.chance(8)) append(out.name, numbers.pick(rare), "-");
    append(out.name, padded{index, 5});
    out.collection = numbers.chance(12);
    auto const& [extension, type] = numbers.pick(types);
    out.content_type = out.collection ? "httpd/unix-directory" : type;
    if (!out.collection) append(out.name, extension);
    out.size = numbers.below(std::uint64_t{1} << (4 + numbers.below(30)));
    out.modified = 1'500'000'000 + numbers.below(250'000'000);
}

}  // namespace multistatus::test
