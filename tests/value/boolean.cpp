// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/boolean.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>

using namespace multistatus;
using namespace multistatus::test;

namespace {

using flag = spelled_bool<"T", "F">;

}  // namespace

static_assert(flag(true).text() == "T" && flag().text() == "F");
static_assert(flag(true) && !flag(false).value());
static_assert(std::is_convertible_v<bool, flag>);
static_assert(!std::is_convertible_v<int, flag> && !std::is_convertible_v<char const*, flag>);

static_assert(!detail::stands_for<char const*, bool> && !detail::stands_for<void*, bool>);
static_assert(!detail::stands_for<std::nullptr_t, bool>);
static_assert(!detail::stands_for<char const*, std::optional<bool>>);
static_assert(!detail::stands_for<int, bool> && detail::stands_for<bool, bool>);

TEST_CASE("A boolean is true or false") {
    CHECK(*read_value<bool>("true"));
    CHECK_FALSE(*read_value<bool>("false"));
    CHECK(read_value<bool>("true").remark() == "");
    CHECK(survives(true));
    CHECK(survives(false));
    CHECK(written_value(true) == "<x>true</x>");
    CHECK(read_value<bool>("").reason() == "empty");
    CHECK(read_value<bool>("<true/>").reason() == "elements where text must stand");
    for (auto const* const text : {"2", "tru", "truee", "-1", "on", "null", "t f"})
        CHECK(read_value<bool>(text).reason() == "not a boolean");
}

TEST_CASE("Row 66 of what clients meet: booleans in other words") {
    for (auto const* const text : {"1", "T", "t", "yes", "Y"}) {
        CAPTURE(text);
        read_value<bool> const value(text);
        REQUIRE(value);
        CHECK(*value);
        CHECK(value.remark() == "another word for a boolean");
    }
    for (auto const* const text : {"0", "F", "no", "N"}) {
        CAPTURE(text);
        read_value<bool> const value(text);
        REQUIRE(value);
        CHECK_FALSE(*value);
        CHECK(value.remark() == "another word for a boolean");
    }
    CHECK(*read_value<bool>("TRUE"));
    CHECK(read_value<bool>("False").remark() == "another case");
    CHECK(read_value<bool>(" true ").remark() == "white space around it");
}

TEST_CASE("A boolean may have words of its own") {
    CHECK(read_value<flag>("T")->value());
    CHECK(read_value<flag>("T").remark() == "");
    CHECK_FALSE(read_value<flag>("F")->value());
    CHECK(read_value<flag>("t").remark() == "another case");
    CHECK(read_value<flag>("true").remark() == "another word for a boolean");
    CHECK_FALSE(read_value<flag>("0")->value());
    CHECK(read_value<flag>("x").reason() == "not a boolean");
    CHECK(written_value(flag(true)) == "<x>T</x>");
    CHECK(bool(flag(true)));
    CHECK_FALSE(bool(flag(false)));
    CHECK(survives(flag(true)));
    CHECK(survives(flag(false)));
    CHECK(survives(spelled_bool<"1", "0">(true)));
    // Words that mean the opposite elsewhere are still those of the type.
    CHECK(read_value<spelled_bool<"no", "yes">>("no")->value());
}

TEST_CASE("An element may say all by being there") {
    CHECK(read_value<presence>(""));
    CHECK(read_value<presence>("<extension/>"));
    CHECK(read_value<presence>("text"));
    CHECK(survives(presence()));
    CHECK(written_value(presence()) == "<x/>");
}

TEST_CASE("A boolean may be false by being empty") {
    using flag_of_php = spelled_bool<"1", "">;
    for (auto const* const text : {"", " \n"}) {
        read_value<flag_of_php> const value(text);
        REQUIRE(value);
        CHECK_FALSE(value->value());
        CHECK(value.remark() == "");
    }
    CHECK(read_value<flag_of_php>("1")->value());
    CHECK(read_value<flag_of_php>("1").remark() == "");
    CHECK_FALSE(read_value<flag_of_php>("0")->value());
    CHECK(read_value<flag_of_php>("0").remark() == "another word for a boolean");
    CHECK(read_value<flag_of_php>("x").reason() == "not a boolean");
    CHECK(read_value<flag_of_php>("<a/>").reason() == "elements where text must stand");
    CHECK(written_value(flag_of_php(false)) == "<x/>");
    CHECK(survives(flag_of_php(true)));
    CHECK(survives(flag_of_php(false)));
    CHECK(read_value<flag>("").reason() == "empty");
}
