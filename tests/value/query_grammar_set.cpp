// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/query_grammar_set.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::query_grammar_set;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("A query grammar stands in two elements") {
    read_value<query_grammar_set> const found(
        "<D:supported-query-grammar><D:grammar><D:basicsearch/></D:grammar></"
        "D:supported-query-grammar>"
        "<D:supported-query-grammar><D:grammar><y "
        "xmlns='urn:x'/></D:grammar></D:supported-query-grammar>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == query_grammar_set{{"DAV:", "basicsearch"}, {"urn:x", "y"}});
    CHECK(survives(*found));
    CHECK(survives(query_grammar_set{}));
    CHECK(written_value(query_grammar_set{{"DAV:", "basicsearch"}}) ==
          "<x><D:supported-query-grammar><D:grammar><D:basicsearch/></D:grammar></"
          "D:supported-query-grammar></x>");
    CHECK(read_value<query_grammar_set>("basicsearch").reason() ==
          "text where elements must stand");
}
