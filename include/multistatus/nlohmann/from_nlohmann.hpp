// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/raise.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/document.hpp>
#include <multistatus/nlohmann/dom_reader.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/options.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/parse_error.hpp>
#include <multistatus/response.hpp>
#include <multistatus/result.hpp>
#include <multistatus/status.hpp>

#include <utility>

#include <nlohmann/json.hpp>

namespace multistatus {

/// Takes a whole document over from nlohmann, as `parse` does from bytes: with the same options,
/// the same diagnostics, and what was complete in `partial()`. There are no places, but paths.
///
/// What is not JSON, as a NaN, bytes, or a string that is no UTF-8, is an error.
template <nlohmann_detail::basic_json Json>
[[nodiscard]] result<document> from_nlohmann(Json const& from, parse_options options = {}) {
    auto const most_findings = options.limits.diagnostics;
    nlohmann_detail::dom_reader reader(from, std::move(options));
    return detail::read_document(most_findings, reader, [&reader] { return reader.read(); });
}

namespace nlohmann_detail {

template <basic_json Json>
[[nodiscard]] response response_of(Json const& from) {
    dom_reader reader(from, {});
    if (!reader.read_response()) detail::raise(reader.error());
    return response(reader.response());
}

}  // namespace nlohmann_detail

// What nlohmann calls for `j.get<T>()`. What is not of the JSON form throws `parse_error`, ours,
// and not one of nlohmann's exceptions.

/// Reads a document, tolerantly; `from_nlohmann` takes options and throws nothing.
template <nlohmann_detail::basic_json Json>
void from_json(Json const& from, document& to) {
    to = from_nlohmann(from).value();
}
/// Reads a response (JSON form, Response).
template <nlohmann_detail::basic_json Json>
void from_json(Json const& from, response& to) {
    to = nlohmann_detail::response_of(from);
}
/// Reads a property, a condition or an extension: its name, or an object with its name and value
/// (JSON form, Value). An array of these is a `std::vector<owned_element>`.
template <nlohmann_detail::basic_json Json>
void from_json(Json const& from, owned_element& to) {
    nlohmann_detail::dom_reader reader(from, {});
    detail::tape_builder tape;
    if (!reader.read_element(tape)) detail::raise(reader.error());
    to = owned_element(detail::owned_tape(tape.view()));
}
/// Reads a code of 100 to 599. A status does not own its line, so the object that one with an
/// unusual line makes is refused; a response or propstat with both members is read as such.
template <nlohmann_detail::basic_json Json>
void from_json(Json const& from, status& to) {
    nlohmann_detail::dom_reader reader(from, {});
    int code = 0;
    if (!reader.read_status(code)) detail::raise(reader.error());
    to = status(code);
}

}  // namespace multistatus
