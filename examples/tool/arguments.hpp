// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/options.hpp>

#include <string>
#include <string_view>

#include "printable.hpp"

namespace tool {

/// What the program was asked for.
struct arguments {
    std::string error{};  ///< why it cannot be done; else empty
    bool help = false;
    bool version = false;
    std::string command{};
    std::string file{};
    multistatus::parse_options options{};
};

/// Reads the arguments one after the other.
class argument_reader {
public:
    argument_reader(int count, char const* const* texts) : count_(count), texts_(texts) {
        result_.options.roots = multistatus::accepted_roots::any_known;
        while (at_ < count_ && result_.error.empty())
            take(texts_[at_++]);
        if (result_.error.empty() && result_.command.empty()) fail("a command is missing");
        if (result_.file.empty()) result_.file = "-";
    }
    arguments const& result() const { return result_; }

private:
    void take(std::string_view text) {
        if (is_plain_ || text == "-" || text.substr(0, 1) != "-") return take_operand(text);
        auto const name = text.substr(0, text.find('='));
        auto& options = result_.options;
        if (text == "--")
            is_plain_ = true;
        else if (text == "--help" || text == "-h")
            result_.help = true;
        else if (text == "--version")
            result_.version = true;
        else if (text == "--strict")
            options.conformance = multistatus::conformance::strict;
        else if (text == "--tolerant")
            options.conformance = multistatus::conformance::tolerant;
        else if (name == "--charset")
            options.charset = value_of(text);
        else
            fail("unknown option", text);
    }
    void take_operand(std::string_view text) {
        if (!result_.command.empty() && !result_.file.empty())
            return fail("unexpected argument", text);
        if (!result_.command.empty()) {
            result_.file = text;
            if (text.empty()) fail("empty file name");
        } else if (text == "show" || text == "lint") {
            result_.command = text;
        } else {
            fail("unknown command", text);
        }
    }
    std::string_view value_of(std::string_view option) {
        auto const equals = option.find('=');
        if (equals != option.npos) return option.substr(equals + 1);
        if (at_ < count_) return texts_[at_++];
        fail("a value is missing", option);
        return {};
    }
    void fail(std::string_view what, std::string_view text = {}) {
        result_.error = what;
        if (!text.empty()) result_.error.append(": ").append(printable(text));
    }

    int count_;
    char const* const* texts_;
    int at_ = 1;
    bool is_plain_ = false;
    arguments result_;
};

}  // namespace tool
