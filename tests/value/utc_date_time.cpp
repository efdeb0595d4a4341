// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/utc_date_time.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <chrono>
#include <cstdint>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

static_assert(utc_date_time::read("19700101T000001Z")->seconds() == 1);

TEST_CASE("A UTC date and time in its grammar") {
    for (auto const* const text :
         {"19000101T000000Z", "20491231T235959Z", "00000101T000000Z", "99991231T235959Z"}) {
        CAPTURE(text);
        read_value<utc_date_time> const value(text);
        REQUIRE(value);
        CHECK(value.remark() == "");
        CHECK(to_string(*value) == text);
        CHECK(survives(*value));
    }
    CHECK(to_string(*read_value<utc_date_time>("19901231T235960Z")) == "19910101T000000Z");
}

TEST_CASE("UTC dates and times of other kinds") {
    CHECK(read_value<utc_date_time>("19700101T000001").remark() == "no Z");
    CHECK(read_value<utc_date_time>("19700101T000001")->seconds() == 1);
    CHECK(read_value<utc_date_time>("19700102").remark() == "no time of day");
    CHECK(read_value<utc_date_time>("19700102")->seconds() == 86400);
    CHECK(read_value<utc_date_time>("19700101t000001z").remark() == "another case");
    CHECK(read_value<utc_date_time>("1970-01-01T00:00:01Z").remark() == "an RFC 3339 date");
    CHECK(read_value<utc_date_time>("1970-01-01T00:00:01Z")->seconds() == 1);
    CHECK(read_value<utc_date_time>(" 19700101T000001Z").remark() == "white space around it");
}

TEST_CASE("What is no UTC date and time") {
    for (auto const* const text :
         {"19700101T", "19700101T0000Z", "19700101T000001+0000", "1970010aT000001Z",
          "19700101X000001Z", "19700101T000001Zx", "1970", "0"}) {
        CAPTURE(text);
        CHECK(read_value<utc_date_time>(text).reason() == "not a date");
    }
    CHECK(read_value<utc_date_time>("19700230T000000Z").reason() == "no such day or time");
    CHECK(read_value<utc_date_time>("19700101T240000Z").reason() == "no such day or time");
    CHECK(read_value<utc_date_time>("").reason() == "empty");
    CHECK(read_value<utc_date_time>("<a/>").reason() == "elements where text must stand");
    CHECK(written_value(utc_date_time(INT64_MAX)).find("four digits") != std::string::npos);
}

TEST_CASE("UTC dates and times convert to points in time") {
    std::chrono::sys_seconds const point = utc_date_time(42);
    CHECK(point.time_since_epoch().count() == 42);
    CHECK(utc_date_time(point) == utc_date_time(42));
}
