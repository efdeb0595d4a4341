// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/query_grammar_set.hpp>

/// The property of searching (RFC 5323).
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "supported-query-grammar-set", query_grammar_set, allprop::no> supported_query_grammar_set;  ///< RFC 5323, 3.3
// clang-format on

/// The properties above.
using search_properties = property_list<supported_query_grammar_set>;

}  // namespace multistatus::dav
