// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/chrono.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <chrono>
#include <string>

using namespace multistatus;
using namespace multistatus::test;
using std::chrono::sys_seconds;
using std::chrono::system_clock;

static_assert(decodable<sys_seconds> && encodable<system_clock::time_point>);
static_assert(!decodable<std::chrono::sys_days>);

TEST_CASE("A point in time is an HTTP date") {
    read_value<sys_seconds> const value("Sun, 06 Nov 1994 08:49:37 GMT");
    REQUIRE(value);
    CHECK(value->time_since_epoch().count() == 784111777);
    CHECK(value.remark() == "");
    CHECK(survives(*value));
    CHECK(survives(system_clock::time_point(*value)));
    CHECK(written_value(*value + std::chrono::milliseconds(999)) ==
          "<x>Sun, 06 Nov 1994 08:49:37 GMT</x>");
    CHECK(read_value<sys_seconds>("Sun Nov  6 08:49:37 1994").remark() == "an asctime date");
    CHECK(read_value<sys_seconds>("never").reason() == "not a date");
}

TEST_CASE("A point in time that its type cannot hold is none") {
    using nanoseconds = std::chrono::sys_time<std::chrono::nanoseconds>;
    CHECK(read_value<nanoseconds>("Fri, 31 Dec 9999 23:59:59 GMT").reason() == "out of range");
    CHECK(read_value<nanoseconds>("Sat, 01 Jan 0000 00:00:00 GMT").reason() == "out of range");
    CHECK(read_value<nanoseconds>("Fri, 31 Dec 2100 23:59:59 GMT"));
    CHECK(read_value<sys_seconds>("Fri, 31 Dec 9999 23:59:59 GMT"));
    CHECK(written_value(sys_seconds::max()).find("four digits") != std::string::npos);
}
