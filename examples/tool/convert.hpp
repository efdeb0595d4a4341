// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/convert.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "arguments.hpp"
#include "finding.hpp"
#include "output.hpp"
#include "printable.hpp"
#include "progress.hpp"
#include "reading.hpp"

namespace tool {

/// Why a conversion ends in the middle: no more can be read, or written.
struct stopped {};

/// Where a conversion writes; it counts the responses, each of which comes by itself.
class target {
public:
    target(output& out, std::uint64_t& responses) : out_(&out), responses_(&responses) {}
    void operator()(std::string_view bytes) const {
        ++*responses_;
        out_->write(bytes);
        if (out_->failed()) throw stopped();
    }

private:
    output* out_;
    std::uint64_t* responses_;
};

/// Where a conversion reads: the file, of which the beginning tells the format.
class source {
public:
    explicit source(std::string const& file) : input_(file) {}

    /// The format that the body looks to be in.
    ms::body_kind look() {
        for (auto kind = ms::sniff(piece_);; kind = ms::sniff(piece_)) {
            if (is_decided(kind) || !input_.read(more_)) return kind;
            piece_ += more_;
        }
    }
    /// The next piece; none at the end.
    std::string_view next() {
        if (bytes_ != 0 || piece_.empty()) input_.read(piece_);
        if (input_.error() != 0) throw stopped();
        bytes_ += piece_.size();
        return piece_;
    }
    /// How many bytes were read.
    std::uint64_t bytes() const { return bytes_; }
    /// Why it cannot be read, as `errno` tells it; 0 if it can.
    int error() const { return input_.error(); }

private:
    // The two forms of JSON differ in the name of the first member.
    bool is_decided(ms::body_kind kind) const {
        constexpr std::size_t enough = 4096;
        if (piece_.size() >= enough) return true;
        if (kind != ms::body_kind::json) return kind != ms::body_kind::empty;
        auto const name = piece_.find('"');
        return name != piece_.npos && piece_.find('"', name + 1) != piece_.npos;
    }

    input input_;
    std::string piece_{};
    std::string more_{};
    std::uint64_t bytes_ = 0;
};

/// Writes a body in another format, in the memory of one response.
class conversion {
public:
    conversion(arguments const& asked, output& out)
        : asked_(&asked),
          out_(&out),
          name_(asked.file == "-" ? "<stdin>" : printable(asked.file)),
          source_(asked.file) {}

    /// Converts all of it. What deviates, and why it failed if it did, has been printed.
    outcome run() {
        auto const from = asked_->from == format::unknown ? detected() : asked_->from;
        bool is_done = false;
        try {
            is_done = convert(from);
        } catch (stopped const&) {
        }
        progress_.clear();
        if (source_.error() != 0) return complain(name_ + ": " + std::strerror(source_.error()));
        // In json nothing follows the last bracket unless lines were asked for.
        auto const& writing = asked_->writing;
        if (is_done && asked_->to == format::json && writing.indentation == ms::indentation::none)
            out_->write("\n");
        out_->flush();
        if (out_->failed())
            return out_->error().empty() ? outcome::unreadable
                                         : complain("the output: " + out_->error());
        if (!is_done) return outcome::unreadable;
        return has_deviated_ ? outcome::found : outcome::fine;
    }

private:
    format detected() {
        switch (source_.look()) {
        case ms::body_kind::json: return format::json;
        case ms::body_kind::ndjson: return format::ndjson;
        default: return format::xml;
        }
    }
    bool convert(format from) {
        switch (from) {
        case format::json: return convert_from<ms::json>();
        case format::ndjson: return convert_from<ms::ndjson>();
        default: return convert_from<ms::xml>();
        }
    }
    template <class From>
    bool convert_from() {
        switch (asked_->to) {
        case format::json: return convert_as<From, ms::json>();
        case format::ndjson: return convert_as<From, ms::ndjson>();
        default: return convert_as<From, ms::xml>();
        }
    }
    template <class From, class To>
    bool convert_as() {
        auto const next = [this] {
            make_room();
            progress_.show(source_.bytes(), responses_);
            return source_.next();
        };
        auto const done =
            ms::convert<From, To>(next, target(*out_, responses_), asked_->options, asked_->writing,
                                  [this](ms::diagnostic const& d) { tell(d); });
        if (!done) explain(done.error(), done.partial().failed);
        return done.has_value();
    }
    // What was converted so far may be waited for.
    void make_room() {
        if (!out_->is_pending()) return;
        if (out_->is_terminal()) progress_.clear();
        out_->flush();
        if (out_->failed()) throw stopped();
    }
    void explain(ms::diagnostic const& error, ms::conversion_side side) {
        auto const is_written = side == ms::conversion_side::writing;
        auto const what = is_written ? " cannot be written as " + name_of(asked_->to) + ": " : "";
        progress_.clear();
        complain(name_ + ":" + what + printable(to_string(error)) + ", after " +
                 std::to_string(error.responses) +
                 (error.responses == 1 ? " response" : " responses"));
    }
    void tell(ms::diagnostic const& d) {
        has_deviated_ = has_deviated_ || is_deviation(d.code);
        progress_.clear();
        std::fprintf(stderr, "%s\n", finding_text(name_, d).c_str());
    }
    static outcome complain(std::string const& text) {
        std::fprintf(stderr, "multistatus: %s\n", text.c_str());
        return outcome::unreadable;
    }

    arguments const* asked_;
    output* out_;
    std::string name_;
    progress progress_{};
    source source_;
    std::uint64_t responses_ = 0;
    bool has_deviated_ = false;
};

/// Writes a body in another format.
inline outcome convert(arguments asked, output& out) {
    // What was read with all that it has is written so; which hrefs come twice has been told.
    asked.writing.text = ms::text_policy::error;
    asked.writing.unique_hrefs = false;
    // A tolerant conversion is content with comparing the hrefs that cost little memory.
    constexpr std::size_t few = 100'000;
    if (asked.options.conformance == ms::conformance::tolerant)
        asked.options.limits.compared_hrefs = few;
    return conversion(asked, out).run();
}

}  // namespace tool
