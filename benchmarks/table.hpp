// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bench {

/// A table in Markdown: a row for each candidate, a column for each body.
class table {
public:
    explicit table(std::vector<std::string> columns) : columns_(std::move(columns)) {}

    /// Adds a cell to the row of that name, and the row if need be. A row may be shorter than
    /// others.
    void add(std::string const& row, std::string cell);
    /// Writes it to the standard output.
    void print(std::string const& corner) const;

private:
    struct line {
        std::string name;
        std::vector<std::string> cells;
    };

    std::vector<std::string> columns_;
    std::vector<line> lines_{};
};

/// `printf` to a string, for numbers.
[[nodiscard]] std::string formatted(char const* format, double a);
[[nodiscard]] std::string formatted(char const* format, double a, double b);

}  // namespace bench
