// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace multistatus::fuzz {

/// What a target is: it reads any input, and nothing that it requires fails.
void run(std::string_view input);

/// Ends the program where something does not hold: a fuzzer keeps the input then, and a test fails.
inline void require(bool holds, std::string_view what, std::string_view seen = {}) {
    if (holds) return;
    std::fprintf(stderr, "%.*s\n%.*s\n", static_cast<int>(what.size()), what.data(),
                 static_cast<int>(seen.size()), seen.data());
    std::abort();
}

/// The parts of an input, which stand between lines of `--`; those that are missing are empty.
/// The last one is all that is left.
template <std::size_t Count>
[[nodiscard]] std::array<std::string_view, Count> fields(std::string_view input) {
    constexpr std::string_view line = "\n--\n";
    std::array<std::string_view, Count> parts{};
    for (std::size_t i = 0; i < Count; ++i) {
        auto const end = i + 1 < Count ? input.find(line) : input.npos;
        parts[i] = input.substr(0, end);
        if (end == input.npos) break;
        input.remove_prefix(end + line.size());
    }
    return parts;
}

}  // namespace multistatus::fuzz
