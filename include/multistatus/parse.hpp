// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/boxed.hpp>
#include <multistatus/detail/findings.hpp>
#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/shared_texts.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/document.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

namespace detail {

/// Makes a document of all that a reader reads, with the first findings; `read` has it read up to
/// the next response.
template <class Reader, class Read>
[[nodiscard]] result<document> read_document(std::size_t most_findings, Reader& reader,
                                             Read&& read) {
    boxed<std::string> texts(std::in_place);
    shared_texts shared(*texts);
    std::vector<response> responses;
    std::vector<diagnostic> diagnostics;
    for (auto step = read_step::item; step == read_step::item;) {
        step = read();
        if (step == read_step::item)
            responses.emplace_back(owned_tape(reader.response().tape(), shared));
        add_findings(diagnostics, most_findings, reader.diagnostics());
    }
    document whole(std::move(texts), std::move(responses), reader.trailer(),
                   std::move(diagnostics));
    if (reader.failed()) return {reader.failure(), std::move(whole)};
    return whole;
}

}  // namespace detail

/// Reads a whole body into a document that owns all it holds (RFC 4918, 13).
///
/// Where it fails, `partial()` of the result is the document as far as it was complete; of an
/// ill-formed body a client must not assume anything (RFC 4918, 8.2).
///
///     multistatus::document doc = multistatus::parse<multistatus::xml>(body).value();
///     for (multistatus::response const& r : doc) use(r);
template <readable_format Format>
[[nodiscard]] result<document> parse(std::string_view body, parse_options options = {}) {
    auto const most_findings = options.limits.diagnostics;
    typename Format::reader reader(std::move(options));
    reader.borrow(body);
    return detail::read_document(most_findings, reader, [&reader] { return reader.read(); });
}

}  // namespace multistatus
