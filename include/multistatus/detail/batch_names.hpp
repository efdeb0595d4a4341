// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <cstddef>
#include <string_view>

/// What batch APIs say beside RFC 4918: members of their own in JSON, extension elements in XML.
namespace multistatus::detail {

/// The namespace of `id`, `headers` and `body`.
inline constexpr std::string_view batch_namespace = "urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321";

/// The correlation id of a part of the request: a text.
inline constexpr name batch_id{batch_namespace, "id"};
/// The header fields of a sub-response: one `batch_header` for each, in order.
inline constexpr name batch_headers{batch_namespace, "headers"};
/// One header field: its name is in the attribute `batch_header_name`, its value is the text.
inline constexpr name batch_header{batch_namespace, "header"};
/// See `batch_header`.
inline constexpr name batch_header_name{"", "name"};
/// The body of a sub-response: the exact text of a JSON value.
inline constexpr name batch_body{batch_namespace, "body"};
/// An attribute of a member of problem details that is no string: `number`, `boolean` or `null`,
/// and `array` or `object` where its children, if any, do not tell.
inline constexpr name batch_json{batch_namespace, "json"};
/// As many objects and arrays, or elements, stand around a body at most.
inline constexpr std::size_t levels_around_body = 8;

/// The namespace of problem details in XML (RFC 9457, appendix B).
inline constexpr std::string_view problem_namespace = "urn:ietf:rfc:7807";
/// Problem details: a child element for each member, in order; its text is a string, number,
/// `true` or `false`, its children are the members of an object, or an `i` for each item of an
/// array (RFC 9457, appendix B).
inline constexpr name problem_element{problem_namespace, "problem"};
/// An item of an array.
inline constexpr name problem_item{problem_namespace, "i"};

}  // namespace multistatus::detail
