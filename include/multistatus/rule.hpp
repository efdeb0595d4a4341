// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace multistatus {

/// What a body can do wrong, what a limit can stop, and what a builder can refuse.
///
/// One list serves errors and diagnostics: whether a rule stops the reader or is only reported
/// depends on the `conformance` (see `rules`). The text beside each enumerator is what the reader
/// found; what it did about it stands in the table.
enum class rule : std::uint8_t {
    none,  ///< Nothing is wrong.

    // The XML entity; the first two are about JSON as well
    empty_body,                ///< No document at all: no bytes, or only white space and comments.
    truncated,                 ///< The body ends before its document does.
    not_xml,                   ///< The first character that is no white space is not `<`.
    doctype,                   ///< A document type declaration; never needed, a known attack.
    space_before_declaration,  ///< White space stands before `<?xml`.
    xml_declaration,           ///< The XML declaration is malformed, or not the first thing.
    xml_version,               ///< A version other than 1.x.
    unsupported_encoding,      ///< An encoding this reader does not know.
    unknown_charset,           ///< The charset parameter names nothing this reader knows.
    encoding_conflict,         ///< The declared encoding is not the one the bytes are in.
    charset_conflict,          ///< The declared encoding is not that of the charset parameter.
    invalid_encoding,          ///< A byte sequence that the encoding does not allow.
    illegal_character,         ///< A character outside XML's `Char`, literal or by reference.
    content_after_root,        ///< More than comments and white space after the root element.

    // Markup
    malformed_markup,        ///< A `<` that begins no tag, comment, section or instruction.
    malformed_name,          ///< An element or attribute name that is no QName.
    malformed_tag,           ///< A tag that breaks the grammar of tags and attributes.
    less_than_in_attribute,  ///< A `<` inside an attribute value.
    duplicate_attribute,     ///< The same attribute twice in a tag.
    malformed_reference,     ///< A bare `&`, an undeclared entity or a broken character reference.
    section_end_in_text,     ///< `]]>` in text outside a CDATA section.
    malformed_comment,       ///< `--` inside a comment.
    malformed_instruction,   ///< A processing instruction without a proper target.
    mismatched_end_tag,      ///< An end tag that matches no open element.
    unclosed_element,        ///< An element closed by the end tag of one further out.
    undeclared_prefix,       ///< A prefix that no declaration in scope binds.
    namespace_declaration,   ///< A declaration that Namespaces in XML forbids.

    // The JSON text
    not_json,               ///< The first character that is no white space begins no JSON value.
    json_encoding,          ///< Bytes that are not UTF-8, or a byte order mark.
    json_syntax,            ///< A text that breaks the grammar of JSON.
    unpaired_surrogate,     ///< An escape for half of a surrogate pair.
    duplicate_member,       ///< A member name twice in one object.
    json_character,         ///< A string with a character outside XML's `Char`.
    missing_responses,      ///< JSON that is no multistatus: the member `responses` is missing.
    missing_first_line,     ///< Lines that are no multistatus: the first one does not say so.
    malformed_member,       ///< A member with a value of another type, or outside its range.
    excluded_member,        ///< A member beside one that excludes it.
    malformed_member_name,  ///< A member name that is no name of an element or attribute.
    unknown_member,         ///< A member that the JSON form does not name.
    wrong_count,            ///< A last line that tells another number of responses.
    blank_line,             ///< A line of white space.

    // The root element
    other_root,            ///< A root that is not multistatus; the detail names it.
    wrapped_root,          ///< The multistatus stands in a wrapper, or a response stands alone.
    missing_namespace,     ///< The whole body is in no namespace.
    misspelt_namespace,    ///< A namespace name that is nearly `DAV:`.
    unnamespaced_element,  ///< One of WebDAV's own elements in no namespace.

    // Elements in their places
    misplaced_element,     ///< One of WebDAV's own elements where it has no meaning.
    repeated_element,      ///< A second element where the standard allows one.
    renamed_element,       ///< `errordescription` in place of `responsedescription`.
    element_in_text,       ///< An element inside one that holds only text.
    unexpected_text,       ///< Text where only elements may stand.
    ignored_attribute,     ///< An attribute on one of the body's own elements; it has no meaning.
    error_in_description,  ///< `error` inside `responsedescription`, as in RFC 3253.

