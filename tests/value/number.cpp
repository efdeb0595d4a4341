// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/number.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

static_assert(plain_integer<signed char> && plain_integer<unsigned long long>);
static_assert(!plain_integer<bool> && !plain_integer<char> && !plain_integer<char32_t>);
static_assert(shape_of<std::size_t> == value_shape::integer);
static_assert(*codec<int>::read("-2147483648") == -2147483647 - 1);

TEST_CASE("A number is read whole or not at all") {
    CHECK(*read_value<int>("0") == 0);
    CHECK(*read_value<int>("-17") == -17);
    CHECK(*read_value<std::uint64_t>("18446744073709551615") == UINT64_MAX);
    CHECK(read_value<std::uint64_t>("18446744073709551615").remark() == "");
    for (auto const* const text : {"1e10", "0x1", "1,000", "1.0", "1 000", "--1", "+-1", "+", "-",
                                   "a", "1a", "\xD9\xA1", "infinity", "1_000", "&#160;1"}) {
        CAPTURE(text);
        CHECK(read_value<int>(text).reason() == "not a whole number");
        CHECK(read_value<std::uint64_t>(text).reason() == "not a whole number");
    }
    CHECK(read_value<int>("<b/>").reason() == "elements where text must stand");
}

TEST_CASE("A number has to fit its type") {
    CHECK(*read_value<std::int8_t>("-128") == -128);
    CHECK(read_value<std::int8_t>("-129").reason() == "out of range");
    CHECK(read_value<std::int8_t>("128").reason() == "out of range");
    CHECK(*read_value<std::uint8_t>("255") == 255);
    CHECK(read_value<std::uint8_t>("256").reason() == "out of range");
    CHECK(*read_value<std::int64_t>("-9223372036854775808") == INT64_MIN);
    CHECK(read_value<std::int64_t>("-9223372036854775809").reason() == "out of range");
    CHECK(read_value<std::int64_t>("9223372036854775808").reason() == "out of range");
    CHECK(read_value<std::uint64_t>("18446744073709551616").reason() == "out of range");
    CHECK(read_value<std::uint64_t>("99999999999999999999").reason() == "out of range");
    CHECK(read_value<std::uint64_t>("184467440737095516150").reason() == "out of range");
    CHECK(read_value<std::uint64_t>(std::string(1000, '9')).reason() == "out of range");
    CHECK(*read_value<std::uint64_t>(std::string(1000, '0') + "7") == 7);
}

TEST_CASE("Row 58 of what clients meet: an empty number is none") {
    CHECK(read_value<std::uint64_t>("").reason() == "empty");
    CHECK(read_value<std::uint64_t>(" \n").reason() == "empty");
}

TEST_CASE("Row 60 of what clients meet: negative sizes") {
    CHECK(read_value<std::uint64_t>("-1").reason() == "negative");
    CHECK(*read_value<std::int64_t>("-1") == -1);
}

TEST_CASE("Row 61 of what clients meet: white space around numbers") {
    read_value<std::uint64_t> const padded("0 ");
    REQUIRE(padded);
    CHECK(*padded == 0);
    CHECK(padded.remark() == "white space around it");
    CHECK(*read_value<int>("\n\t 42\r\n") == 42);
}

TEST_CASE("Numbers in another spelling") {
    CHECK(*read_value<unsigned>("007") == 7);
    CHECK(read_value<unsigned>("007").remark() == "leading zeros");
    CHECK(read_value<unsigned>("00").remark() == "leading zeros");
    CHECK(read_value<unsigned>("0").remark() == "");
    CHECK(*read_value<unsigned>("+7") == 7);
    CHECK(read_value<unsigned>("+7").remark() == "a plus sign");
    CHECK(read_value<int>("-07").remark() == "leading zeros");
}

TEST_CASE("Numbers are written in the shortest way") {
    CHECK(written_value(0) == "<x>0</x>");
    CHECK(written_value(std::int8_t{-128}) == "<x>-128</x>");
    CHECK(written_value(INT64_MIN) == "<x>-9223372036854775808</x>");
    CHECK(written_value(UINT64_MAX) == "<x>18446744073709551615</x>");
    CHECK(survives(INT64_MAX));
    CHECK(survives(UINT64_MAX));
    CHECK(survives(std::uint8_t{255}));
    CHECK(survives(short{-1}));
}
