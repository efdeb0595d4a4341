// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/diagnostic.hpp>

#include <string>

#include "printable.hpp"

namespace tool {

namespace ms = multistatus;

/// Whether a rule is a deviation from the standards, and not only noteworthy.
inline bool is_deviation(ms::rule code) {
    return ms::describe(code).strict != ms::verdict::noted;
}

/// What stands behind the name of a rule, but for where it is.
inline std::string explanation(ms::diagnostic const& d) {
    auto const& row = ms::describe(d.code);
    auto text = std::string(is_deviation(d.code) ? ": " : ": note: ").append(row.message);
    if (!d.detail.empty()) text.append(": ").append(d.detail);
    if (!row.section.empty()) text.append(" (").append(row.section).append(")");
    return printable(text);
}

/// A finding on one line, as compilers print it.
inline std::string finding_text(std::string const& file, ms::diagnostic const& d) {
    auto text = file + ":" + std::to_string(d.where.line) + ":" + std::to_string(d.where.column) +
                ": " + std::string(ms::describe(d.code).name) + explanation(d);
    return d.path.empty() ? text : text + " in " + printable(d.path);
}

}  // namespace tool
