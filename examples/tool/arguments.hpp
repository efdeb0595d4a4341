// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/href.hpp>
#include <multistatus/options.hpp>
#include <multistatus/write_options.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "printable.hpp"

namespace tool {

/// What a body is written in.
enum class format : std::size_t { xml, json, ndjson, unknown };

/// The names of the formats, in the order of the enumeration.
inline constexpr std::array<std::string_view, 3> format_names{"xml", "json", "ndjson"};

inline std::string name_of(format f) {
    return std::string(format_names[static_cast<std::size_t>(f)]);
}

/// What the program was asked for.
struct arguments {
    std::string error{};  ///< why it cannot be done; else empty
    bool help = false;
    bool version = false;
    std::string command{};
    std::string file{};
    multistatus::parse_options options{};
    format from = format::unknown;
    format to = format::unknown;
    multistatus::write_options writing{};
};

/// Reads the arguments one after the other.
class argument_reader {
public:
    argument_reader(int count, char const* const* texts) : count_(count), texts_(texts) {
        result_.options.roots = multistatus::accepted_roots::any_known;
        while (at_ < count_ && result_.error.empty())
            take(texts_[at_++]);
        if (result_.error.empty()) check();
        if (result_.file.empty()) result_.file = "-";
    }
    arguments const& result() const { return result_; }

private:
    void check() {
        if (result_.command.empty()) return fail("a command is missing");
        if (result_.command != "convert" && !converting_.empty())
            return fail("only convert has this option", converting_);
        if (result_.command == "convert" && result_.to == format::unknown)
            fail("an option is missing", "--to");
    }
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
        else if (!take_converting(name, text))
            fail("unknown option", text);
    }
    bool take_converting(std::string_view name, std::string_view text) {
        if (name == "--to")
            result_.to = format_from(value_of(text));
        else if (name == "--from")
            result_.from = format_from(value_of(text));
        else if (text == "--indent")
            result_.writing.indentation = multistatus::indentation::lines;
        else if (text == "--no-summary")
            result_.writing.summary = false;
        else if (name == "--id-href")
            result_.writing.href_of_id = [prefix =
                                              std::string(value_of(text))](std::string_view id) {
                return prefix + multistatus::encode_segment(id);
            };
        else
            return false;
        converting_ = name;
        return true;
    }
    format format_from(std::string_view name) {
        for (std::size_t i = 0; i < format_names.size(); ++i)
            if (format_names[i] == name) return static_cast<format>(i);
        if (result_.error.empty()) fail("unknown format", name);
        return format::unknown;
    }
    void take_operand(std::string_view text) {
        if (!result_.command.empty() && !result_.file.empty())
            return fail("unexpected argument", text);
        if (!result_.command.empty()) {
            result_.file = text;
            if (text.empty()) fail("empty file name");
        } else if (text == "show" || text == "lint" || text == "convert") {
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
    std::string_view converting_{};
    arguments result_;
};

}  // namespace tool
