// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/id_to_href.hpp>
#include <multistatus/limits.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace multistatus {

/// A namespace and the prefix it is written with.
struct namespace_prefix {
    std::string space;     ///< The namespace name.
    std::string prefix{};  ///< Without colon; empty for the usual one, or a generated one.
};

/// How namespaces are written in XML. It changes no meaning, but some clients look at it.
///
/// A prefix that is no XML name or begins with `xml` in any case is not used; nor is one that
/// stands for another namespace already. Where none is given, known namespaces get the prefix that
/// their servers use (`C` for CalDAV), others `ns1`, `ns2` and so on.
struct prefix_policy {
    /// The prefix for `DAV:`. Some clients compare `D:` or `d:` as text.
    std::string dav = "D";
    /// Makes `DAV:` the default namespace: shorter, but Windows 7 and others cannot read it.
    bool default_namespace = false;
    /// Namespaces declared once, on the root element; all others are declared where they are used.
    std::vector<namespace_prefix> on_root{};
    /// Prefixes for namespaces declared where they are used.
    std::vector<namespace_prefix> where_used{};
};

/// What becomes of a text with a character that the format cannot carry: XML has no way to write
/// most control characters, U+FFFE, U+FFFF, and bytes that are no UTF-8 (XML 1.0, 2.2).
///
/// Hrefs, names, sync-tokens and ids stand for something else, so that they are never changed: with
/// such a character in one the document fails. Of two properties of one name under a status of 2xx,
/// one that can be written is enough.
enum class text_policy : std::uint8_t {
    error,    ///< The document fails with `rule::unwritable_text`.
    replace,  ///< U+FFFD stands for each such character.
    /// The property is named in a propstat of status `write_options::unwritable_status` instead;
    /// in texts that belong to no property U+FFFD stands for each such character. The same becomes
    /// of an `element` that was read elsewhere, as a dead property, and that exceeds a limit here,
    /// by itself or together with those before it three quarters of one, or has a name without a
    /// form in the format. If it cannot even be named, or is one too many, it is left out, and so
    /// is such a name in an answer.
    error_propstat,
};

/// What stands in a response from which `minimal` has removed everything (RFC 8144, 2.1).
enum class minimal_filler : std::uint8_t {
    empty_prop,  ///< A propstat of status 200 with an empty prop; also fit for RFC 6578.
    status,      ///< The status 200.
};

/// White space between elements; never inside properties, where it would be content.
enum class indentation : std::uint8_t {
    none,   ///< None; Windows XP cannot read any other.
    lines,  ///< In XML a line for each element of the standard, indented; in JSON for each
            ///< response.
};

/// How a document is written.
struct write_options {
    /// How namespaces are written.
    prefix_policy prefixes{};
    /// What becomes of text that the format cannot carry.
    text_policy text = text_policy::error_propstat;
    /// The status of properties that could not be written; where it is used, one of 2xx makes the
    /// document fail.
    int unwritable_status = 500;
    /// Whether propstats of status 404 are left out, as the client asked by
    /// `Prefer: return=minimal` (RFC 8144, 2.1).
    bool minimal = false;
    /// What fills a response that has nothing left.
    minimal_filler filler = minimal_filler::empty_prop;
    /// Whether an XML declaration stands first.
    bool declaration = true;
    /// Whether JSON tells behind the responses how many there are, how many of them failed, and how
    /// often each status occurs. XML has no place for it, and lines have none either.
    bool summary = true;
    /// White space between elements.
    multistatus::indentation indentation = indentation::none;
    /// Whether an href that stood in an earlier response is refused (RFC 4918, 14.24). It takes 15
    /// to 29 bytes a response, up to `limits::compared_hrefs` of them.
    bool unique_hrefs = true;
    /// Makes the href of a response that has an id and none, in a format that needs one, as XML
    /// does. Without it, or where it makes none, the document fails with
    /// `rule::unwritable_response`.
    id_to_href href_of_id{};
    /// What a reader accepts; a document that exceeds it fails with the rule of that limit.
    multistatus::limits limits{};
};

}  // namespace multistatus
