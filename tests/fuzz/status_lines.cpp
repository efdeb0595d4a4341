// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/status_line.hpp>
#include <multistatus/status.hpp>

#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>

// A line has one code, in whatever way it is read, and is written as it came.
void multistatus::fuzz::run(std::string_view input) {
    auto const trimmed = input.substr(0, input.find_last_not_of(" \t\r\n") + 1);
    auto const line =
        trimmed.substr(std::min(trimmed.size(), trimmed.find_first_not_of(" \t\r\n")));
    auto const read = detail::read_status_line(line);
    status const s(read.code, line);
    require(s.code() == read.code && read.code < 1000, "another code", line);
    if (read.code == 0) return require(read.finding != rule::none, "no code", line);

    bool const is_sent = !detail::has_field_control(line);
    require(to_string(s) == (is_sent ? line : status_line(s.code())), "written differently", line);
    require(line.ends_with(s.reason()) || s.unusual_line().empty(), "another reason", line);
    bool const is_good = read.finding == rule::none || read.finding == rule::informational_status;
    bool const has_controls = read.finding == rule::status_characters;
    require((is_good || has_controls) ==
                (line.starts_with("HTTP/") && s.code() >= 100 && s.code() <= 599),
            "found something else", line);
    require(is_sent ? !has_controls : !is_good, "what cannot be sent", line);
    // A tab is as good as a space, but takes the long way.
    auto slow = std::string(line);
    if (auto const gap = slow.find(' '); gap != slow.npos) slow[gap] = '\t';
    auto const again = detail::read_status_line(slow);
    require(again.code == read.code && again.finding == read.finding, "by another way", line);
    auto const usual = status_line(s.code());
    require(s.code() < 100 || status(s.code(), usual) == status(s.code()), "not usual", usual);
}
