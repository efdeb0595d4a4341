// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/written_value.hpp>

#include <support/catch.hpp>

using namespace multistatus::json_detail;

TEST_CASE("written_value: strings end where they do") {
    written_value in(R"(["a\"]","\\","",1])");
    CHECK(in.take("["));
    CHECK_FALSE(in.take("["));
    CHECK(in.take_string() == R"("a\"]")");
    CHECK(in.take_separator());
    CHECK(in.take_string() == R"("\\")");
    CHECK(in.take_separator());
    CHECK(in.take_string() == R"("")");
    CHECK(in.take_separator());
    CHECK(in.take_string().empty());
    CHECK(in.is_at('1'));
    CHECK(in.take("1"));
    CHECK_FALSE(in.take_separator());
    CHECK(in.is_at_end());
}

TEST_CASE("written_value: what a string was") {
    CHECK(unescaped(R"("")").empty());
    CHECK(unescaped(R"("a\"\\\n\r\tb/")") == "a\"\\\n\r\tb/");
}
