// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/problem_kind.hpp>

#include <multistatus/json/whole_value.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus::json_detail;

namespace {

std::string kind(std::string_view text) {
    whole_value const value(text, 10);
    REQUIRE(value);
    return std::string(problem_kind(value.tokens(), 0));
}

}  // namespace

TEST_CASE("problem_kind: what an element does not show by itself") {
    CHECK(kind("1.5") == "number");
    CHECK(kind("true") == "boolean");
    CHECK(kind("null") == "null");
    CHECK(kind("[]") == "array");
    CHECK(kind("{}") == "object");
    CHECK(kind(R"({"i":1})") == "object");
    CHECK(kind(R"({"a":1,"i":1})") == "object");
    for (auto const* const text :
         {R"("1")", R"("")", "[1]", "[[]]", R"({"a":1})", R"({"a":{"i":1}})"}) {
        CAPTURE(text);
        CHECK(kind(text).empty());
    }
}

TEST_CASE("problem_kind: the value of a text") {
    CHECK(problem_literal("number", "-1.50E+3") == "-1.50E+3");
    CHECK(problem_literal("boolean", "false") == "false");
    CHECK(problem_literal("null", "") == "null");
    CHECK(problem_literal("array", "") == "[]");
    CHECK(problem_literal("object", "") == "{}");
    for (auto const* const text :
         {"", "-", "1.", "1e", "01", " 1", "1 ", "1a", "true", "0x1", "+1", ".5"}) {
        CAPTURE(text);
        CHECK(problem_literal("number", text).empty());
        CHECK_FALSE(is_number(text));
    }
    CHECK(problem_literal("boolean", "True").empty());
    CHECK(problem_literal("boolean", "").empty());
    CHECK(problem_literal("null", "null").empty());
    CHECK(problem_literal("array", "[]").empty());
    CHECK(problem_literal("", "").empty());
    CHECK(problem_literal("string", "").empty());
}

TEST_CASE("problem_kind: a status of three digits") {
    static_assert(is_plain_status("100") && is_plain_status("599"));
    for (auto const* const text : {"", "99", "600", "099", "1000", "4e2", "404 ", "-10"})
        CHECK_FALSE(is_plain_status(text));
}

TEST_CASE("problem_kind: status codes are 100 to 599, however they are written") {
    for (auto const* const code : {"100", "599", "5.99e2", "200"})
        CHECK(is_status_code(code));
    for (auto const* const other : {"99", "600", "0", "-100", "200.5", "x", ""})
        CHECK_FALSE(is_status_code(other));
}
