// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/nested_names.hpp>

#include <multistatus/value/name_set.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;

namespace {

struct outer_set : ms::name_set {
    using name_set::name_set;
};

}  // namespace

template <>
struct multistatus::codec<outer_set> : detail::nested_names_codec<outer_set, "outer", "inner"> {};

TEST_CASE("Names stand two elements deep") {
    read_value<outer_set> const found("<D:outer><D:inner><D:a/></D:inner></D:outer>"
                                      "<D:outer><D:inner><b/><c/></D:inner><D:d/></D:outer>"
                                      "<outer><D:inner><D:e/></D:inner></outer>"
                                      "<D:inner><D:f/></D:inner>");
    REQUIRE(found);
    CHECK(*found == outer_set{{"DAV:", "a"}, {"", "b"}, {"", "c"}});
    CHECK(found.remark().empty());
    CHECK(survives(*found));
}

TEST_CASE("Texts may stand for nested names") {
    read_value<outer_set> const found("<D:outer><D:inner> a </D:inner></D:outer>"
                                      "<D:outer><D:inner>D:b</D:inner></D:outer>");
    REQUIRE(found);
    CHECK(*found == outer_set{{"DAV:", "a"}, {"DAV:", "b"}});
    CHECK(found.remark() == "text where an element must stand");
}
