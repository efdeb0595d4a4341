// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/component_set.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::component_set;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Components are attributes") {
    read_value<component_set> const found(
        "<C:comp xmlns:C='urn:ietf:params:xml:ns:caldav' name='VEVENT'/>\n"
        "<C:comp xmlns:C='urn:ietf:params:xml:ns:caldav' name='VTODO'/><D:comp name='VJOURNAL'/>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == component_set{"VEVENT", "VTODO"});
    CHECK(found->contains("VTODO"));
    CHECK_FALSE(found->contains("VJOURNAL"));
    CHECK(survives(*found));
}

TEST_CASE("Row 71 of what clients meet: components in whatever case") {
    CHECK(component_set{"vevent"}.contains("VEVENT"));
    CHECK(component_set{"VEVENT"}.contains("VEvent"));
    CHECK_FALSE(component_set{"VEVENT"}.contains("VEVENTS"));
}

TEST_CASE("Row 71 of what clients meet: an empty set of components") {
    read_value<component_set> const found("");
    REQUIRE(found);
    CHECK(found->empty());
    CHECK(found.remark() == "no component at all");
    CHECK(written_value(component_set{}) == "<x/>");
}

TEST_CASE("What is no set of components is told apart") {
    CHECK(read_value<component_set>("<comp xmlns='urn:ietf:params:xml:ns:caldav'/>").reason() ==
          "a component without a name");
    CHECK(read_value<component_set>("VEVENT").reason() == "text where elements must stand");
}
