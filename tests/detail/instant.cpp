// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/instant.hpp>

#include <support/catch.hpp>

#include <chrono>
#include <cstdint>
#include <ratio>

using namespace multistatus::detail;
using namespace std::chrono;

template <class Rep, class Period>
using point = sys_time<duration<Rep, Period>>;

static_assert(system_time_point<sys_days> && system_time_point<sys_time<nanoseconds>>);
static_assert(system_time_point<point<std::int64_t, std::ratio<1, 10'000'000>>>);
static_assert(!system_time_point<steady_clock::time_point> && !system_time_point<int>);
static_assert(!system_time_point<point<double, std::ratio<1>>>);
static_assert(!system_time_point<point<int, std::ratio<2, 3>>>);
static_assert(split(sys_time<nanoseconds>(nanoseconds(-1))).nanoseconds == 999'999'999);
static_assert(split(sys_time<nanoseconds>(nanoseconds(-1))).seconds == -1);

TEST_CASE("Points in time become seconds, rounded down") {
    CHECK(instant(sys_days(days(-1))).seconds() == -86400);
    CHECK(instant(sys_time<milliseconds>(milliseconds(-1))).seconds() == -1);
    CHECK(instant(sys_time<milliseconds>(milliseconds(1999))).seconds() == 1);
    CHECK(
        split(point<std::int64_t, std::ratio<1, 60>>(duration<std::int64_t, std::ratio<1, 60>>(90)))
            .nanoseconds == 500'000'000);
    CHECK(split(point<std::int64_t, std::pico>(duration<std::int64_t, std::pico>(1'999)))
              .nanoseconds == 1);
}

TEST_CASE("Seconds become points in time, rounded down") {
    CHECK(sys_days(instant(-1)).time_since_epoch().count() == -1);
    CHECK(sys_days(instant(86399)).time_since_epoch().count() == 0);
    CHECK(join<sys_time<milliseconds>>({-1, 999'999'999}).time_since_epoch().count() == -1);
    CHECK(join<sys_time<microseconds>>({2, 1'999}).time_since_epoch().count() == 2'000'001);
    CHECK(join<sys_seconds>({2, 999'999'999}).time_since_epoch().count() == 2);
    CHECK(join<point<std::int64_t, std::pico>>({1, 7}).time_since_epoch().count() ==
          1'000'000'007'000);
}

TEST_CASE("All of the first second that is not whole is there") {
    using nanos = sys_time<nanoseconds>;
    for (std::int64_t const count : {0, 1, 2, 854'775'807, 854'775'808, 1'854'775'808})
        CHECK(join<nanos>(split(nanos::min() + nanoseconds(count))) ==
              nanos::min() + nanoseconds(count));
    CHECK(join<nanos>({-9223372037, 145'224'191}) == nanos::min());
    CHECK(join<nanos>({-9223372037, 145'224'193}) == nanos::min() + nanoseconds(1));
    CHECK(join<nanos>({-9223372038, 999'999'999}) == nanos::min());
}

TEST_CASE("What does not fit becomes the first or last that does") {
    CHECK(join<sys_time<nanoseconds>>({INT64_MAX, 0}) == sys_time<nanoseconds>::max());
    CHECK(join<sys_time<nanoseconds>>({INT64_MIN, 0}) == sys_time<nanoseconds>::min());
    CHECK(join<sys_time<nanoseconds>>({253402300799, 0}) == sys_time<nanoseconds>::max());
    CHECK(join<sys_days>({INT64_MAX, 0}).time_since_epoch().count() > 0);
    CHECK(join<sys_seconds>({INT64_MAX, 0}) == sys_seconds::max());
    CHECK(join<sys_seconds>({INT64_MIN, 0}) == sys_seconds::min());
    CHECK(join<sys_time<nanoseconds>>({9223372036, 854'775'807}) == sys_time<nanoseconds>::max());
    CHECK(join<sys_time<nanoseconds>>({9223372036, 854'775'806}) ==
          sys_time<nanoseconds>::max() - nanoseconds(1));
    CHECK(join<sys_time<nanoseconds>>({-9223372036, 0}).time_since_epoch().count() ==
          -9223372036'000'000'000);
    CHECK(split(sys_time<nanoseconds>::min()).seconds == -9223372037);
    CHECK(split(sys_time<nanoseconds>::min()).nanoseconds == 145'224'192);
    CHECK(split(point<std::int64_t, std::ratio<86400>>::max()).seconds == INT64_MAX);
    CHECK(split(point<std::int64_t, std::ratio<86400>>::min()).seconds == INT64_MIN);
}

TEST_CASE("Instants are ordered") {
    CHECK(instant(1) < instant(2));
    CHECK(instant(2) == instant(2));
    CHECK(instant().seconds() == 0);
}

TEST_CASE("The last point in time that fits is what it is, and the next one the last second") {
    using minutes_64 = duration<std::int64_t, std::ratio<60>>;
    constexpr auto latest = INT64_MAX / 60;
    CHECK(split(sys_time<minutes_64>(minutes_64(latest))).seconds == latest * 60);
    CHECK(split(sys_time<minutes_64>(minutes_64(latest + 1))).seconds == INT64_MAX);
    constexpr auto earliest = INT64_MIN / 60;
    CHECK(split(sys_time<minutes_64>(minutes_64(earliest))).seconds == earliest * 60);
    CHECK(split(sys_time<minutes_64>(minutes_64(earliest - 1))).seconds == INT64_MIN);
}
