// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/xml.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "arguments.hpp"
#include "outline.hpp"
#include "output.hpp"
#include "printable.hpp"
#include "reading.hpp"
#include "row.hpp"
#include "table.hpp"

namespace tool {

/// Prints a body for people: the responses as a table, what stands beside them below it.
class viewer {
public:
    explicit viewer(output& out) : out_(&out), table_(out) {}

    void response(ms::response_view const& r) {
        ++responses_;
        failed_ += r.failed();
        truncations_ += r.is_truncation();
        auto cells = make_row(r);
        for (ms::href const href : r.hrefs()) {
            cells[0].text = printable(href.text());
            if (r.is_status_form()) cells[2].text = printable(href.decoded_name(), 40);
            table_.add(cells);
        }
    }
    void finding(std::string const&, ms::diagnostic const& d) {
        deviations_ += is_deviation(d.code);
    }
    bool is_told(ms::diagnostic const&) const { return false; }
    void end(ms::trailer const& t) {
        table_.finish();
        if (t.kind() == ms::document_kind::multistatus)
            print_summary(t);
        else
            print_other(t);
        if (deviations_ == 0) return;
        out_->write(counted(deviations_, "deviation"), style::warning);
        out_->write("; `multistatus lint` tells which\n");
    }
    /// Nothing more will come, be it the end or not.
    void close() { table_.finish(); }

    bool has_failures() const { return failed_ != 0; }

private:
    static std::string counted(std::uint64_t count, std::string_view what) {
        auto text = std::to_string(count).append(" ").append(what);
        return count == 1 ? text : text.append("s");
    }
    void print_line(std::string_view title, std::string_view text) {
        if (text.empty()) return;
        out_->write(title, style::heading);
        out_->write(": " + one_line(text, 200) + "\n");
    }

    void print_summary(ms::trailer const& t) {
        if (responses_ != 0) out_->write("\n");
        out_->write(counted(responses_, "response"));
        if (failed_ != 0) out_->write(", " + std::to_string(failed_) + " failed", style::bad);
        // Several of them rather mean that several resources found no room (RFC 4918, 11.5).
        if (truncations_ == 1) out_->write("; the list may be incomplete (507)", style::warning);
        out_->write("\n");
        print_line("description", t.description().text);
        print_line("sync token", t.sync_token().value_or(""));
        print_elements("beside the responses", t.extensions());
    }
    template <class Elements>
    void print_elements(std::string_view title, Elements const& elements) {
        if (elements.empty()) return;
        out_->write(title, style::heading);
        out_->write(":\n");
        for (auto const e : elements)
            print_outline(*out_, e, 1);
    }

    // The look-alikes of a multistatus: each is one answer about one resource.
    void print_other(ms::trailer const& t) {
        switch (t.kind()) {
        case ms::document_kind::error:
            ++failed_;
            out_->write("The request failed.\n", style::bad);
            print_elements("conditions", t.error().conditions());
            break;
        case ms::document_kind::prop: print_elements("properties", t.properties()); break;
        case ms::document_kind::schedule_response: print_schedule(t); break;
        default: print_propstats(t);
        }
        print_line("description", t.description().text);
    }
    void print_propstats(ms::trailer const& t) {
        for (auto const p : t.propstats()) {
            failed_ += !p.status().is_success();
            out_->write(status_text(p.status()), style_of(p.status()));
            auto text = name_list(p.properties());
            join(text, "; ", explanation(p.error(), p.description()));
            out_->write(text.empty() ? "\n" : ": " + text + "\n");
        }
        if (t.error().empty()) return;
        ++failed_;
        print_elements("conditions", t.error().conditions());
    }
    // RFC 6638, 10.1: each response has a request-status, whose first digit is 3 or more where the
    // recipient was not reached (RFC 5545, 3.8.8.3).
    void print_schedule(ms::trailer const& t) {
        for (auto const answer : t.extensions())
            if (auto const status = answer.find({answer.name().space, "request-status"}))
                failed_ += one_line(status->text()).substr(0, 1) > "2";
        print_elements("recipients", t.extensions());
    }

    output* out_;
    table table_;
    std::uint64_t responses_ = 0;
    std::uint64_t failed_ = 0;
    std::uint64_t deviations_ = 0;
    std::uint64_t truncations_ = 0;
};

/// Reads a body and prints it for people.
inline outcome show(arguments asked, output& out) {
    // It would take memory that grows with the body, and a table shows both of them anyway.
    asked.options.unique_hrefs = false;
    viewer body(out);
    if (!reading<viewer>(asked, out, body).run()) return outcome::unreadable;
    return body.has_failures() ? outcome::found : outcome::fine;
}

}  // namespace tool
