// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/schedule_transparency.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::schedule_transparency;
using ms::test::read_value;
using ms::test::survives;

TEST_CASE("Calendars are opaque or transparent") {
    CHECK(*read_value<schedule_transparency>("<opaque xmlns='urn:ietf:params:xml:ns:caldav'/>") ==
          schedule_transparency::opaque);
    CHECK(*read_value<schedule_transparency>(
              "<transparent xmlns='urn:ietf:params:xml:ns:caldav'/>") ==
          schedule_transparency::transparent);
    CHECK(survives(schedule_transparency::opaque));
    CHECK(survives(schedule_transparency::transparent));
    CHECK_FALSE(read_value<schedule_transparency>("<D:opaque/>"));
}
