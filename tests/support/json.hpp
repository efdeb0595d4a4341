// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/reader.hpp>

#include <support/feed.hpp>
#include <support/summary.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::test {

// Bodies around what a test is about.

inline std::string json_of(std::string_view responses) {
    return std::string(R"({"responses":[)").append(responses).append("]}");
}
inline std::string json_response(std::string_view members) {
    return json_of(std::string(R"({"href":"/a",)").append(members).append("}"));
}
inline std::string json_propstat(std::string_view members) {
    return json_response(std::string(R"("propstats":[{"status":200,)").append(members) + "}]");
}
inline std::string json_props(std::string_view members) {
    return json_propstat(std::string(R"("props":{)").append(members).append("}"));
}
inline std::string lines_of(std::string_view lines, std::size_t count) {
    return std::string("{\"multistatus\":1}\n")
        .append(lines)
        .append(R"({"end":{"responses":)")
        .append(std::to_string(count))
        .append("}}\n");
}

inline reading read_json(std::string_view body, parse_options options = {}) {
    return read_whole<json>(body, std::move(options));
}
inline reading read_lines(std::string_view body, parse_options options = {}) {
    return read_whole<ndjson>(body, std::move(options));
}
/// What is wrong with a body, as `17 json-syntax response[1]`: where, which rule, and the path.
inline std::string what(diagnostic const& d) {
    if (d.code == rule::none) return {};
    auto text = std::to_string(d.where.offset).append(" ").append(describe(d.code).name);
    return d.path.empty() ? text : text.append(" ").append(d.path);
}

/// The first thing in which reading in pieces differs from reading the whole; empty if nothing
/// does. All cuts in two, byte by byte, and some cuts at random.
template <class Format>
std::string difference_of_pieces(std::string_view body, parse_options const& options = {}) {
    auto const whole = read_whole<Format>(body, options);
    if (auto d = difference(whole, read_bytewise<Format>(body, options)); !d.empty()) return d;
    for (std::size_t at = 1; at < body.size() && body.size() < 2'000; ++at)
        if (auto d = difference(whole, read_split<Format>(body, at, options)); !d.empty()) return d;
    std::minstd_rand numbers(static_cast<unsigned>(body.size() + 1));
    for (int i = 0; i < 4; ++i)
        if (auto d = difference(whole, read_pieces<Format>(body, options,
                                                           [&](std::size_t) {
                                                               return std::size_t{1} +
                                                                      numbers() % 40;
                                                           }));
            !d.empty())
            return d;
    return {};
}

}  // namespace multistatus::test
