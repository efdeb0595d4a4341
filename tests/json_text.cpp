// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json_text.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::json_string;
using multistatus::json_text;

TEST_CASE("json_text: white space around a value does not count") {
    CHECK(json_text(" \t{\"a\": 1}\r\n").text() == "{\"a\": 1}");
    CHECK(json_text("\n").text().empty());
    CHECK(json_text(std::string("1 ")).text() == "1");
    static_assert(json_text(std::string_view(" null")).text() == "null");
}

TEST_CASE("json_text: one value by the grammar of JSON") {
    for (auto const* const text : {"null", "true", "-1.5e3", "0", R"("\u0000 text")", "[]", "{}",
                                   R"({"a":[1,{"b":null}]})", "\n[1,\n2]\n"}) {
        CAPTURE(text);
        CHECK(json_text(text).is_valid());
    }
    for (auto const* const text :
         {"", " ", "tru", "nulls", "01", "1.", "-", "text", "'a'", "[1,]", "{", "{}{}", "1 2",
          R"({"a":1,"a":2})", R"("\ud800")", "\"\xFF\"", "\xEF\xBB\xBF{}", "[1] x", "\"a\tb\""}) {
        CAPTURE(text);
        CHECK_FALSE(json_text(text).is_valid());
    }
}

TEST_CASE("json_text: objects and arrays nest as deep as allowed") {
    CHECK(json_text("1").is_valid(0));
    CHECK_FALSE(json_text("[]").is_valid(0));
    CHECK(json_text("[[]]").is_valid(2));
    auto const zeros = "[0" + std::string(9998, ' ') + "]";
    CHECK(json_text(zeros).is_valid(1, 0));
    std::string many = "[0";
    for (int i = 0; i < 5000; ++i)
        many += ",0";
    many += "]";
    CHECK(json_text(many).is_valid(1, 5000));
    CHECK_FALSE(json_text(many).is_valid(1, 1000));
    CHECK_FALSE(json_text("[[[]]]").is_valid(2));
}

TEST_CASE("json_text: what a string stands for") {
    CHECK(json_text(R"( "a\n\u00e9\"" )").string() == "a\n\xC3\xA9\"");
    CHECK(json_text(R"("")").string() == "");
    for (auto const* const text : {"1", "null", "[\"a\"]", "a", "\"a", ""})
        CHECK_FALSE(json_text(text).string());
}

TEST_CASE("json_string: any text as a string") {
    CHECK(json_string("") == R"("")");
    CHECK(json_string("2 \"left\"\\\n\r\t") == R"("2 \"left\"\\\n\r\t")");
    CHECK(json_string(std::string_view("\0\x1f\x7f", 3)) == "\"\\u0000\\u001f\x7f\"");
    CHECK(json_string("\xC3\xA9\xF0\x9F\x98\x80") == "\"\xC3\xA9\xF0\x9F\x98\x80\"");
    CHECK(json_string("\xEF\xBF\xBE\xEF\xBF\xBF") == R"("\ufffe\uffff")");
    CHECK(json_string("a\xFFz\xC3") == R"("a\ufffdz\ufffd")");
    for (std::string_view const text : {std::string_view("text"), std::string_view("\0 \x01", 3),
                                        std::string_view("\xEF\xBF\xBE")}) {
        CHECK(json_text(json_string(text)).is_valid());
        CHECK(json_text(json_string(text)).string() == text);
    }
}
