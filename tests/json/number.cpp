// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/number.hpp>

#include <support/catch.hpp>

#include <optional>

using namespace multistatus::json_detail;

TEST_CASE("Small whole numbers are read from any spelling, and no digit is rounded away") {
    CHECK(small_integer("0") == 0);
    CHECK(small_integer("-0") == std::nullopt);
    CHECK(small_integer("207") == 207);
    CHECK(small_integer("999") == 999);
    CHECK(small_integer("207.0") == 207);
    CHECK(small_integer("207.000000000000000000000000") == 207);
    CHECK(small_integer("2.07e2") == 207);
    CHECK(small_integer("2.07E+002") == 207);
    CHECK(small_integer("20700e-2") == 207);
    CHECK(small_integer("0.00e999999999999999999") == 0);
    for (auto const* const number :
         {"1000", "207.5", "207.0000000000000000000000001", "2.075e2", "1e3", "2e-1", "-207",
          "1e99999999999999999999", "1e-99999999999999999999", "123456789012345678901234567890"}) {
        CAPTURE(number);
        CHECK(small_integer(number) == std::nullopt);
    }
}

TEST_CASE("A number ends before the first byte that is none of it") {
    number_reader numbers;
    CHECK(numbers.read("[12.5e3]", 1) == progress::done);
    CHECK(numbers.end() == 7);
    CHECK(numbers.read("12", 0) == progress::cut);
    CHECK(numbers.read("-", 0) == progress::cut);
    CHECK(numbers.read("1.,", 0) == progress::failed);
    CHECK(numbers.problem().at == 2);
}
