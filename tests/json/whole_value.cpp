// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/whole_value.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus::json_detail;

TEST_CASE("whole_value: a value and nothing else") {
    for (auto const* const text : {"1", "-0.5", "true", "\"a\"", "[1, 2]", "{\"a\": null}"}) {
        CAPTURE(text);
        CHECK(whole_value(text, 1));
    }
    for (auto const* const text :
         {"", " 1", "1 ", "1,", "[[1]]", "{\"a\":1,\"a\":2}", "1e", "\"a"}) {
        CAPTURE(text);
        CHECK_FALSE(whole_value(text, 1));
    }
}

TEST_CASE("whole_value: its tokens outlive the text") {
    auto text = std::string(R"({"a":["\u0062",12]})");
    whole_value const value(text, 2);
    text.assign(text.size(), 'x');
    REQUIRE(value);
    auto const& tokens = value.tokens();
    REQUIRE(tokens.size() == 5);
    CHECK(tokens.text(1) == "a");
    CHECK(tokens.text(3) == "b");
    CHECK(tokens.text(4) == "12");
}
