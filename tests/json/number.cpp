// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/number.hpp>

#include <support/catch.hpp>

#include <optional>
#include <string_view>

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

TEST_CASE("An integer has one canonical text, and any other number stands as it is") {
    auto const is = [](std::string_view number, std::string_view text) {
        return canonical_number(number).text() == text;
    };
    CHECK(is("1e2", "100"));
    CHECK(is("100.0", "100"));
    CHECK(is("-1.5E+003", "-1500"));
    CHECK(is("-0", "0"));
    CHECK(is("0e5", "0"));
    CHECK(is("0.000e-5", "0"));
    CHECK(is("12300e-2", "123"));
    CHECK(is("0.00123e5", "123"));
    CHECK(is("9007199254740991", "9007199254740991"));
    CHECK(is("9007199254740991.0", "9007199254740991"));
    CHECK(is("-9.007199254740991e15", "-9007199254740991"));
    for (auto const* const number :
         {"9007199254740992.0", "9.007199254740992e15", "1e16", "1e99999999999999999999", "1.50",
          "1.5e-3", "1e-1", "0.1", "12345678901234567890", "-0.5", "1.00000000000000000000000001"})
        CHECK(is(number, number));
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
