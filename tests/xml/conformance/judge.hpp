// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rules.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <xml/conformance/body.hpp>
#include <xml/conformance/case.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::test::xml_conformance {

/// The properties of all responses, as text: what readers are compared by.
[[nodiscard]] inline std::vector<std::string> properties_of(reading const& read) {
    std::vector<std::string> all;
    for (auto const& r : read.responses)
        for (auto const p : r.propstats())
            for (auto const e : p.properties())
                all.push_back(summary_of(e));
    return all;
}

/// A body that is read, and what is expected of it.
struct trial {
    conformance_case const& of;
    std::string_view body;
    std::size_t at;  ///< Where in the body the error is reported.
};

namespace judging {

[[nodiscard]] inline std::string shown(diagnostic const& d) {
    return std::string(describe(d.code).name) + " @" + std::to_string(d.where.offset);
}
[[nodiscard]] inline std::string shown(rule code, std::size_t at) {
    return std::string(describe(code).name) + " @" + std::to_string(at);
}
[[nodiscard]] inline bool is(diagnostic const& d, rule code, std::size_t at) {
    return d.code == code && (code == rule::none || d.where.offset == at);
}

[[nodiscard]] inline std::string fault_in_value(trial const& t, reading const& read) {
    if (!t.of.expected.reads) return {};
    auto const& last = read.responses.back();
    auto const property = (*last.propstats().begin()).properties().front();
    auto const found = t.of.where == frame::value ? property.text_content() : summary_of(property);
    return found == *t.of.expected.reads ? "" : "it reads '" + printable(found) + "'";
}
[[nodiscard]] inline std::string fault_in_strict(trial const& t, reading const& read) {
    auto const& expected = t.of.expected;
    if (!is(read.error, expected.strict, t.at))
        return shown(read.error) + ", not " + shown(expected.strict, t.at);
    if (!read.diagnostics.empty()) return "it reports " + shown(read.diagnostics[0]);
    return t.of.is_accepted() ? fault_in_value(t, read) : "";
}
[[nodiscard]] inline std::string fault_in_tolerant(trial const& t, reading const& read) {
    auto const& expected = t.of.expected;
    if (expected.strict == expected.tolerant) return fault_in_strict(t, read);
    // The report about a whole element may come before the one about a character in it.
    auto const is_reported =
        std::any_of(read.diagnostics.begin(), read.diagnostics.end(),
                    [&](diagnostic const& d) { return is(d, expected.strict, t.at); });
    if (!is_reported)
        return shown(read.error) + ", and no report of " + shown(expected.strict, t.at);
    return read.error.code == expected.tolerant ? "" : "it ends with " + shown(read.error);
}

[[nodiscard]] inline std::string fault_in_whole(trial const& t, reading const& read,
                                                conformance mode) {
    return mode == conformance::strict ? fault_in_strict(t, read) : fault_in_tolerant(t, read);
}
[[nodiscard]] inline std::string shown(conformance mode) {
    return mode == conformance::strict ? "strict: " : "tolerant: ";
}

}  // namespace judging

/// What a reading in whole, and if asked for one byte by byte, make of a body in both conformances,
/// but for what is expected; empty if that is all.
[[nodiscard]] inline std::string fault_of(trial const& t, bool is_in_pieces = true) {
    for (auto const& options : {strict(), tolerant()}) {
        auto const mode = judging::shown(options.conformance);
        auto const whole = read_whole(t.body, options);
        auto const fault = judging::fault_in_whole(t, whole, options.conformance);
        if (!fault.empty()) return mode + fault;
        if (!is_in_pieces) continue;
        auto const differs = difference(whole, read_bytewise(t.body, options));
        if (!differs.empty()) return mode + "byte by byte: " + differs;
    }
    return {};
}

/// Whether the same is expected of the case in any encoding.
[[nodiscard]] inline bool is_of_any_encoding(std::string_view body) {
    for (auto const* at = body.data(); at != body.data() + body.size();) {
        auto const c = detail::decode_utf8(at, body.data() + body.size());
        if (c.size == 0) return false;
        at += c.size;
    }
    auto const begin = body.substr(0, 4);
    return body.find("encoding") == body.npos && begin.substr(0, 3) != "\xEF\xBB\xBF" &&
           begin.size() == 4 && begin.find('\0') == begin.npos;
}
/// As `fault_of` a case, in UTF-16.
[[nodiscard]] inline std::string fault_in_utf16(conformance_case const& c, byte_order order) {
    auto const body = put_in(c.where, c.fragment);
    if (!is_of_any_encoding(body.bytes)) return {};
    auto const before = std::string_view(body.bytes).substr(0, body.at + c.at);
    auto const bytes = to_utf16(body.bytes, order);
    return fault_of({c, bytes, to_utf16(before, order).size()});
}
/// As `fault_of` a case, where the response is the third of its kind: one that was predicted.
[[nodiscard]] inline std::string fault_if_predicted(conformance_case const& c) {
    if (!is_in_response(c.where)) return {};
    for (std::string_view const before :
         {std::string_view(c.fragment),
          std::string_view(c.where == frame::value ? "b" : "<D:x/>")}) {
        auto const body = put_in(c.where, c.fragment, {2, before});
        if (before == c.fragment && !c.is_accepted()) continue;
        if (auto const fault = fault_of({c, body.bytes, body.at + c.at}); !fault.empty())
            return fault;
    }
    return {};
}
/// What this reader makes of a case, but for what is expected; empty if that is all.
[[nodiscard]] inline std::string fault_of(conformance_case const& c, bool is_in_pieces = true) {
    auto const body = put_in(c.where, c.fragment);
    return fault_of({c, body.bytes, body.at + c.at}, is_in_pieces);
}

}  // namespace multistatus::test::xml_conformance
