// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/detail/nested_names.hpp>
#include <multistatus/value/name_set.hpp>

namespace multistatus {

/// The query languages a SEARCH may be written in, as DAV:basicsearch: the content of
/// DAV:supported-query-grammar-set (RFC 5323, 3.3).
class query_grammar_set : public name_set {
public:
    using name_set::name_set;
};

template <>
struct codec<query_grammar_set>
    : detail::nested_names_codec<query_grammar_set, "supported-query-grammar", "grammar"> {};

}  // namespace multistatus
