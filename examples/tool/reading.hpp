// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/xml.hpp>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

#include "arguments.hpp"
#include "finding.hpp"
#include "output.hpp"
#include "platform.hpp"
#include "printable.hpp"
#include "progress.hpp"

namespace tool {

namespace ms = multistatus;

/// How a reading ended, as the exit status of the program.
enum class outcome : int { fine = 0, found = 1, unreadable = 2 };

/// The file, or the standard input, closed in the end.
class input {
public:
    explicit input(std::string const& name)
        : stream_(name == "-" ? stdin : std::fopen(name.c_str(), "rb")),
          error_(stream_ == nullptr ? errno : 0) {}
    input(input const&) = delete;
    input& operator=(input const&) = delete;
    ~input() {
        if (stream_ != nullptr && stream_ != stdin) std::fclose(stream_);
    }
    /// Replaces `chunk` by the next bytes; none at the end, or where they cannot be read.
    bool read(std::string& chunk) {
        if (error_ == 0 && !read_some(stream_, chunk, 1 << 16)) error_ = errno;
        return error_ == 0 && !chunk.empty();
    }
    /// Why they cannot be read, as `errno` tells it; 0 if they can.
    int error() const { return error_; }

private:
    std::FILE* stream_;
    int error_;
};

/// Reads a body from a file in the memory of one response, and hands what it finds to a visitor:
/// each `response`, each `finding` and, if all was well, the `end`.
template <class Visitor>
class reading {
public:
    reading(arguments const& asked, output& out, Visitor& visitor)
        : name_(asked.file == "-" ? "<stdin>" : printable(asked.file)),
          input_(asked.file),
          parser_(asked.options),
          out_(&out),
          visitor_(&visitor) {}

    /// Reads all of it. False where that is not possible, the reason having been printed.
    bool run() {
        std::string chunk;
        while (!out_->failed() && !parser_.failed() && input_.read(chunk)) {
            bytes_ += chunk.size();
            parser_.feed(chunk).value();
            take_responses();
            make_room();
            progress_.show(bytes_, responses_);
        }
        if (!out_->failed() && input_.error() == 0) finish();
        progress_.clear();
        if (visitor_->is_told(parser_.error())) visitor_->finding(name_, parser_.error());
        visitor_->close();
        out_->flush();
        return !explain();
    }
    /// The file as it stands in messages.
    std::string const& name() const { return name_; }

private:
    void take_responses() {
        while (auto const* response = parser_.next()) {
            ++responses_;
            take_findings();
            visitor_->response(*response);
        }
        take_findings();
    }
    void take_findings() {
        for (auto const& d : parser_.diagnostics())
            visitor_->finding(name_, d);
    }
    // A response may wait for the end: where an element that is not closed could still go on.
    void finish() {
        if (parser_.failed()) return;
        auto end = parser_.finish();
        while (end.error().code == ms::rule::unread_responses) {
            take_responses();
            if (parser_.failed()) return;
            end = parser_.finish();
        }
        take_findings();
        if (end) visitor_->end(*end);
    }
    void make_room() {
        if (!out_->is_pending()) return;
        if (out_->is_terminal()) progress_.clear();
        out_->flush();
    }
    // Prints why it ended before its time; false if it did not.
    bool explain() const {
        if (input_.error() != 0) return complain(name_ + ": " + std::strerror(input_.error()));
        if (out_->failed())
            return out_->error().empty() || complain("the output: " + out_->error());
        if (!parser_.failed() || visitor_->is_told(parser_.error())) return false;
        auto const& e = parser_.error();
        return complain(name_ + ":" + printable(to_string(e)) + ", after " +
                        std::to_string(e.responses) +
                        (e.responses == 1 ? " response" : " responses"));
    }
    static bool complain(std::string const& text) {
        return std::fprintf(stderr, "multistatus: %s\n", text.c_str()) != 0;
    }

    std::string name_;
    input input_;
    ms::parser<ms::xml> parser_;
    output* out_;
    Visitor* visitor_;
    progress progress_;
    std::uint64_t bytes_ = 0;
    std::uint64_t responses_ = 0;
};

}  // namespace tool
