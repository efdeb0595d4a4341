// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/data_type.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using calendars = std::vector<ms::calendar_data_type>;
using cards = std::vector<ms::address_data_type>;

TEST_CASE("Types of calendar data have defaults") {
    read_value<calendars> const found(
        "<calendar-data xmlns='urn:ietf:params:xml:ns:caldav'/>"
        "<calendar-data xmlns='urn:ietf:params:xml:ns:caldav' content-type='text/x' version='3'/>"
        "<calendar-data/>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == calendars{{"text/calendar", "2.0"}, {"text/x", "3"}});
    CHECK(survives(*found));
    CHECK(read_value<calendars>("")->empty());
}

TEST_CASE("Types of address data have defaults") {
    auto const own = [](std::string_view local, std::string_view attributes) {
        return std::string("<")
            .append(local)
            .append(" xmlns='urn:ietf:params:xml:ns:carddav' ")
            .append(attributes)
            .append("/>");
    };
    read_value<cards> const found(own("address-data-type", "") +
                                  own("address-data-type", "version='4.0'"));
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == cards{{"text/vcard", "3.0"}, {"text/vcard", "4.0"}});
    CHECK(survives(*found));
    read_value<cards> const renamed(own("address-data", "version='4.0'"));
    CHECK(*renamed == cards{{"text/vcard", "4.0"}});
    CHECK(renamed.remark() == "another name for its element");
}

TEST_CASE("The usual type of data is written without attributes") {
    auto const written = written_value(calendars{{}, {"text/calendar", "2.1"}});
    CHECK(written.find("content-type") == std::string::npos);
    CHECK(written.find("version=\"2.0\"") == std::string::npos);
    CHECK(written.find("version=\"2.1\"") != std::string::npos);
}
