// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/live_property_set.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::live_property_set;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("A live property stands in two elements") {
    read_value<live_property_set> const found(
        "<D:supported-live-property><D:prop><D:getetag/></D:prop></D:supported-live-property>"
        "<D:supported-live-property><D:prop><y "
        "xmlns='urn:x'/></D:prop></D:supported-live-property>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == live_property_set{{"DAV:", "getetag"}, {"urn:x", "y"}});
    CHECK(survives(*found));
    CHECK(survives(live_property_set{}));
    CHECK(written_value(live_property_set{{"DAV:", "getetag"}}) ==
          "<x><D:supported-live-property><D:prop><D:getetag/></D:prop></"
          "D:supported-live-property></x>");
    CHECK(read_value<live_property_set>("getetag").reason() == "text where elements must stand");
}
