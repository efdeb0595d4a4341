// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/node_count.hpp>

#include <support/catch.hpp>
#include <support/repeated.hpp>

using namespace multistatus::xml_detail;
using multistatus::test::repeated;

TEST_CASE("XML: elements count with their attributes, texts and prefixes") {
    CHECK(most_nodes("") == 0);
    CHECK(most_nodes("text") == 0);
    CHECK(most_nodes("<a/>") == 3);
    CHECK(most_nodes("<a></a>") == 4);
    CHECK(most_nodes("1<a/>2<b>3</b>") == 7);
    CHECK(most_nodes("<a b=\"1\" c=\"\"/>") == 7);
    CHECK(most_nodes("<a>\"</a>") == 4);
    CHECK(most_nodes("<a") == 3);
}

TEST_CASE("XML: nothing is counted where few bytes say enough") {
    CHECK_FALSE(has_too_many_nodes("<a/><a/>", 4));
    CHECK(has_too_many_nodes("<a/><a/>", 3));
    CHECK_FALSE(has_too_many_nodes(repeated("text", 100), 3));
    CHECK_FALSE(has_too_many_nodes(repeated("<a/>", 100), 300));
    CHECK(has_too_many_nodes(repeated("<a/>", 200), 300));
}
