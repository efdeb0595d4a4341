// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/xml.hpp>
#include <support/heap_meter.hpp>
#include <support/hostile_bodies.hpp>

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>

// For programs of one unit: see heap_meter.hpp.

namespace multistatus::test {

/// Whether a word is in its name, or there are no words.
template <class Words>
[[nodiscard]] bool is_wanted(hostile_body const& kind, Words const& words) {
    bool is_in_name = words.empty();
    for (std::string_view const word : words)
        is_in_name |= std::string_view(kind.name).find(word) != std::string_view::npos;
    return is_in_name;
}

/// How the reading of a hostile body went.
struct hostile_outcome {
    diagnostic error{};
    std::uint64_t diagnostics = 0;
    double seconds = 0;    ///< of CPU time
    std::size_t heap = 0;  ///< the peak, without the body
};

template <readable_format Format>
[[nodiscard]] hostile_outcome read_hostile(std::string_view body, limits const& l,
                                           std::size_t chunk) {
    hostile_outcome outcome;
    heap_meter meter;
    meter.begin();
    auto const begin = std::clock();
    {
        parse_options options;
        options.limits = l;
        typename Format::reader reader(options);
        auto const drain = [&] {
            for (auto step = read_step::item; step == read_step::item;) {
                step = reader.read();
                outcome.diagnostics += reader.diagnostics().size();
            }
        };
        if (chunk == 0) {
            reader.borrow(body);
            drain();
        }
        for (std::size_t at = 0; chunk != 0 && at < body.size() && !reader.failed(); at += chunk) {
            reader.append(body.substr(at, chunk));
            drain();
        }
        if (!reader.failed() && chunk != 0) {
            reader.end();
            drain();
        }
        if (reader.failed()) outcome.error = reader.failure();
    }
    outcome.seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    outcome.heap = meter.peak();
    return outcome;
}

/// Reads a body that is there as a whole, or comes in chunks of a size.
[[nodiscard]] inline hostile_outcome read_hostile(hostile_body const& kind, std::string_view body,
                                                  limits const& l, std::size_t chunk = 0) {
    switch (kind.format) {
    case body_format::json: return read_hostile<json>(body, l, chunk);
    case body_format::ndjson: return read_hostile<ndjson>(body, l, chunk);
    case body_format::xml: break;
    }
    return read_hostile<xml>(body, l, chunk);
}

/// What a document takes that is made of such a body, with the limits as they are.
struct hostile_document {
    double seconds = 0;    ///< of CPU time, to make it
    std::size_t heap = 0;  ///< bytes that it holds
};
[[nodiscard]] inline hostile_document keep_hostile(hostile_body const& kind,
                                                   std::string_view body) {
    auto const made = [body](auto parse) -> hostile_document {
        heap_meter meter;
        meter.begin();
        auto const begin = std::clock();
        auto const all = parse(body, parse_options());
        return {static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, meter.kept()};
    };
    switch (kind.format) {
    case body_format::json: return made(parse<json>);
    case body_format::ndjson: return made(parse<ndjson>);
    case body_format::xml: break;
    }
    return made(parse<xml>);
}

}  // namespace multistatus::test
