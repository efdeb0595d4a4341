// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/xml.hpp>

#include <string>

#include "arguments.hpp"
#include "output.hpp"
#include "printable.hpp"
#include "reading.hpp"

namespace tool {

/// Prints what deviates, one finding on a line as compilers do.
class linter {
public:
    explicit linter(output& out) : out_(&out) {}

    void response(ms::response_view const&) {}
    void finding(std::string const& file, ms::diagnostic const& d) {
        auto const& row = ms::describe(d.code);
        bool const counts = is_deviation(d.code);
        has_found_ = has_found_ || counts;
        out_->write(file + ":" + std::to_string(d.where.line) + ":" +
                        std::to_string(d.where.column) + ": ",
                    style::heading);
        out_->write(std::string(row.name), counts ? style::bad : style::warning);
        out_->write(explanation(d));
        if (!d.path.empty()) out_->write(" in " + printable(d.path), style::faint);
        out_->write("\n");
    }
    /// Whether an error is a finding like others: only strictness made it one.
    bool is_told(ms::diagnostic const& error) const {
        return error.code != ms::rule::none &&
               ms::describe(error.code).tolerant != ms::verdict::refused;
    }
    void end(ms::trailer const&) {}
    void close() {}

    bool has_found() const { return has_found_; }

private:
    output* out_;
    bool has_found_ = false;
};

/// Reads a body and prints what deviates in it.
inline outcome lint(arguments const& asked, output& out) {
    linter findings(out);
    if (!reading<linter>(asked, out, findings).run()) return outcome::unreadable;
    return findings.has_found() ? outcome::found : outcome::fine;
}

}  // namespace tool
