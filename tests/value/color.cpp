// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/color.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::test;

static_assert(*color::read("#FF8000") == color{255, 128, 0});

TEST_CASE("Row 75 of what clients meet: colors in three forms") {
    CHECK(*read_value<color>("#0A0b0C") == color{10, 11, 12});
    CHECK(read_value<color>("#0A0b0C").remark() == "");
    CHECK(*read_value<color>("#0A0B0C80") == color{10, 11, 12, 128});
    CHECK(read_value<color>("#0A0B0C80").remark() == "");
    CHECK(*read_value<color>("0A0B0C") == color{10, 11, 12});
    CHECK(read_value<color>("0A0B0C").remark() == "no #");
    CHECK(read_value<color>("0A0B0CFF").remark() == "no #");
    CHECK(*read_value<color>("#abc") == color{0xAA, 0xBB, 0xCC});
    CHECK(read_value<color>("#abc").remark() == "one digit where two must stand");
    CHECK(read_value<color>(" #0A0B0C").remark() == "white space around it");
}

TEST_CASE("What is no color") {
    for (auto const* const text : {"red", "#", "#0A0B0", "#0A0B0CF", "#0A0B0CFF0", "##A0B0C",
                                   "0x0A0B0C", "#0A0B0G", "#abcd", "# A0B0C"}) {
        CAPTURE(text);
        CHECK(read_value<color>(text).reason() == "not #RRGGBB");
    }
    CHECK(read_value<color>("").reason() == "empty");
    CHECK(read_value<color>("<a/>").reason() == "elements where text must stand");
}

TEST_CASE("A color may have a name") {
    read_value<color> const value("#0A0B0CFF", R"(symbolic-color="blue")");
    REQUIRE(value);
    CHECK(value->symbolic == "blue");
    CHECK(*value != color{10, 11, 12});
    CHECK(written_value(*value) == R"(<x symbolic-color="blue">#0A0B0C</x>)");
    CHECK(survives(*value));
    CHECK(read_value<color>("#0A0B0C")->symbolic.empty());
}

TEST_CASE("A color is written with its alpha where it is not opaque") {
    CHECK(written_value(color{255, 0, 1}) == "<x>#FF0001</x>");
    CHECK(written_value(color{255, 0, 1, 0}) == "<x>#FF000100</x>");
    CHECK(survives(color{1, 2, 3, 4}));
    CHECK(survives(color{1, 2, 3}));
}
