// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/random.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// What names and texts are made of.
inline constexpr std::array<std::string_view, 24> words{
    "annual", "bicycle", "copper",  "drawing", "estimate", "forest", "garden",   "harbour",
    "island", "journal", "kitchen", "letter",  "morning",  "north",  "outline",  "poster",
    "quarry", "ribbon",  "summary", "ticket",  "umbrella", "valley", "workshop", "yearbook"};

/// Appends an iCalendar object (RFC 5545) of 1 to 4 KB as element text: every carriage return, `&`,
/// `<` and `>` as a reference.
void append_event(multistatus::test::random& numbers, std::uint64_t modified, std::string& out);

}  // namespace bench
