// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rules.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus {

/// A place in a body.
struct position {
    /// Bytes from the start of the body as it was received, 0-based.
    std::uint64_t offset = 0;
    /// Lines, 1-based; a line ends with LF, CR LF or CR. 0 where no body was read.
    std::uint64_t line = 0;
    /// Code points from the start of the line, 1-based; a tab counts as one. Octets that are no
    /// UTF-8 count unless they look like the further ones of a character.
    std::uint64_t column = 0;

    friend constexpr bool operator==(position const&, position const&) noexcept = default;
};

/// One deviation, or the error that ended the reading: data first, text last.
struct diagnostic {
    /// What was found.
    rule code = rule::none;
    /// Where it begins.
    position where{};
    /// What was being read, as `response[3]/propstat[1]/prop/getetag`; counted from 1.
    std::string path{};
    /// The offending name or text, shortened to some 80 bytes; empty where the rule says it all.
    std::string detail{};
    /// How many responses were complete before it.
    std::uint64_t responses = 0;

    friend bool operator==(diagnostic const&, diagnostic const&) = default;
};

/// One line of text, as
/// `3:14: missing-status: a propstat without status (RFC 4918, 14.22) in response[1]/propstat[1]`.
[[nodiscard]] inline std::string to_string(diagnostic const& d) {
    auto const& row = describe(d.code);
    std::string text;
    if (d.where.line != 0)
        text.append(std::to_string(d.where.line))
            .append(":")
            .append(std::to_string(d.where.column))
            .append(": ");
    text.append(row.name).append(": ").append(row.message);
    if (!d.detail.empty()) text.append(": ").append(d.detail);
    if (!row.section.empty()) text.append(" (").append(row.section).append(")");
    if (!d.path.empty()) text.append(" in ").append(d.path);
    return text;
}

}  // namespace multistatus
