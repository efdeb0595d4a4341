// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/report_set.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::report_set;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Reports stand in two elements") {
    read_value<report_set> const found(
        "<D:supported-report><D:report><D:sync-collection/></D:report></D:supported-report>\n"
        "<D:supported-report><D:report><c:calendar-query xmlns:c='urn:c'/></D:report>"
        "<y/></D:supported-report><D:report><D:not-this/></D:report>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(found->size() == 2);
    CHECK(found->contains({"DAV:", "sync-collection"}));
    CHECK(found->contains({"urn:c", "calendar-query"}));
    CHECK(survives(*found));
    CHECK(read_value<report_set>("")->empty());
    CHECK(survives(report_set{}));
    CHECK(written_value(report_set{{"DAV:", "version-tree"}}) ==
          "<x><D:supported-report><D:report><D:version-tree/></D:report></D:supported-report></x>");
}

TEST_CASE("Row 69 of what clients meet: the name of a report is a text") {
    read_value<report_set> const found("<D:supported-report><D:report> sync-collection </D:report>"
                                       "</D:supported-report>");
    REQUIRE(found);
    CHECK(*found == report_set{{"DAV:", "sync-collection"}});
    CHECK(found.remark() == "text where an element must stand");
    read_value<report_set> const with_prefix(
        "<D:supported-report><D:report xmlns:c='urn:c'>c:calendar-query</D:report>"
        "</D:supported-report>");
    REQUIRE(with_prefix);
    CHECK(*with_prefix == report_set{{"urn:c", "calendar-query"}});
}

TEST_CASE("What is no set of reports is told apart") {
    CHECK(read_value<report_set>("sync-collection").reason() == "text where elements must stand");
    CHECK(read_value<report_set>("<D:supported-report/>")->empty());
    CHECK(read_value<report_set>("<D:supported-report><D:report/></D:supported-report>")->empty());
}
