// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/limits.hpp>

#include <cstdint>
#include <string>

namespace multistatus {

/// How a body that deviates from the standards is read; `rules` says what follows for each rule.
enum class conformance : std::uint8_t {
    strict,    ///< The standards and nothing else; the first deviation is an error.
    tolerant,  ///< What can be understood is understood, and reported.
};

/// Which root elements are read.
enum class accepted_roots : std::uint8_t {
    multistatus,  ///< Only `multistatus`; any other is `rule::other_root`.
    any_known,    ///< The look-alikes too: see `document_kind`.
};

/// How a body is read.
struct parse_options {
    /// Strict or tolerant.
    multistatus::conformance conformance = multistatus::conformance::tolerant;
    /// Which root elements are read.
    accepted_roots roots = accepted_roots::multistatus;
    /// What the body may ask for.
    multistatus::limits limits{};
    /// The charset parameter of the Content-Type, with or without quotes; empty if there was none.
    std::string charset{};
    /// The URL of the request; if set, hrefs on another server are reported (RFC 4918, 8.3).
    std::string request_url{};
    /// Whether hrefs that occur twice are found (RFC 4918, 14.24). It takes 15 to 29 bytes a
    /// response, up to `limits::compared_hrefs` of them.
    bool unique_hrefs = true;
    /// Whether a response that looks like an earlier one is recognised, not read: faster, and the
    /// same in all else. It takes up to 32 KB, and 4 MB where texts have references or escapes.
    bool predict = true;
};

/// The standards and nothing else.
[[nodiscard]] inline parse_options strict() {
    parse_options options;
    options.conformance = conformance::strict;
    return options;
}

/// Everything that can be understood; the default.
[[nodiscard]] inline parse_options tolerant() {
    return {};
}

}  // namespace multistatus
