// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/internet_date.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

static_assert(is_internet_date("1994-") && !is_internet_date("1994") &&
              !is_internet_date("Sun, 06"));
static_assert(internet_date_reader("1970-01-01T00:00:01Z").read()->seconds == 1);

TEST_CASE("The first deviation is the one that is told") {
    CHECK(internet_date_reader("1970-01-01 00:00+01").read().remark() == "a space instead of T");
    CHECK(internet_date_reader("1970-01-01T00:00+01").read().remark() == "no seconds");
    CHECK(internet_date_reader("1970-01-01T00:00+01").read()->seconds == -3600);
}

TEST_CASE("Between day and time of day stands a T or a space, and nothing else") {
    CHECK(internet_date_reader("1970-01-01t00:00:01Z").read()->seconds == 1);
    for (auto const* const text :
         {"1970-01-01x00:00:01Z", "1970-01-01-00:00:01Z", "1970-01-01Z", "1970-01-01T"}) {
        CAPTURE(text);
        CHECK_FALSE(internet_date_reader(text).read());
    }
}

TEST_CASE("An offset may lead beyond the years of four digits") {
    CHECK(internet_date_reader("0000-01-01T00:00:00+01:00").read()->seconds == -62167222800);
}
