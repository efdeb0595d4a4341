// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output.hpp"
#include "printable.hpp"
#include "row.hpp"

namespace tool {

/// Prints rows below each other in the memory of a few: those tell how wide the columns are. A
/// later text that is wider pushes its neighbours aside, on its own line only.
class table {
public:
    explicit table(output& out) : out_(&out) {}

    void add(row cells) {
        if (is_measured_) return print(cells);
        first_.push_back(std::move(cells));
        if (first_.size() == measured_rows) measure();
    }
    /// Prints what is left; no more rows come.
    void finish() {
        if (!is_measured_ && !first_.empty()) measure();
    }

private:
    struct column {
        std::string_view title;
        std::size_t widest;
        bool is_number;
    };
    static constexpr std::array<column, std::tuple_size_v<row>> columns{{
        {"HREF", 72, false},
        {"STATUS", 6, true},
        {"NAME", 40, false},
        {"SIZE", 10, true},
        {"MODIFIED", 30, false},
        {"TYPE", 40, false},
        {"FAILED", 0, false},
    }};
    static constexpr std::size_t measured_rows = 256;
    static constexpr std::size_t gap = 2;

    void measure() {
        is_measured_ = true;
        row titles;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            titles[i] = {std::string(columns[i].title), style::heading};
            widths_[i] = width(columns[i].title);
            for (auto const& cells : first_)
                widths_[i] =
                    std::max(widths_[i], std::min(width(cells[i].text), columns[i].widest));
        }
        print(titles);
        for (auto const& cells : first_)
            print(cells);
        first_.clear();
    }
    void print(row const& cells) {
        std::size_t at = 0;    // columns that were written
        std::size_t from = 0;  // where this column of the table begins
        for (std::size_t i = 0; i < cells.size(); from += widths_[i] + gap, ++i) {
            auto const size = width(cells[i].text);
            if (size == 0) continue;
            auto const left = columns[i].is_number && size < widths_[i] ? widths_[i] - size : 0;
            auto const to = std::max(from + left, at == 0 ? 0 : at + gap);
            out_->write(std::string(to - at, ' '));
            out_->write(cells[i].text, cells[i].how);
            at = to + size;
        }
        out_->write("\n");
    }

    output* out_;
    std::vector<row> first_;
    std::array<std::size_t, std::tuple_size_v<row>> widths_{};
    bool is_measured_ = false;
};

}  // namespace tool
