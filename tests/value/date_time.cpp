// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/date_time.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr std::int64_t dec_1_1997 = 881026941;  // the moment of the example of RFC 4918, 15.1

}  // namespace

static_assert(date_time::read("1997-12-01T17:42:21-08:00")->seconds() == dec_1_1997);
static_assert(date_time(1, 5) > date_time(1) && date_time(1, 0, 60) == date_time(1));

TEST_CASE("A date and time in its grammar") {
    struct {
        char const* text;
        std::int64_t seconds;
        std::int32_t nanoseconds;
        std::optional<int> offset;
    } const dates[] = {
        {"1997-12-01T17:42:21-08:00", dec_1_1997, 0, -480},
        {"1997-12-02T01:42:21Z", dec_1_1997, 0, 0},
        {"1997-12-02t01:42:21z", dec_1_1997, 0, 0},
        {"1997-12-02T01:42:21.16Z", dec_1_1997, 160'000'000, 0},
        {"1997-12-02T07:42:21.000000001+06:00", dec_1_1997, 1, 360},
        {"1997-12-02T01:42:21.1234567891234567890Z", dec_1_1997, 123'456'789, 0},
        {"1997-12-02T01:42:21-00:00", dec_1_1997, 0, std::nullopt},
        {"1997-12-02T01:42:21+00:00", dec_1_1997, 0, 0},
        {"0000-01-01T00:00:00Z", -62167219200, 0, 0},
        {"9999-12-31T23:59:59Z", 253402300799, 0, 0},
        {"1990-12-31T23:59:60Z", 662688000, 0, 0},
        {"1990-12-31T15:59:60-08:00", 662688000, 0, -480},
        {"1937-01-01T12:00:27.87+00:20", -1041337173, 870'000'000, 20},
    };
    for (auto const& date : dates) {
        CAPTURE(date.text);
        read_value<date_time> const value(date.text);
        REQUIRE(value);
        CHECK(value.remark() == "");
        CHECK(value->seconds() == date.seconds);
        CHECK(value->nanoseconds() == date.nanoseconds);
        CHECK(value->offset() == date.offset);
    }
}

TEST_CASE("Row 64 of what clients meet: dates and times of other kinds") {
    struct {
        char const* text;
        std::int64_t seconds;
        char const* remark;
    } const dates[] = {
        {"Tue, 02 Dec 1997 01:42:21 GMT", dec_1_1997, "an HTTP date"},
        {"Tue Dec  2 01:42:21 1997", dec_1_1997, "an HTTP date"},
        {"1997-12-02T07:42:21+0600", dec_1_1997, "no colon in the offset"},
        {"1997-12-02T07:42:21+06", dec_1_1997, "no colon in the offset"},
        {"1997-12-02T01:42:21", dec_1_1997, "no offset from UTC"},
        {"1997-12-02 01:42:21Z", dec_1_1997, "a space instead of T"},
        {"1997-12-02 01:42:21 +0000", dec_1_1997, "a space instead of T"},
        {"1997-12-02 01:42:21 UTC", dec_1_1997, "a space instead of T"},
        {"1997-12-02T01:42:21 Z", dec_1_1997, "a space before the offset"},
        {"1997-12-02T01:42:21UTC", dec_1_1997, "a named zone"},
        {"1997-12-02T01:42:21,5Z", dec_1_1997, "a comma before the fraction"},
        {"1997-12-02T01:42Z", dec_1_1997 - 21, "no seconds"},
        {"1997-12-02", dec_1_1997 - 6141, "no time of day"},
        {"\n1997-12-02T01:42:21Z\n", dec_1_1997, "white space around it"},
    };
    for (auto const& date : dates) {
        CAPTURE(date.text);
        read_value<date_time> const value(date.text);
        REQUIRE(value);
        CHECK(value->seconds() == date.seconds);
        CHECK(value.remark() == date.remark);
    }
    CHECK(read_value<date_time>("1997-12-02T01:42:21")->offset() == std::nullopt);
}

