// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/search.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/search: each property reads a typical value") {
    ms::test::vocabulary<dav::search_properties> all;
    all.reads(dav::supported_query_grammar_set,
              "<D:supported-query-grammar><D:grammar><D:basicsearch/></D:grammar></"
              "D:supported-query-grammar>");
    CHECK(all.missing() == "");
}