    // Responses
    missing_href,           ///< A response without href.
    missing_status,         ///< A propstat without status.
    missing_prop,           ///< A propstat without prop.
    empty_response,         ///< A response with neither status nor propstat.
    status_and_propstat,    ///< A response with both a status and a propstat.
    hrefs_and_propstat,     ///< A response with several hrefs and a propstat.
    conflicting_property,   ///< A property under two different statuses of one response.
    repeated_property,      ///< A property twice under the same status of one response.
    empty_error,            ///< An error element without a condition.
    location_without_href,  ///< A location element without href.

    // Hrefs
    empty_href,            ///< An href without text.
    relative_href,         ///< An href that is relative to the request URL.
    network_path_href,     ///< An href that begins with two slashes.
    href_fragment,         ///< An href with a fragment.
    href_dot_segments,     ///< An href with `.` or `..` segments.
    href_characters,       ///< An href with characters that no URI may hold.
    encoded_delimiters,    ///< An href whose leading slash or scheme is percent-encoded.
    mixed_href_forms,      ///< Absolute URIs and absolute paths in the same body.
    foreign_authority,     ///< An href on another scheme, host or port than the request URL.
    duplicate_href,        ///< An href that an earlier response has already named.
    duplicates_unchecked,  ///< So many hrefs that their uniqueness is no longer checked.

    // Statuses
    malformed_status,        ///< A status text in which no code can be found.
    status_without_version,  ///< A status line without an HTTP version.
    status_out_of_range,     ///< A status code outside 100 to 599.
    status_characters,       ///< A status line with a control character, as a line end.
    informational_status,    ///< A 1xx status, which is never final.

    // Typed values
    deviating_value,    ///< A value whose writing deviates from its property's grammar.
    undecodable_value,  ///< A content that is no value of its property's type.
    missing_property,   ///< A required property is not there.

    // Requests
    malformed_request,  ///< A request body that breaks the grammar of its method.

    // Limits
    limit_total_bytes,     ///< More bytes than `limits::total_bytes`.
    limit_responses,       ///< More responses than `limits::responses`.
    limit_response_bytes,  ///< A response, or another child of the root, is too long.
    limit_value_bytes,     ///< A text is longer than `limits::value_bytes`.
    limit_href_bytes,      ///< An href is longer than `limits::href_bytes`.
    limit_name_bytes,      ///< A name or namespace is longer than `limits::name_bytes`.
    limit_depth,           ///< Elements nest deeper than `limits::depth`.
    limit_attributes,      ///< A tag has more than `limits::attributes` attributes.
    limit_namespaces,      ///< More than `limits::namespaces` declarations are in scope.
    limit_properties,      ///< A response has more than `limits::properties` properties.
    limit_nodes,           ///< A response holds more than `limits::nodes` of elements and others.
    limit_diagnostics,     ///< A response has more than `limits::diagnostics` deviations.

    // Use of the library
    finished,          ///< Bytes or elements after `finish()` or after an error.
    unread_responses,  ///< `finish()` before `next()` had given every response.
    interrupted,       ///< An exception has passed through an earlier call.

    // Writing
    unwritable_text,      ///< Text with a character the format cannot carry.
    unwritable_name,      ///< A name that is no XML name.
    unwritable_href,      ///< An href that is no URI reference; `encode_path` makes one.
    unwritable_value,     ///< A value that has no form in its property's grammar.
    unwritable_response,  ///< A response the standard does not allow, or one left incomplete.
};

/// What a conformance makes of a deviation.
enum class verdict : std::uint8_t {
    refused,   ///< It is an error; reading stops.
    repaired,  ///< It is understood as the detail says, and reported.
    noted,     ///< It is legal, or harmless, and reported.
};

/// One row of the table of rules.
struct rule_info {
    rule code;                 ///< The rule.
    std::string_view name;     ///< Its name in reports, as `missing-href`.
    verdict strict;            ///< What `conformance::strict` makes of it.
    verdict tolerant;          ///< What `conformance::tolerant` makes of it.
    std::string_view message;  ///< What was found, for people.
    std::string_view
        otherwise;  ///< What is made of it where it is not refused, if that needs saying.
    std::string_view section;  ///< Where the standards say so.
};

}  // namespace multistatus
