// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/worded_date.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus::detail;

static_assert(*worded_date_reader("Thu, 01 Jan 1970 00:00:01 GMT").read() == 1);
static_assert(find_name(month_names, "Jan") == 0 && find_name(month_names, "sept") == 8);
static_assert(find_name(month_names, "Ja") == -1 && find_name(month_names, "Januaryy") == -1);

TEST_CASE("The parts of a date may stand in any order that leaves no doubt") {
    for (auto const* const text :
         {"Thu 00:00:01 01 Jan 1970 GMT", "1970 Jan 01 00:00:01 GMT", "Jan 1, 1970 00:00:01",
          "00:00:01 GMT Thu 01-Jan-1970", "01 Jan 70 00:00:01 +0000"}) {
        CAPTURE(text);
        auto const date = worded_date_reader(text).read();
        REQUIRE(date);
        CHECK(*date == 1);
        CHECK_FALSE(date.remark().empty());
    }
}

TEST_CASE("A time of day or an offset that is none makes it no date") {
    for (auto const* const text :
         {"Thu, 01 Jan 1970 000:00:01 GMT", "Thu, 01 Jan 1970 00:00:01 00:00:01",
          "Thu, 01 Jan 1970 00:0:01 GMT", "Thu, 01 Jan 1970 00:00:1 GMT",
          "Thu, 01 Jan 1970 00:00:01 +00:0", "Thu, 01 Jan 1970 00:00:01 +00:000",
          "Thu, 01 Jan 1970 00:00:01 +24:00", "Thu, 01 Jan 1970 00:00:01 +00:60"}) {
        CAPTURE(text);
        CHECK(worded_date_reader(text).read().reason() == "not a date");
    }
    CHECK(*worded_date_reader("Thu, 01 Jan 1970 00:00:01 -23:59").read() == 86341);
}

TEST_CASE("A date of many parts is none") {
    CHECK(worded_date_reader(std::string(100'000, ',')).read().reason() == "not a date");
    CHECK(worded_date_reader(std::string(100'000, '1')).read().reason() == "not a date");
    CHECK(worded_date_reader(std::string(100'000, 'M')).read().reason() == "not a date");
}
