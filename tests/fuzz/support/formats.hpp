// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/document.hpp>
#include <multistatus/options.hpp>
#include <multistatus/result.hpp>
#include <multistatus/write_options.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::test {
struct model;
}

namespace multistatus::fuzz {

/// How much of a body comes back.
enum class fidelity : std::uint8_t {
    whole,      ///< All of it, and each finding has its line.
    of_others,  ///< What another library keeps: written again and again it stays as it is.
};

/// What targets do with a format. It is compiled once for all of them.
struct format {
    result<document> (*parse)(std::string_view body, parse_options options);
    result<void> (*write)(document const& doc, std::string& to);
    /// What differs if a body is read in pieces, of the sizes that the bytes of `sizes` tell, of
    /// which there is at least one, again and again; and in the other way as to prediction, if that
    /// is so wanted. Empty if nothing.
    std::string (*difference)(std::string_view body, parse_options const& options,
                              std::string_view sizes, bool predict_pieces);
    /// Writes a model; empty where the builder refuses something.
    std::string (*write_model)(test::model const& m, write_options options);
    fidelity keeps = fidelity::whole;
};
extern format const xml_format, json_format, ndjson_format;

/// A body, and behind a line of `--` a charset: what is read strictly is read tolerantly as well,
/// and is the same; wherever something is found, that is a place in the body; and what can be
/// written is read strictly, and is the same again.
void check_parse(format const& in, std::string_view input);
/// A body, behind a line of `--` flags, limits and the sizes of pieces, and behind another one
/// further limits: read whole and in those pieces it gives the same.
void check_pieces(format const& in, std::string_view input);

}  // namespace multistatus::fuzz
