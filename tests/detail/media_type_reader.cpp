// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/media_type_reader.hpp>

#include <support/catch.hpp>

#include <string_view>

using namespace multistatus::detail;

static_assert(token_size("abc/") == 3 && token_size("") == 0 && token_size("(a)") == 0);
static_assert(token_size(std::string_view("a\0b", 3)) == 1);
static_assert(quoted_size("\"a\\\"b\"c") == 6 && quoted_size("\"a") == 0 &&
              quoted_size("\"\\\"") == 0);

TEST_CASE("The parts of a media type are taken one by one") {
    media_type_reader reader("a/b; c=d;e=\"f\"; ");
    CHECK(reader.take_essence() == "a/b");
    auto part = reader.take_parameter();
    CHECK(part.name == "c");
    CHECK(part.value == "d");
    part = reader.take_parameter();
    CHECK(part.name == "e");
    CHECK(part.value == "\"f\"");
    CHECK(reader.take_parameter().name.empty());
    CHECK_FALSE(reader.failed());
    CHECK(reader.remark().empty());
    CHECK(reader.rest().empty());
}

TEST_CASE("Nothing is taken behind what has no place there") {
    media_type_reader reader("a/b c=d");
    CHECK(reader.take_essence() == "a/b");
    CHECK(reader.take_parameter().name.empty());
    CHECK(reader.failed());
    CHECK(reader.take_parameter().name.empty());
}
