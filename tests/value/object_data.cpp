// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/object_data.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>

namespace ms = multistatus;
using ms::address_data;
using ms::calendar_data;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Calendar data is a text with a type") {
    read_value<calendar_data> const found("BEGIN:VCALENDAR\r\nEND:VCALENDAR\n");
    REQUIRE(found);
    CHECK(found->text() == "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
    CHECK(found->content_type() == "text/calendar");
    CHECK(found->version() == "2.0");
    CHECK(read_value<calendar_data>("<![CDATA[a<b]]>")->text() == "a<b");
    CHECK(read_value<calendar_data>("")->text().empty());
}

TEST_CASE("The type of calendar data may be told") {
    read_value<calendar_data> const found("[]", "content-type='application/calendar+json'");
    REQUIRE(found);
    CHECK(found->content_type() == "application/calendar+json");
    CHECK(found->version() == "2.0");
    CHECK(survives(*found));
    CHECK(written_value(*found) == "<x content-type=\"application/calendar+json\">[]</x>");
}

TEST_CASE("Address data has other defaults") {
    CHECK(read_value<address_data>("BEGIN:VCARD")->content_type() == "text/vcard");
    CHECK(read_value<address_data>("BEGIN:VCARD")->version() == "3.0");
    CHECK(survives(address_data("BEGIN:VCARD\nEND:VCARD\n", {.version = "4.0"})));
    CHECK_FALSE(address_data("a") == address_data("a", {.version = "4.0"}));
}

TEST_CASE("Data is written") {
    CHECK(survives(calendar_data(" a & b ")));
    CHECK(written_value(calendar_data("a")) == "<x>a</x>");
}

TEST_CASE("Elements are no data") {
    CHECK(read_value<calendar_data>("a<b/>").reason() == "elements where text must stand");
}
