// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/timeout.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <cstdint>
#include <string>
#include <type_traits>

namespace ms = multistatus;
using ms::timeout;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("A timeout is a number of seconds or for ever") {
    CHECK(read_value<timeout>("Second-604800")->seconds() == 604800u);
    CHECK_FALSE(read_value<timeout>("Second-604800")->is_infinite());
    CHECK(read_value<timeout>("Infinite")->is_infinite());
    CHECK(read_value<timeout>("Infinite")->seconds() == std::nullopt);
    CHECK(*read_value<timeout>("Second-0") == timeout(0));
    CHECK(*read_value<timeout>("Second-4294967295") == timeout(4294967295u));
    CHECK(read_value<timeout>("Second-7").remark().empty());
    CHECK(read_value<timeout>("Infinite").remark().empty());
}

TEST_CASE("Timeouts are written") {
    CHECK(written_value(timeout()) == "<x>Infinite</x>");
    CHECK(written_value(timeout(4294967295u)) == "<x>Second-4294967295</x>");
    CHECK(survives(timeout()));
    CHECK(survives(timeout(0)));
    CHECK(survives(timeout(1800)));
}

TEST_CASE("A number of seconds that no timeout has is never another one") {
    for (auto const& value : {timeout((std::uint64_t{1} << 32) + 60), timeout(-1),
                              timeout(std::int64_t{1} << 32), timeout(INT64_MIN)}) {
        CHECK(value.is_out_of_range());
        CHECK_FALSE(value.is_infinite());
        CHECK_FALSE(value.seconds());
        CHECK(written_value(value).find("out of range") != std::string::npos);
        CHECK(value != timeout(60));
    }
    CHECK_FALSE(timeout(std::uint64_t{4294967295}).is_out_of_range());
}
static_assert(!std::is_convertible_v<double, timeout> && !std::is_convertible_v<bool, timeout>);

TEST_CASE("What is no timeout is told apart") {
    CHECK(read_value<timeout>("").reason() == "empty");
    CHECK(read_value<timeout>("Second-").reason() == "not a number");
    CHECK(read_value<timeout>("Second--1").reason() == "not a number");
    CHECK(read_value<timeout>("Second-+1").reason() == "not a number");
    CHECK(read_value<timeout>("Second- 1").reason() == "not a number");
    CHECK(read_value<timeout>("Second-1x").reason() == "not a number");
    CHECK(read_value<timeout>("Second-4294967296").reason() == "out of range");
    CHECK(read_value<timeout>("1800").reason() == "neither Second- nor Infinite");
    CHECK(read_value<timeout>("Sec").reason() == "neither Second- nor Infinite");
    CHECK(read_value<timeout>(", Infinite").reason() == "neither Second- nor Infinite");
    CHECK(read_value<timeout>("<y/>").reason() == "elements where text must stand");
}

TEST_CASE("Timeouts that deviate are understood") {
    struct expectation {
        char const* text;
        timeout value;
        char const* remark;
    };
    for (auto const& e :
         {expectation{"second-7", 7, "another case"}, expectation{"INFINITE", {}, "another case"},
          expectation{"infinity", {}, "another word for Infinite"},
          expectation{"Second-007", 7, "leading zeros"},
          expectation{" Second-7\n", 7, "white space around it"},
          expectation{"Infinite, Second-7", {}, "a list where one time must stand"},
          expectation{"Second-7 ,Infinite", 7, "a list where one time must stand"}}) {
        CAPTURE(e.text);
        read_value<timeout> const found(e.text);
        REQUIRE(found);
        CHECK(*found == e.value);
        CHECK(found.remark() == e.remark);
    }
}
