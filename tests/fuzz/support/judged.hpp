// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/rule.hpp>

#include <fuzz/support/expat_tree.hpp>
#include <fuzz/support/target.hpp>

#include <string_view>

namespace multistatus::fuzz {

/// Whether a rule is about XML, and not about what stands in it.
[[nodiscard]] constexpr bool is_about_xml(rule code) noexcept {
    return code >= rule::empty_body && code <= rule::namespace_declaration;
}

/// Whether a body may have one of the signs that expat takes for letters in Latin-1 and UTF-16,
/// which they are in no edition of XML 1.0: U+00AA, U+00B5 and U+00BA.
[[nodiscard]] inline bool has_odd_letter(std::string_view body) {
    bool const is_latin = is_utf16(body) || body.find("8859") != body.npos;
    return is_latin && body.find_first_of("\xAA\xB5\xBA") != body.npos;
}

/// The verdict of a strict reader on a body must be that of expat, as far as both judge alike.
///
/// Expat reads DTDs, takes any version, knows the names of the fourth edition, and does not read
/// every encoding that the library does.
inline void check_verdict(expat_tree const& seen, diagnostic const& error, std::string_view body) {
    if (seen.has_doctype()) return require(error.code != rule::none, "a DTD is read", body);
    if (error.code == rule::xml_version) return;
    // expat takes the byte order mark for all, and the library neither.
    if (error.code == rule::encoding_conflict) return;
    // expat takes whatever follows a high surrogate for the other half.
    bool const is_half = error.code == rule::invalid_encoding && is_utf16(body);
    if (is_half && has_half_pair(body)) return;
    bool const is_name = error.code == rule::malformed_name ||
                         error.code == rule::malformed_markup ||
                         error.code == rule::malformed_instruction;
    if (is_name && has_odd_letter(body)) return;
    if (!seen.is_well_formed() == is_about_xml(error.code)) return;
    if (is_about_xml(error.code)) return require(false, to_string(error), body);
    // Strict reading ends at its first error, and that may be another one before.
    if (error.code != rule::none || seen.is_name_of_its_edition()) return;
    if (seen.is_of_unknown_encoding()) return;
    require(false, seen.reason(), body);
}

}  // namespace multistatus::fuzz
