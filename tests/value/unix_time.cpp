// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/unix_time.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <chrono>
#include <cstdint>

using namespace multistatus;
using namespace multistatus::test;

static_assert(shape_of<unix_time> == value_shape::integer);
static_assert(unix_time::read("-1.5")->seconds() == -2);

TEST_CASE("A Unix time is a number of seconds") {
    for (std::int64_t const seconds :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1495035118}, INT64_MAX, INT64_MIN})
        CHECK(survives(unix_time(seconds)));
    CHECK(written_value(unix_time(-42)) == "<x>-42</x>");
    CHECK(to_string(unix_time(42)) == "42");
    CHECK(read_value<unix_time>("1495035118").remark() == "");
}

TEST_CASE("A fraction of a Unix time is rounded down") {
    CHECK(*read_value<unix_time>("1.9999999999999") == unix_time(1));
    CHECK(*read_value<unix_time>("-1.0") == unix_time(-1));
    CHECK(*read_value<unix_time>("-1.01") == unix_time(-2));
    CHECK(*read_value<unix_time>("-0.5") == unix_time(-1));
    CHECK(*read_value<unix_time>("-9223372036854775808.5") == unix_time(INT64_MIN));
    CHECK(read_value<unix_time>("1.5").remark() == "a fraction of a second");
    CHECK(read_value<unix_time>("01").remark() == "leading zeros");
    CHECK(read_value<unix_time>(" 1").remark() == "white space around it");
}

TEST_CASE("What is no Unix time") {
    CHECK(read_value<unix_time>("9223372036854775808").reason() == "out of range");
    CHECK(read_value<unix_time>("1.5s").reason() == "not a number of seconds");
    CHECK(read_value<unix_time>("1.5.5").reason() == "not a number of seconds");
    CHECK(read_value<unix_time>("1,5").reason() == "not a whole number");
    CHECK(read_value<unix_time>(".5").reason() == "not a whole number");
    CHECK(read_value<unix_time>("2017-05-17").reason() == "not a whole number");
    CHECK(read_value<unix_time>("").reason() == "empty");
}

TEST_CASE("Unix times convert to points in time") {
    std::chrono::system_clock::time_point const point = unix_time(42);
    CHECK(std::chrono::system_clock::to_time_t(point) == 42);
    CHECK(unix_time(point) == unix_time(42));
}
