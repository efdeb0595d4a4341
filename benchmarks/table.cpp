// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "table.hpp"

#include <cstdio>

namespace bench {

void table::add(std::string const& row, std::string cell) {
    for (auto& l : lines_)
        if (l.name == row) {
            l.cells.push_back(std::move(cell));
            return;
        }
    lines_.push_back({row, {std::move(cell)}});
}

void table::print(std::string const& corner) const {
    std::printf("| %s |", corner.c_str());
    for (auto const& c : columns_)
        std::printf(" %s |", c.c_str());
    std::printf("\n|---|");
    for (std::size_t i = 0; i < columns_.size(); ++i)
        std::printf("---|");
    std::printf("\n");
    for (auto const& l : lines_) {
        std::printf("| %s |", l.name.c_str());
        for (auto const& c : l.cells)
            std::printf(" %s |", c.c_str());
        std::printf("\n");
    }
    std::printf("\n");
    std::fflush(stdout);
}

// The format is always a literal of this program.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
std::string formatted(char const* format, double a) {
    return formatted(format, a, 0);
}
std::string formatted(char const* format, double a, double b) {
    char text[64];
    std::snprintf(text, sizeof text, format, a, b);
    return text;
}
#pragma GCC diagnostic pop

}  // namespace bench
