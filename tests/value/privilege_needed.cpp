// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/privilege_needed.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <vector>

namespace ms = multistatus;
using ms::privilege_needed;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using needed = std::vector<privilege_needed>;

TEST_CASE("Missing privileges are told with their resource") {
    read_value<needed> const found(
        "<D:resource><D:href>/a</D:href><D:privilege><D:unbind/></D:privilege></D:resource>\n"
        "<D:resource><D:privilege><D:bind/></D:privilege><D:href>/c</D:href><y/></D:resource>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == needed{{"/a", {"DAV:", "unbind"}}, {"/c", {"DAV:", "bind"}}});
    CHECK(survives(*found));
    CHECK(read_value<needed>("")->empty());
    CHECK(
        written_value(needed{{"/a", {"DAV:", "read"}}}) ==
        "<x><D:resource><D:href>/a</D:href><D:privilege><D:read/></D:privilege></D:resource></x>");
}

TEST_CASE("What names no privilege is told apart") {
    CHECK(read_value<needed>("<D:resource><D:href>/a</D:href></D:resource>").reason() ==
          "no privilege is named");
    CHECK(
        read_value<needed>("<D:resource><D:href>/a</D:href><D:privilege/></D:resource>").reason() ==
        "no privilege is named");
    CHECK(read_value<needed>("<D:resource><D:privilege><D:read/></D:privilege></D:resource>")
              .reason() == "the element it must hold is missing");
}

TEST_CASE("Of several privileges in one element the first is read") {
    read_value<needed> const found("<D:resource><D:href>/a</D:href><D:privilege><D:bind/><D:read/>"
                                   "</D:privilege></D:resource>");
    CHECK(*found == needed{{"/a", {"DAV:", "bind"}}});
    CHECK(found.remark() == "several privileges in one element");
}
