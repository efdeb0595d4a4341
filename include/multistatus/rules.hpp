// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/iterator.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus {

namespace detail {

// clang-format off
inline constexpr verdict refused = verdict::refused, repaired = verdict::repaired, noted = verdict::noted;

inline constexpr rule_info rule_table[] = {
//  rule                           name                        strict    tolerant  message                                                       otherwise                  section
    {rule::none,                   "none",                     noted,    noted,    "nothing is wrong",                                           "",                        ""},
    {rule::empty_body,             "empty-body",               refused,  refused,  "the body holds no document",                                 "",                        "XML 1.0, 2.1; RFC 8259, 2"},
    {rule::truncated,              "truncated",                refused,  refused,  "the body ends before its document does",                     "",                        "XML 1.0, 2.1; RFC 8259, 2"},
    {rule::not_xml,                "not-xml",                  refused,  refused,  "the body is not XML",                                        "",                        "RFC 4918, 8.2"},
    {rule::doctype,                "doctype",                  refused,  refused,  "document type declarations are not read",                    "",                        "RFC 4918, 20.6"},
    {rule::space_before_declaration, "space-before-declaration", refused, repaired, "white space before the XML declaration",                     "skipped",                 "XML 1.0, 2.8"},
    {rule::xml_declaration,        "xml-declaration",          refused,  refused,  "the XML declaration is malformed or misplaced",              "",                        "XML 1.0, 2.8"},
    {rule::xml_version,            "xml-version",              refused,  refused,  "the XML version is not 1.x",                                 "",                        "XML 1.0, 2.8"},
    {rule::unsupported_encoding,   "unsupported-encoding",     refused,  refused,  "the encoding is not supported",                              "",                        "XML 1.0, 4.3.3"},
    {rule::unknown_charset,        "unknown-charset",          refused,  repaired, "the charset parameter is not known",                         "not used",                "RFC 7303, 3"},
    {rule::encoding_conflict,      "encoding-conflict",        refused,  repaired, "the declared encoding is not that of the bytes",             "the bytes count",         "XML 1.0, 4.3.3"},
    {rule::charset_conflict,       "charset-conflict",         noted,    noted,    "the declared encoding is not that of the charset parameter", "the parameter counts",    "RFC 7303, 3.2"},
    {rule::invalid_encoding,       "invalid-encoding",         refused,  repaired, "bytes that the encoding does not allow",                     "read as U+FFFD",          "XML 1.0, 4.3.3"},
    {rule::illegal_character,      "illegal-character",        refused,  repaired, "a character that XML cannot carry",                          "read as U+FFFD",          "XML 1.0, 2.2"},
    {rule::content_after_root,     "content-after-root",       refused,  repaired, "content after the root element",                             "ignored",                 "XML 1.0, 2.1"},

    {rule::malformed_markup,       "malformed-markup",         refused,  refused,  "'<' begins no markup",                                       "",                        "XML 1.0, 3.1"},
    {rule::malformed_name,         "malformed-name",           refused,  repaired, "not a qualified name",                                       "the element is ignored",  "Namespaces in XML 1.0, 4"},
    {rule::malformed_tag,          "malformed-tag",            refused,  refused,  "the tag is malformed",                                       "",                        "XML 1.0, 3.1"},
    {rule::less_than_in_attribute, "less-than-in-attribute",   refused,  repaired, "'<' in an attribute value",                                  "read as text",            "XML 1.0, 3.1"},
    {rule::duplicate_attribute,    "duplicate-attribute",      refused,  refused,  "an attribute twice in one tag",                              "",                        "XML 1.0, 3.1"},
    {rule::malformed_reference,    "malformed-reference",      refused,  repaired, "'&' begins no reference that can be resolved",               "read as text",            "XML 1.0, 4.1"},
    {rule::section_end_in_text,    "section-end-in-text",      refused,  repaired, "']]>' in text",                                              "read as text",            "XML 1.0, 2.4"},
    {rule::malformed_comment,      "malformed-comment",        refused,  refused,  "'--' inside a comment",                                      "",                        "XML 1.0, 2.5"},
    {rule::malformed_instruction,  "malformed-instruction",    refused,  refused,  "the processing instruction is malformed",                    "",                        "XML 1.0, 2.6"},
    {rule::mismatched_end_tag,     "mismatched-end-tag",       refused,  repaired, "the end tag matches no open element",                        "ignored",                 "XML 1.0, 3"},
    {rule::unclosed_element,       "unclosed-element",         refused,  repaired, "an element is not closed",                                   "ended here",              "XML 1.0, 3"},
    {rule::undeclared_prefix,      "undeclared-prefix",        refused,  repaired, "the prefix is not declared",                                 "no namespace",            "Namespaces in XML 1.0, 5"},
    {rule::namespace_declaration,  "namespace-declaration",    refused,  refused,  "the namespace declaration is not allowed",                   "",                        "Namespaces in XML 1.0, 3"},

    {rule::not_json,               "not-json",                 refused,  refused,  "the body is not JSON",                                        "",                        "RFC 8259, 2"},
    {rule::json_encoding,          "json-encoding",            refused,  refused,  "the text is not plain UTF-8",                                 "",                        "RFC 8259, 8.1"},
    {rule::json_syntax,            "json-syntax",              refused,  refused,  "the JSON is malformed",                                       "",                        "RFC 8259, 2"},
    {rule::unpaired_surrogate,     "unpaired-surrogate",       refused,  refused,  "half of a surrogate pair",                                    "",                        "RFC 8259, 8.2"},
    {rule::duplicate_member,       "duplicate-member",         refused,  refused,  "a member twice in one object",                                "",                        "RFC 8259, 4"},
    {rule::json_character,         "json-character",           refused,  refused,  "a character that XML cannot carry",                           "",                        "JSON form, Guarantees"},
    {rule::missing_responses,      "missing-responses",        refused,  refused,  "no object with the member \"responses\"",                     "",                        "JSON form, Document"},
    {rule::missing_first_line,     "missing-first-line",       refused,  refused,  "the first line is not {\"multistatus\":1}",                   "",                        "JSON form, Line form"},
    {rule::malformed_member,       "malformed-member",         refused,  refused,  "a member whose value is not of its type",                     "",                        "JSON form"},
    {rule::excluded_member,        "excluded-member",          refused,  refused,  "a member that excludes another one",                          "",                        "JSON form"},
    {rule::malformed_member_name,  "malformed-member-name",    refused,  refused,  "not the name of an element or attribute",                     "",                        "JSON form, Names"},
    {rule::unknown_member,         "unknown-member",           noted,    noted,    "the member has no meaning here",                              "ignored",                 "JSON form, Extensions"},
    {rule::wrong_count,            "wrong-count",              refused,  refused,  "the last line tells another number of responses",             "",                        "JSON form, Line form"},
    {rule::blank_line,             "blank-line",               refused,  repaired, "a line without a value",                                      "skipped",                 "JSON form, Line form"},

    {rule::other_root,             "other-root",               refused,  refused,  "not the root element that was expected",                     "",                        "RFC 4918, 14.16"},
    {rule::wrapped_root,           "wrapped-root",             refused,  repaired, "the multistatus is not the root element",                    "looked through",          "RFC 4918, 14.16"},
    {rule::missing_namespace,      "missing-namespace",        refused,  repaired, "the body is in no namespace",                                "read as DAV:",            "RFC 4918, 14"},
    {rule::misspelt_namespace,     "misspelt-namespace",       refused,  repaired, "a misspelt DAV: namespace",                                  "read as DAV:",            "RFC 4918, 14"},
    {rule::unnamespaced_element,   "unnamespaced-element",     refused,  repaired, "the element is in no namespace",                             "read as DAV:",            "RFC 4918, 14"},

    {rule::misplaced_element,      "misplaced-element",        refused,  repaired, "the element has no meaning here",                            "ignored",                 "RFC 4918, 17"},
    {rule::repeated_element,       "repeated-element",         refused,  repaired, "the element may stand here once",                            "the first counts",        "RFC 4918, 14"},
    {rule::renamed_element,        "renamed-element",          refused,  repaired, "the element is misnamed",                                    "read as description",   "RFC 4918, 14.25"},
    {rule::element_in_text,        "element-in-text",          refused,  repaired, "an element where only text may stand",                       "ignored",                 "RFC 4918, 17"},
    {rule::unexpected_text,        "unexpected-text",          refused,  repaired, "text where only elements may stand",                         "ignored",                 "RFC 4918, 17"},
    {rule::ignored_attribute,      "ignored-attribute",        noted,    noted,    "the attribute has no meaning here",                          "ignored",                 "RFC 4918, 17"},
    {rule::error_in_description,   "error-in-description",     noted,    noted,    "error inside responsedescription",                           "read as the error",       "RFC 3253, 1.6"},

    {rule::missing_href,           "missing-href",             refused,  repaired, "a response without href",                                    "skipped",                 "RFC 4918, 14.24"},
    {rule::missing_status,         "missing-status",           refused,  repaired, "a propstat without status",                                  "its status stays absent", "RFC 4918, 14.22"},
    {rule::missing_prop,           "missing-prop",             refused,  repaired, "a propstat without prop",                                    "read as an empty prop",   "RFC 4918, 14.22"},
    {rule::empty_response,         "empty-response",           refused,  repaired, "neither status nor propstat",                                "the status stays absent", "RFC 4918, 14.24"},
    {rule::status_and_propstat,    "status-and-propstat",      refused,  repaired, "both status and propstat",                                   "see the detail",          "RFC 4918, 14.24"},
    {rule::hrefs_and_propstat,     "hrefs-and-propstat",       refused,  repaired, "several hrefs with propstats",                               "the first href counts",   "RFC 4918, 14.24"},
    {rule::conflicting_property,   "conflicting-property",     noted,    noted,    "a property under two statuses",                              "the best one counts",     "RFC 4918, 9.1"},
    {rule::repeated_property,      "repeated-property",        noted,    noted,    "a property twice under one status",                          "the first counts",        "RFC 4918, 4.4"},
    {rule::empty_error,            "empty-error",              refused,  repaired, "an error without condition",                                 "kept",                    "RFC 4918, 14.5"},
    {rule::location_without_href,  "location-without-href",    refused,  repaired, "a location without href",                                    "ignored",                 "RFC 4918, 14.9"},

    {rule::empty_href,             "empty-href",               refused,  repaired, "an empty href",                                              "kept",                    "RFC 4918, 8.3"},
    {rule::relative_href,          "relative-href",            noted,    noted,    "the href is relative to the request URL",                    "",                        "RFC 4918, 8.3"},
    {rule::network_path_href,      "network-path-href",        refused,  repaired, "the href begins with '//'",                                  "read as a path",          "RFC 4918, 8.3"},
    {rule::href_fragment,          "href-fragment",            refused,  repaired, "the href has a fragment",                                    "kept",                    "RFC 4918, 8.3"},
    {rule::href_dot_segments,      "href-dot-segments",        refused,  repaired, "the href has dot segments",                                  "kept",                    "RFC 4918, 8.3"},
    {rule::href_characters,        "href-characters",          refused,  repaired, "the href holds characters that no URI may hold",             "kept",                    "RFC 3986, 2"},
    {rule::encoded_delimiters,     "encoded-delimiters",       refused,  repaired, "the href's leading delimiters are percent-encoded",          "kept",                    "RFC 3986, 2.2"},
    {rule::mixed_href_forms,       "mixed-href-forms",         refused,  repaired, "absolute URIs and absolute paths in one body",               "kept",                    "RFC 4918, 8.3"},
    {rule::foreign_authority,      "foreign-authority",        refused,  repaired, "the href is not on the server of the request URL",           "kept",                    "RFC 4918, 8.3"},
    {rule::duplicate_href,         "duplicate-href",           refused,  repaired, "an earlier response has this href",                          "both are kept",           "RFC 4918, 14.24"},
    {rule::duplicates_unchecked,   "duplicates-unchecked",     noted,    noted,    "from here on hrefs are not compared with earlier ones",      "",                        "RFC 4918, 14.24"},

    {rule::malformed_status,       "malformed-status",         refused,  repaired, "no status code found",                                       "the status stays absent", "RFC 4918, 14.28"},
    {rule::status_without_version, "status-without-version",   refused,  repaired, "a status line without HTTP version",                         "understood",              "RFC 9112, 4"},
    {rule::status_out_of_range,    "status-out-of-range",      refused,  repaired, "a status code outside 100 to 599",                           "kept",                    "RFC 9110, 15"},
    {rule::informational_status,   "informational-status",     noted,    noted,    "a 1xx status is never final",                                "",                        "RFC 4918, 13"},

    {rule::deviating_value,         "deviating-value",        noted,    noted,    "a value in an unusual form",                                 "read as it was meant",    "RFC 4918, 15"},
    {rule::undecodable_value,       "undecodable-value",      noted,    noted,    "not a value of the property's type",                         "its raw form stays",      "RFC 4918, 15"},
    {rule::missing_property,        "missing-property",       refused,  refused,  "a required property is not there",                           "",                        "RFC 4918, 9.1"},

    {rule::malformed_request,       "malformed-request",      refused,  refused,  "the request body breaks the grammar of its method",          "",                        "RFC 4918, 9"},

    {rule::limit_total_bytes,      "limit-total-bytes",        refused,  refused,  "the body is longer than allowed",                            "",                        "RFC 4918, 20.2"},
    {rule::limit_responses,        "limit-responses",          refused,  refused,  "more responses than allowed",                                "",                        "RFC 4918, 20.2"},
    {rule::limit_response_bytes,   "limit-response-bytes",     refused,  refused,  "a response is longer than allowed",                          "",                        "RFC 4918, 20.2"},
    {rule::limit_value_bytes,      "limit-value-bytes",        refused,  refused,  "a text is longer than allowed",                              "",                        "RFC 4918, 20.2"},
    {rule::limit_href_bytes,       "limit-href-bytes",         refused,  refused,  "an href is longer than allowed",                             "",                        "RFC 4918, 20.2"},
    {rule::limit_name_bytes,       "limit-name-bytes",         refused,  refused,  "a name is longer than allowed",                              "",                        "RFC 4918, 20.2"},
    {rule::limit_depth,            "limit-depth",              refused,  refused,  "elements nest deeper than allowed",                          "",                        "RFC 4918, 20.2"},
    {rule::limit_attributes,       "limit-attributes",         refused,  refused,  "more attributes in a tag than allowed",                      "",                        "RFC 4918, 20.2"},
    {rule::limit_namespaces,       "limit-namespaces",         refused,  refused,  "more namespace declarations in scope than allowed",          "",                        "RFC 4918, 20.2"},
    {rule::limit_properties,       "limit-properties",         refused,  refused,  "more properties in a response than allowed",                 "",                        "RFC 4918, 20.2"},
    {rule::limit_diagnostics,      "limit-diagnostics",        refused,  refused,  "more deviations in a response than allowed",                 "",                        "RFC 4918, 20.2"},

    {rule::finished,               "finished",                 refused,  refused,  "the document is already finished",                           "",                        ""},
    {rule::unread_responses,       "unread-responses",         refused,  refused,  "finish() before next() had given every response",            "",                        ""},

    {rule::unwritable_text,        "unwritable-text",          refused,  refused,  "a character the format cannot carry",                        "",                        "XML 1.0, 2.2"},
    {rule::unwritable_name,        "unwritable-name",          refused,  refused,  "not a name that can be written",                             "",                        "Namespaces in XML 1.0, 4"},
    {rule::unwritable_href,        "unwritable-href",          refused,  refused,  "not an href that can be written",                              "",                        "RFC 4918, 8.3"},
    {rule::unwritable_value,        "unwritable-value",       refused,  refused,  "a value that cannot be written",                             "",                        "RFC 4918, 15"},
    {rule::unwritable_response,    "unwritable-response",      refused,  refused,  "not a response the standard allows",                         "",                        "RFC 4918, 14.24"},
};
// clang-format on

constexpr bool rule_table_is_in_order() noexcept {
    for (std::size_t i = 0; i < std::size(rule_table); ++i)
        if (rule_table[i].code != static_cast<rule>(i)) return false;
    return true;
}
static_assert(rule_table_is_in_order(), "the table of rules follows the order of the enumerators");
static_assert(std::size(rule_table) == static_cast<std::size_t>(rule::unwritable_response) + 1);

}  // namespace detail

/// The whole table of rules, one row each, in the order of the enumerators.
inline constexpr auto const& rules = detail::rule_table;

/// The row of one rule.
[[nodiscard]] constexpr rule_info const& describe(rule code) noexcept {
    return detail::rule_table[static_cast<std::size_t>(code)];
}

}  // namespace multistatus
