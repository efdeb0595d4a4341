// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/node_count.hpp>

#include <support/catch.hpp>

using namespace multistatus::xml_detail;

TEST_CASE("XML: elements, attributes, texts between elements and prefixes are nodes") {
    CHECK(most_nodes("") == 0);
    CHECK(most_nodes("text") == 0);
    CHECK(most_nodes("<a/>") == 1);
    CHECK(most_nodes("<a></a>") == 1);
    CHECK(most_nodes("<a>1</a>") == 1);
    CHECK(most_nodes("<a>b:c</a>") == 2);
    CHECK(most_nodes("<a><b/></a>") == 2);
    CHECK(most_nodes("<a>1<b/>2<c/>3</a>") == 6);
    CHECK(most_nodes("<a><b>1</b>2</a>") == 3);
    CHECK(most_nodes("<a b=\"1\" c=\"\"/>") == 3);
    CHECK(most_nodes("<a b=\"c:d\">1</a>") == 3);
    CHECK(most_nodes("<b:a xmlns:b=\"urn:b\" xmlns=\"urn:c\" d=\"1\"/>") == 2);
    CHECK(most_nodes("<a>\"</a>") == 1);
    CHECK(most_nodes("<a") == 1);
    CHECK(most_nodes("<a b=\"1") == 2);
}
