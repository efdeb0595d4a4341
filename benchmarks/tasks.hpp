// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "bodies.hpp"
#include "candidate.hpp"

namespace bench {

/// Whether `strict` finds nothing wrong with a body.
[[nodiscard]] bool is_conforming(std::string_view body);

/// The name of a task for tables and budgets.
[[nodiscard]] std::string_view name_of(task t);

/// What a task needs: a body in the format it reads, and the items for those that write.
struct material {
    std::string xml;
    std::string json;
    items records;

    /// JSON is left out where nobody reads it.
    material(kind k, std::size_t responses, bool with_json = true);
    explicit material(std::string body, bool with_json = true);

    [[nodiscard]] std::string_view body_for(task t) const;
};

/// The number of bytes that a run has gone through: of its input, or of what it wrote.
[[nodiscard]] std::size_t bytes_of(task t, input const& in, output const& out);

/// Makes the input of a run.
[[nodiscard]] input make_input(candidate const& c, material const& from, std::size_t chunk);

/// Why what a candidate made is not what it should be; empty if it is.
[[nodiscard]] std::string defect_of(task t, material const& from, output const& out);

/// What is worth a word of a body that was written: that carriage returns get lost, which is how
/// lines end in calendar data. Empty if nothing is.
[[nodiscard]] std::string remark_of(material const& from, output const& out);

}  // namespace bench
