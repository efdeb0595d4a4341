// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/method_set.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::method_set;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Methods are attributes") {
    read_value<method_set> const found("<D:supported-method name='GET'>more</D:supported-method>\n"
                                       "<D:supported-method name='PROPFIND'/><y name='PUT'/>");
    REQUIRE(found);
    CHECK(*found == method_set{"GET", "PROPFIND"});
    CHECK(found->contains("GET"));
    CHECK_FALSE(found->contains("get"));
    CHECK(survives(*found));
    CHECK(read_value<method_set>("")->empty());
    CHECK(survives(method_set{}));
    CHECK(written_value(method_set{"GET"}) == "<x><D:supported-method name=\"GET\"/></x>");
}

TEST_CASE("What is no set of methods is told apart") {
    CHECK(read_value<method_set>("<D:supported-method/>").reason() == "a method without a name");
    CHECK(read_value<method_set>("GET, PUT").reason() == "text where elements must stand");
}
