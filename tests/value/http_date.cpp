// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/http_date.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr std::int64_t nov_6_1994 = 784111777;  // the moment of the examples of RFC 9110, 5.6.7
constexpr std::int64_t may_17_2017 = 1495035118;

}  // namespace

static_assert(http_date::read("Sun, 06 Nov 1994 08:49:37 GMT")->seconds() == nov_6_1994);
static_assert(std::is_convertible_v<std::chrono::system_clock::time_point, http_date>);
static_assert(std::is_convertible_v<http_date, std::chrono::sys_seconds>);
static_assert(!std::is_convertible_v<std::chrono::steady_clock::time_point, http_date>);
static_assert(!std::is_convertible_v<std::int64_t, http_date>);

TEST_CASE("An HTTP date in its grammar") {
    struct {
        char const* text;
        std::int64_t seconds;
    } const dates[] = {{"Sun, 06 Nov 1994 08:49:37 GMT", nov_6_1994},
                       {"Thu, 01 Jan 1970 00:00:00 GMT", 0},
                       {"Wed, 31 Dec 1969 23:59:59 GMT", -1},
                       {"Sat, 01 Jan 0000 00:00:00 GMT", -62167219200},
                       {"Fri, 31 Dec 9999 23:59:59 GMT", 253402300799},
                       {"Tue, 29 Feb 2000 12:00:00 GMT", 951825600},
                       {"Thu, 29 Feb 2024 12:00:00 GMT", 1709208000}};
    for (auto const& date : dates) {
        CAPTURE(date.text);
        read_value<http_date> const value(date.text);
        REQUIRE(value);
        CHECK(value.remark() == "");
        CHECK(value->seconds() == date.seconds);
        CHECK(to_string(http_date(date.seconds)) == date.text);
        CHECK(survives(http_date(date.seconds)));
    }
    read_value<http_date> const leap("Sat, 31 Dec 2016 23:59:60 GMT");
    REQUIRE(leap);
    CHECK(leap.remark() == "");
    CHECK(to_string(*leap) == "Sun, 01 Jan 2017 00:00:00 GMT");
}

TEST_CASE("Row 63 of what clients meet: HTTP dates of all kinds") {
    struct {
        char const* text;
        std::int64_t seconds;
        char const* remark;
    } const dates[] = {
        {"Sunday, 06-Nov-94 08:49:37 GMT", nov_6_1994, "an RFC 850 date"},
        {"Sun Nov  6 08:49:37 1994", nov_6_1994, "an asctime date"},
        {"Sun Nov 06 08:49:37 1994", nov_6_1994, "an asctime date"},
        {"Wed May 17 15:31:58 UTC 2017", may_17_2017, "an asctime date with a zone"},
        {"Wed May 17 15:31:58 +0200 2017", may_17_2017 - 7200, "an asctime date with a zone"},
        {"Wed, 17 May 2017 15:31:58 UTC", may_17_2017, "another zone where GMT must stand"},
        {"Wed, 17 May 2017 15:31:58 Z", may_17_2017, "another zone where GMT must stand"},
        {"Wed, 17 May 2017 11:31:58 EDT", may_17_2017, "another zone where GMT must stand"},
        {"Wed, 17 May 2017 15:31:58 +0000", may_17_2017, "an offset where GMT must stand"},
        {"Wed, 17 May 2017 15:31:58 +00:00", may_17_2017, "an offset where GMT must stand"},
        {"Wed, 17 May 2017 17:31:58 +0200", may_17_2017, "an offset where GMT must stand"},
        {"Wed, 17 May 2017 06:01:58 -0930", may_17_2017, "an offset where GMT must stand"},
        {"Wed, 17 May 2017 15:31:58 +0000 (UTC)", may_17_2017, "an offset where GMT must stand"},
        {"Wed May 17 2017 17:31:58 GMT+0200 (CEST)", may_17_2017, "an offset where GMT must stand"},
        {"Wed, 17 May 2017 15:31:58", may_17_2017, "no GMT"},
        {"17 May 2017 15:31:58 GMT", may_17_2017, "no weekday"},
        {"Tue, 17 May 2017 15:31:58 GMT", may_17_2017, "a wrong weekday"},
        {"Fri, 7 Sep 2018 10:00:00 GMT", 1536314400, "a day of one digit"},
        {"Fri,  7 Sep 2018 10:00:00 GMT", 1536314400, "a day of one digit"},
        {"wed, 17 may 2017 15:31:58 gmt", may_17_2017, "another case"},
        {"WED, 17 MAY 2017 15:31:58 GMT", may_17_2017, "another case"},
        {"Wednesday, 17 May 2017 15:31:58 GMT", may_17_2017, "names written out"},
        {"Fri, 07 September 2018 10:00:00 GMT", 1536314400, "names written out"},
        {"Wed, 17-May-2017 15:31:58 GMT", may_17_2017, "hyphens in the date"},
        {"Wed, 17 May 17 15:31:58 GMT", may_17_2017, "a year of two digits"},
        {"Wed 17 May 2017 15:31:58 GMT", may_17_2017, "other spaces or commas"},
        {"Wed,  17  May 2017 15:31:58 GMT", may_17_2017, "other spaces or commas"},
        {"Wed, 17 May 2017 15:31 GMT", may_17_2017 - 58, "no seconds"},
        {"2017-05-17T15:31:58Z", may_17_2017, "an RFC 3339 date"},
        {"2017-05-17T17:31:58.999+02:00", may_17_2017, "an RFC 3339 date"},
        {"2017-05-17 15:31:58", may_17_2017, "an RFC 3339 date"},
        {" Wed, 17 May 2017 15:31:58 GMT", may_17_2017, "white space around it"},
    };
    for (auto const& date : dates) {
        CAPTURE(date.text);
        read_value<http_date> const value(date.text);
        REQUIRE(value);
        CHECK(value->seconds() == date.seconds);
        CHECK(value.remark() == date.remark);
    }
}

