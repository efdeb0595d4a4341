// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>

#include <support/summary.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::test {

/// All that a reader says of a body.
struct reader_outcome {
    std::vector<std::string> responses{};
    std::vector<diagnostic> diagnostics{};
    diagnostic error{};

    friend bool operator==(reader_outcome const&, reader_outcome const&) = default;
};

/// Reads a body in pieces of a size, so that short ones are read without short cuts; only some
/// properties if that is said.
template <readable_format Format>
reader_outcome read_in_pieces(std::string_view body, parse_options const& options,
                              std::optional<std::span<name const>> selected, std::size_t piece) {
    typename Format::reader reader(options);
    if (selected) reader.select(*selected);
    reader_outcome all;
    auto const drain = [&] {
        for (auto step = read_step::item; step == read_step::item;) {
            step = reader.read();
            if (step == read_step::item) all.responses.push_back(summary_of(reader.response()));
            all.diagnostics.insert(all.diagnostics.end(), reader.diagnostics().begin(),
                                   reader.diagnostics().end());
        }
    };
    for (std::size_t at = 0; at < body.size() && !reader.failed(); at += piece) {
        reader.append(body.substr(at, piece));
        drain();
    }
    reader.end();
    if (!reader.failed()) drain();
    all.error = reader.failure();
    return all;
}

}  // namespace multistatus::test