TEST_CASE("What is no date and time") {
    for (auto const* const text :
         {"1997-12-02T", "1997-12-02T01", "1997-12-02T01:42:21.", "1997-12-02T01:42:21.Z",
          "1997-12-02T01:42:21X", "1997-12-02T01:42:21ZZ", "1997-12-02T1:42:21Z",
          "97-12-02T01:42:21Z", "19971-12-02T01:42:21Z", "-1997-12-02T01:42:21Z",
          "1997-12-02T01:42:21+06:", "1997-12-02T01:42:21+6:00", "1997-12-02  01:42:21Z",
          "1997/12/02T01:42:21Z", "1997-W49-2", "0", "yesterday"}) {
        CAPTURE(text);
        CHECK(read_value<date_time>(text).reason() == "not a date");
    }
    for (auto const* const text :
         {"1997-02-29T00:00:00Z", "1997-04-31T00:00:00Z", "1997-00-01T00:00:00Z",
          "1997-01-00T00:00:00Z", "1997-01-01T24:00:00Z", "1997-01-01T23:60:00Z",
          "1997-01-01T23:59:61Z", "1997-01-01T00:00:00+24:00", "1997-01-01T00:00:00+01:60"}) {
        CAPTURE(text);
        CHECK(read_value<date_time>(text).reason() == "no such day or time");
    }
    CHECK(read_value<date_time>("").reason() == "empty");
    CHECK(read_value<date_time>("<a/>").reason() == "elements where text must stand");
}

TEST_CASE("A date and time is written in UTC and without a fraction") {
    CHECK(written_value(date_time(dec_1_1997, 999'999'999, -480)) == "<x>1997-12-02T01:42:21Z</x>");
    CHECK(written_value(date_time(-1, 1)) == "<x>1969-12-31T23:59:59Z</x>");
    for (std::int64_t const seconds :
         {std::int64_t{0}, std::int64_t{-62167219200}, dec_1_1997, std::int64_t{253402300799}})
        CHECK(survives(date_time(seconds)));
    CHECK(survives(date_time(dec_1_1997, 0, -480)));
    CHECK(written_value(date_time(253402300800)).find("four digits") != std::string::npos);
    CHECK(to_string(date_time(-62167219201)).empty());
}

TEST_CASE("Dates and times convert to points in time, fraction and all") {
    using namespace std::chrono;
    sys_time<nanoseconds> const point = date_time(dec_1_1997, 123'456'789);
    CHECK(point.time_since_epoch().count() == dec_1_1997 * 1'000'000'000 + 123'456'789);
    CHECK(date_time(point) == date_time(dec_1_1997, 123'456'789));
    CHECK(date_time(point).offset() == 0);
    sys_time<milliseconds> const coarse = date_time(-1, 999'999'999);
    CHECK(coarse.time_since_epoch().count() == -1);
    CHECK(date_time(coarse) == date_time(-1, 999'000'000));
}

TEST_CASE("Dates and times are ordered, fraction and all, wherever they are told") {
    CHECK(date_time(1) < date_time(2));
    CHECK(date_time(2, 1) > date_time(2));
    CHECK(date_time(1, 999'999'999) < date_time(2));
    CHECK((date_time(1, 5) <=> date_time(1, 5)) == std::strong_ordering::equal);
    CHECK(date_time(1, 5) != date_time(1, 6));
    CHECK(date_time(1, 5) != date_time(2, 5));
}

TEST_CASE("A date beyond four digits of years has no text") {
    CHECK(to_string(date_time(dec_1_1997)).size() == 20);
    CHECK(to_string(date_time(253'402'300'799)) == "9999-12-31T23:59:59Z");
    CHECK(to_string(date_time(253'402'300'800)).empty());
    CHECK_FALSE(date_time(253'402'300'800).is_writable());
}