TEST_CASE("A year of two digits is one of 1970 to 2069") {
    CHECK(to_string(*read_value<http_date>("Sunday, 06-Nov-70 08:49:37 GMT")).substr(12, 4) ==
          "1970");
    CHECK(to_string(*read_value<http_date>("Sunday, 06-Nov-69 08:49:37 GMT")).substr(12, 4) ==
          "2069");
    CHECK(to_string(*read_value<http_date>("Sunday, 06-Nov-00 08:49:37 GMT")).substr(12, 4) ==
          "2000");
}

TEST_CASE("There are no such days or times") {
    for (auto const* const text :
         {"Mon, 31 Feb 2022 08:49:37 GMT", "Tue, 29 Feb 1900 08:49:37 GMT",
          "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 31 Nov 1994 08:49:37 GMT",
          "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
          "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "2022-02-31T00:00:00Z",
          "2022-13-01T00:00:00Z", "2022-01-01T24:00:00Z"}) {
        CAPTURE(text);
        CHECK(read_value<http_date>(text).reason() == "no such day or time");
    }
}

TEST_CASE("What is no HTTP date") {
    for (auto const* const text : {"0",
                                   "784111777",
                                   "never",
                                   "Sun",
                                   "Sun, 06 Nov",
                                   "Sun, 06 Nov 1994",
                                   "08:49:37 GMT",
                                   "Sun, 06 Nov 1994 08:49:37 XYZ",
                                   "Sun, 06 Nov 1994 08:49:37 GMT GMT",
                                   "Sun, 06 Nov 1994 08:49:37 GMT trailing",
                                   "Sun, 06 Nov Dec 1994 08:49:37 GMT",
                                   "Sun, 06 07 1994 08:49:37 GMT",
                                   "Sun, 06 No 1994 08:49:37 GMT",
                                   "Sun, 06 Novem8er 1994 08:49:37 GMT",
                                   "Sun, 06 Nov 199 08:49:37 GMT",
                                   "Sun, 06 Nov 19945 08:49:37 GMT",
                                   "Sun, 06 Nov 1994 08:49:3 GMT",
                                   "Sun, 06 Nov 1994 8:4:37 GMT",
                                   "Sun, 06 Nov 1994 08:49:37:00 GMT",
                                   "Sun, 06 Nov 1994 08:49:37.5 GMT",
                                   "Sun, 06 Nov 1994 08:49:37 +2500",
                                   "Sun, 06 Nov 1994 08:49:37 +00",
                                   "Sun, 06 Nov 1994 08:49:37 PM",
                                   "So, 06 Nov 1994 08:49:37 GMT",
                                   "06/11/1994 08:49:37",
                                   "Sun, 06 Nov 1994 08:49:37 (",
                                   "99999999999999999999 Nov 1994 08:49:37 GMT",
                                   "1994-11-06T",
                                   "1994-11-6T08:49:37Z",
                                   "\xC3\xA4"}) {
        CAPTURE(text);
        CHECK(read_value<http_date>(text).reason() == "not a date");
    }
    CHECK(read_value<http_date>("").reason() == "empty");
    CHECK(read_value<http_date>("<a/>").reason() == "elements where text must stand");
}

TEST_CASE("A year of more or less than four digits is not written") {
    for (std::int64_t const seconds :
         {std::int64_t{253402300800}, std::int64_t{-62167219201}, INT64_MAX, INT64_MIN}) {
        CHECK_FALSE(http_date(seconds).is_writable());
        CHECK(to_string(http_date(seconds)).empty());
        CHECK(written_value(http_date(seconds)).find("four digits") != std::string::npos);
    }
}

TEST_CASE("HTTP dates and points in time convert into each other") {
    using namespace std::chrono;
    http_date const date = sys_days(year(1994) / 11 / 6) + hours(8) + minutes(49) + seconds(37);
    CHECK(date.seconds() == nov_6_1994);
    system_clock::time_point const point = date;
    CHECK(system_clock::to_time_t(point) == nov_6_1994);
    CHECK(http_date(point - nanoseconds(1)).seconds() == nov_6_1994 - 1);
    CHECK(http_date(point) == date);
    CHECK(http_date(1) < http_date(2));
}
