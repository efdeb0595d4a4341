// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/iterator.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus {

namespace detail {

using std::literals::string_view_literals::operator""sv;  // no compiler has to count

// clang-format off
inline constexpr verdict refused = verdict::refused, repaired = verdict::repaired, noted = verdict::noted;

inline constexpr rule_info rule_table[] = {
//  rule                           name                        strict    tolerant  message                                                       otherwise                  section
    {rule::none,                   "none"sv,                     noted,    noted,    "nothing is wrong"sv,                                         ""sv,                      ""sv},
    {rule::empty_body,             "empty-body"sv,               refused,  refused,  "the body holds no document"sv,                               ""sv,                      "XML 1.0, 2.1; RFC 8259, 2"sv},
    {rule::truncated,              "truncated"sv,                refused,  refused,  "the body ends before its document does"sv,                   ""sv,                      "XML 1.0, 2.1; RFC 8259, 2"sv},
    {rule::not_xml,                "not-xml"sv,                  refused,  refused,  "the body is not XML"sv,                                      ""sv,                      "RFC 4918, 8.2"sv},
    {rule::doctype,                "doctype"sv,                  refused,  refused,  "document type declarations are not read"sv,                  ""sv,                      "RFC 4918, 20.6"sv},
    {rule::space_before_declaration, "space-before-declaration"sv, refused, repaired, "white space before the XML declaration"sv,                   "skipped"sv,               "XML 1.0, 2.8"sv},
    {rule::xml_declaration,        "xml-declaration"sv,          refused,  refused,  "the XML declaration is malformed or misplaced"sv,            ""sv,                      "XML 1.0, 2.8"sv},
    {rule::xml_version,            "xml-version"sv,              refused,  refused,  "the XML version is not 1.x"sv,                               ""sv,                      "XML 1.0, 2.8"sv},
    {rule::unsupported_encoding,   "unsupported-encoding"sv,     refused,  refused,  "the encoding is not supported"sv,                            ""sv,                      "XML 1.0, 4.3.3"sv},
    {rule::unknown_charset,        "unknown-charset"sv,          refused,  repaired, "the charset parameter is not known"sv,                       "not used"sv,              "RFC 7303, 3"sv},
    {rule::encoding_conflict,      "encoding-conflict"sv,        refused,  repaired, "the declared encoding is not that of the bytes"sv,           "the bytes count"sv,       "XML 1.0, 4.3.3"sv},
    {rule::charset_conflict,       "charset-conflict"sv,         noted,    noted,    "the declared encoding is not that of the charset parameter"sv, "the parameter counts"sv,  "RFC 7303, 3.2"sv},
    {rule::invalid_encoding,       "invalid-encoding"sv,         refused,  repaired, "bytes that the encoding does not allow"sv,                   "read as U+FFFD"sv,        "XML 1.0, 4.3.3"sv},
    {rule::illegal_character,      "illegal-character"sv,        refused,  repaired, "a character that XML cannot carry"sv,                        "read as U+FFFD"sv,        "XML 1.0, 2.2"sv},
    {rule::content_after_root,     "content-after-root"sv,       refused,  repaired, "content after the root element"sv,                           "ignored"sv,               "XML 1.0, 2.1"sv},

    {rule::malformed_markup,       "malformed-markup"sv,         refused,  refused,  "'<' begins no markup"sv,                                     ""sv,                      "XML 1.0, 3.1"sv},
    {rule::malformed_name,         "malformed-name"sv,           refused,  repaired, "not a qualified name"sv,                                     "the element is ignored"sv,  "Namespaces in XML 1.0, 4"sv},
    {rule::malformed_tag,          "malformed-tag"sv,            refused,  refused,  "the tag is malformed"sv,                                     ""sv,                      "XML 1.0, 3.1"sv},
    {rule::less_than_in_attribute, "less-than-in-attribute"sv,   refused,  repaired, "'<' in an attribute value"sv,                                "read as text"sv,          "XML 1.0, 3.1"sv},
    {rule::duplicate_attribute,    "duplicate-attribute"sv,      refused,  refused,  "an attribute twice in one tag"sv,                            ""sv,                      "XML 1.0, 3.1; Namespaces in XML 1.0, 6.3"sv},
    {rule::malformed_reference,    "malformed-reference"sv,      refused,  repaired, "'&' begins no reference that can be resolved"sv,             "read as text"sv,          "XML 1.0, 4.1"sv},
    {rule::section_end_in_text,    "section-end-in-text"sv,      refused,  repaired, "']]>' in text"sv,                                            "read as text"sv,          "XML 1.0, 2.4"sv},
    {rule::malformed_comment,      "malformed-comment"sv,        refused,  refused,  "'--' inside a comment"sv,                                    ""sv,                      "XML 1.0, 2.5"sv},
    {rule::malformed_instruction,  "malformed-instruction"sv,    refused,  refused,  "the processing instruction is malformed"sv,                  ""sv,                      "XML 1.0, 2.6"sv},
    {rule::mismatched_end_tag,     "mismatched-end-tag"sv,       refused,  repaired, "the end tag matches no open element"sv,                      "ignored"sv,               "XML 1.0, 3"sv},
    {rule::unclosed_element,       "unclosed-element"sv,         refused,  repaired, "an element is not closed"sv,                                 "ended here"sv,            "XML 1.0, 3"sv},
    {rule::undeclared_prefix,      "undeclared-prefix"sv,        refused,  repaired, "the prefix is not declared"sv,                               "no namespace"sv,          "Namespaces in XML 1.0, 5"sv},
    {rule::namespace_declaration,  "namespace-declaration"sv,    refused,  refused,  "the namespace declaration is not allowed"sv,                 ""sv,                      "Namespaces in XML 1.0, 3"sv},

    {rule::not_json,               "not-json"sv,                 refused,  refused,  "the body is not JSON"sv,                                      ""sv,                      "RFC 8259, 2"sv},
    {rule::json_encoding,          "json-encoding"sv,            refused,  refused,  "the text is not plain UTF-8"sv,                               ""sv,                      "RFC 8259, 8.1"sv},
    {rule::json_syntax,            "json-syntax"sv,              refused,  refused,  "the JSON is malformed"sv,                                     ""sv,                      "RFC 8259, 2"sv},
    {rule::unpaired_surrogate,     "unpaired-surrogate"sv,       refused,  refused,  "half of a surrogate pair"sv,                                  ""sv,                      "RFC 8259, 8.2"sv},
    {rule::duplicate_member,       "duplicate-member"sv,         refused,  refused,  "a member twice in one object"sv,                              ""sv,                      "RFC 8259, 4"sv},
    {rule::json_character,         "json-character"sv,           refused,  refused,  "a character that XML cannot carry"sv,                         ""sv,                      "JSON form, Guarantees"sv},
    {rule::missing_responses,      "missing-responses"sv,        refused,  refused,  "no object with the member \"responses\""sv,                   ""sv,                      "JSON form, Document"sv},
    {rule::missing_first_line,     "missing-first-line"sv,       refused,  refused,  "the first line is not {\"multistatus\":1}"sv,                 ""sv,                      "JSON form, Line form"sv},
    {rule::malformed_member,       "malformed-member"sv,         refused,  refused,  "a member whose value is not of its type"sv,                   ""sv,                      "JSON form"sv},
    {rule::excluded_member,        "excluded-member"sv,          refused,  refused,  "a member that excludes another one"sv,                        ""sv,                      "JSON form"sv},
    {rule::malformed_member_name,  "malformed-member-name"sv,    refused,  refused,  "not the name of an element or attribute"sv,                   ""sv,                      "JSON form, Names"sv},
    {rule::unknown_member,         "unknown-member"sv,           noted,    noted,    "the member has no meaning here"sv,                            "ignored"sv,               "JSON form, Extensions"sv},
    {rule::wrong_count,            "wrong-count"sv,              refused,  refused,  "the last line tells another number of responses"sv,           ""sv,                      "JSON form, Line form"sv},
    {rule::blank_line,             "blank-line"sv,               refused,  repaired, "a line without a value"sv,                                    "skipped"sv,               "JSON form, Line form"sv},

    {rule::other_root,             "other-root"sv,               refused,  refused,  "not the root element that was expected"sv,                   ""sv,                      "RFC 4918, 14.16"sv},
    {rule::wrapped_root,           "wrapped-root"sv,             refused,  repaired, "the multistatus is not the root element"sv,                  "looked through"sv,        "RFC 4918, 14.16"sv},
    {rule::missing_namespace,      "missing-namespace"sv,        refused,  repaired, "the body is in no namespace"sv,                              "read as DAV:"sv,          "RFC 4918, 14"sv},
    {rule::misspelt_namespace,     "misspelt-namespace"sv,       refused,  repaired, "a misspelt DAV: namespace"sv,                                "read as DAV:"sv,          "RFC 4918, 14"sv},
    {rule::unnamespaced_element,   "unnamespaced-element"sv,     refused,  repaired, "the element is in no namespace"sv,                           "read as DAV:"sv,          "RFC 4918, 14"sv},

    {rule::misplaced_element,      "misplaced-element"sv,        refused,  repaired, "the element has no meaning here"sv,                          "ignored"sv,               "RFC 4918, 17"sv},
    {rule::repeated_element,       "repeated-element"sv,         refused,  repaired, "the element may stand here once"sv,                          "the first counts"sv,      "RFC 4918, 14"sv},
    {rule::renamed_element,        "renamed-element"sv,          refused,  repaired, "the element is misnamed"sv,                                  "read as description"sv, "RFC 4918, 14.25"sv},
    {rule::element_in_text,        "element-in-text"sv,          refused,  repaired, "an element where only text may stand"sv,                     "ignored"sv,               "RFC 4918, 17"sv},
    {rule::unexpected_text,        "unexpected-text"sv,          refused,  repaired, "text where only elements may stand"sv,                       "ignored"sv,               "RFC 4918, 17"sv},
    {rule::ignored_attribute,      "ignored-attribute"sv,        noted,    noted,    "the attribute has no meaning here"sv,                        "ignored"sv,               "RFC 4918, 17"sv},
    {rule::error_in_description,   "error-in-description"sv,     noted,    noted,    "error inside responsedescription"sv,                         "read as the error"sv,     "RFC 3253, 1.6"sv},

    {rule::missing_href,           "missing-href"sv,             refused,  repaired, "a response without href"sv,                                  "skipped"sv,               "RFC 4918, 14.24"sv},
    {rule::missing_status,         "missing-status"sv,           refused,  repaired, "a propstat without status"sv,                                "its status stays absent"sv, "RFC 4918, 14.22"sv},
    {rule::missing_prop,           "missing-prop"sv,             refused,  repaired, "a propstat without prop"sv,                                  "read as an empty prop"sv, "RFC 4918, 14.22"sv},
    {rule::empty_response,         "empty-response"sv,           refused,  repaired, "neither status nor propstat"sv,                              "the status stays absent"sv, "RFC 4918, 14.24"sv},
    {rule::status_and_propstat,    "status-and-propstat"sv,      refused,  repaired, "both status and propstat"sv,                                 "see the detail"sv,        "RFC 4918, 14.24"sv},
    {rule::hrefs_and_propstat,     "hrefs-and-propstat"sv,       refused,  repaired, "several hrefs with propstats"sv,                             "the first href counts"sv, "RFC 4918, 14.24"sv},
    {rule::conflicting_property,   "conflicting-property"sv,     noted,    noted,    "a property under two statuses"sv,                            "the best one counts"sv,   "RFC 4918, 9.1"sv},
    {rule::repeated_property,      "repeated-property"sv,        noted,    noted,    "a property twice under one status"sv,                        "the first counts"sv,      "RFC 4918, 4.4"sv},
    {rule::empty_error,            "empty-error"sv,              refused,  repaired, "an error without condition"sv,                               "kept"sv,                  "RFC 4918, 14.5"sv},
    {rule::location_without_href,  "location-without-href"sv,    refused,  repaired, "a location without href"sv,                                  "ignored"sv,               "RFC 4918, 14.9"sv},

    {rule::empty_href,             "empty-href"sv,               refused,  repaired, "an empty href"sv,                                            "kept"sv,                  "RFC 4918, 8.3"sv},
    {rule::relative_href,          "relative-href"sv,            noted,    noted,    "the href is relative to the request URL"sv,                  ""sv,                      "RFC 4918, 8.3"sv},
    {rule::network_path_href,      "network-path-href"sv,        refused,  repaired, "the href begins with '//'"sv,                                "read as a path"sv,        "RFC 4918, 8.3"sv},
    {rule::href_fragment,          "href-fragment"sv,            refused,  repaired, "the href has a fragment"sv,                                  "kept"sv,                  "RFC 4918, 8.3"sv},
    {rule::href_dot_segments,      "href-dot-segments"sv,        refused,  repaired, "the href has dot segments"sv,                                "kept"sv,                  "RFC 4918, 8.3"sv},
    {rule::href_characters,        "href-characters"sv,          refused,  repaired, "the href holds characters that no URI may hold"sv,           "kept"sv,                  "RFC 3986, 2"sv},
    {rule::encoded_delimiters,     "encoded-delimiters"sv,       refused,  repaired, "the href's leading delimiters are percent-encoded"sv,        "kept"sv,                  "RFC 3986, 2.2"sv},
    {rule::mixed_href_forms,       "mixed-href-forms"sv,         refused,  repaired, "absolute URIs and absolute paths in one body"sv,             "kept"sv,                  "RFC 4918, 8.3"sv},
    {rule::foreign_authority,      "foreign-authority"sv,        refused,  repaired, "the href is not on the server of the request URL"sv,         "kept"sv,                  "RFC 4918, 8.3"sv},
    {rule::duplicate_href,         "duplicate-href"sv,           refused,  repaired, "an earlier response has this href"sv,                        "both are kept"sv,         "RFC 4918, 14.24"sv},
    {rule::duplicates_unchecked,   "duplicates-unchecked"sv,     noted,    noted,    "from here on hrefs are not compared with earlier ones"sv,    ""sv,                      "RFC 4918, 14.24"sv},

    {rule::malformed_status,       "malformed-status"sv,         refused,  repaired, "no status code found"sv,                                     "the status stays absent"sv, "RFC 4918, 14.28"sv},
    {rule::status_without_version, "status-without-version"sv,   refused,  repaired, "a status line without HTTP version"sv,                       "understood"sv,            "RFC 9112, 4"sv},
    {rule::status_out_of_range,    "status-out-of-range"sv,      refused,  repaired, "a status code outside 100 to 599"sv,                         "kept"sv,                  "RFC 9110, 15"sv},
    {rule::status_characters,      "status-characters"sv,        refused,  repaired, "a control character in a status line"sv,                     "kept"sv,                  "RFC 9112, 4"sv},
    {rule::informational_status,   "informational-status"sv,     noted,    noted,    "a 1xx status is never final"sv,                              ""sv,                      "RFC 4918, 13"sv},

    {rule::deviating_value,         "deviating-value"sv,        noted,    noted,    "a value in an unusual form"sv,                               "read as it was meant"sv,  "RFC 4918, 15"sv},
    {rule::undecodable_value,       "undecodable-value"sv,      noted,    noted,    "not a value of the property's type"sv,                       "its raw form stays"sv,    "RFC 4918, 15"sv},
    {rule::missing_property,        "missing-property"sv,       refused,  refused,  "a required property is not there"sv,                         ""sv,                      "RFC 4918, 9.1"sv},

    {rule::malformed_request,       "malformed-request"sv,      refused,  refused,  "the request body breaks the grammar of its method"sv,        ""sv,                      "RFC 4918, 9"sv},

    {rule::limit_total_bytes,      "limit-total-bytes"sv,        refused,  refused,  "the body is longer than allowed"sv,                          ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_responses,        "limit-responses"sv,          refused,  refused,  "more responses than allowed"sv,                              ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_response_bytes,   "limit-response-bytes"sv,     refused,  refused,  "a response is longer than allowed"sv,                        ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_value_bytes,      "limit-value-bytes"sv,        refused,  refused,  "a text is longer than allowed"sv,                            ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_href_bytes,       "limit-href-bytes"sv,         refused,  refused,  "an href is longer than allowed"sv,                           ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_name_bytes,       "limit-name-bytes"sv,         refused,  refused,  "a name is longer than allowed"sv,                            ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_depth,            "limit-depth"sv,              refused,  refused,  "elements nest deeper than allowed"sv,                        ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_attributes,       "limit-attributes"sv,         refused,  refused,  "more attributes in a tag than allowed"sv,                    ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_namespaces,       "limit-namespaces"sv,         refused,  refused,  "more namespace declarations in scope than allowed"sv,        ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_properties,       "limit-properties"sv,         refused,  refused,  "more properties in a response than allowed"sv,               ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_nodes,            "limit-nodes"sv,              refused,  refused,  "more elements, attributes and texts than allowed"sv,         ""sv,                      "RFC 4918, 20.2"sv},
    {rule::limit_diagnostics,      "limit-diagnostics"sv,        refused,  refused,  "more deviations in a response than allowed"sv,               ""sv,                      "RFC 4918, 20.2"sv},

    {rule::finished,               "finished"sv,                 refused,  refused,  "the document is already finished"sv,                         ""sv,                      ""sv},
    {rule::unread_responses,       "unread-responses"sv,         refused,  refused,  "finish() before next() had given every response"sv,          ""sv,                      ""sv},
    {rule::interrupted,            "interrupted"sv,              refused,  refused,  "an exception has passed through an earlier call"sv,          ""sv,                      ""sv},

    {rule::unwritable_text,        "unwritable-text"sv,          refused,  refused,  "a character the format cannot carry"sv,                      ""sv,                      "XML 1.0, 2.2"sv},
    {rule::unwritable_name,        "unwritable-name"sv,          refused,  refused,  "not a name that can be written"sv,                           ""sv,                      "Namespaces in XML 1.0, 4"sv},
    {rule::unwritable_href,        "unwritable-href"sv,          refused,  refused,  "not an href that can be written"sv,                            ""sv,                      "RFC 4918, 8.3"sv},
    {rule::unwritable_value,        "unwritable-value"sv,       refused,  refused,  "a value that cannot be written"sv,                           ""sv,                      "RFC 4918, 15"sv},
    {rule::unwritable_response,    "unwritable-response"sv,      refused,  refused,  "not a response the standard allows"sv,                       ""sv,                      "RFC 4918, 14.24"sv},
};
// clang-format on

consteval bool rule_table_is_in_order() noexcept {
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
