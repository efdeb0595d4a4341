// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/link.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;

using links = std::vector<ms::link>;

TEST_CASE("Links have sources and destinations") {
    read_value<links> const found(
        "<D:link><y/><D:src>/a.c</D:src><D:dst>/a</D:dst></D:link>\n"
        "<D:link><D:dst>/a</D:dst><D:src>/a.h</D:src><D:src>/b.h</D:src></D:link>");
    REQUIRE(found);
    CHECK(*found == links{{{"/a.c"}, {"/a"}}, {{"/a.h", "/b.h"}, {"/a"}}});
    CHECK(survives(*found));
    CHECK(read_value<links>("")->empty());
}

TEST_CASE("What is no link is told apart") {
    CHECK(read_value<links>("<D:link><D:src>/a</D:src></D:link>").reason() ==
          "a link without two ends");
    CHECK(read_value<links>("<D:link><D:dst>/a</D:dst></D:link>").reason() ==
          "a link without two ends");
    CHECK(read_value<links>("<D:link><D:src><y/></D:src></D:link>").reason() ==
          "elements where text must stand");
    CHECK(read_value<links>("<D:link><D:src/><D:dst><y/></D:dst></D:link>").reason() ==
          "elements where text must stand");
    CHECK(read_value<links>("<D:link>/a</D:link>").reason() == "text where elements must stand");
}
