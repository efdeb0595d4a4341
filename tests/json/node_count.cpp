// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/node_count.hpp>

#include <multistatus/json/tokenizer.hpp>

#include <support/catch.hpp>

#include <string_view>

using namespace multistatus::json_detail;

TEST_CASE("JSON: as many are counted as there are tokens, or a few more") {
    for (std::string_view const text : {"\"a\"", "null", "[]", "{}", "[0]", "[0,1]", "[[[]]]",
                                        R"({"a":0})", R"({"a":[0,"b",{"c":null}],"d":"e"})",
                                        R"(["a,b","[{:","\"","\\","\\\"","\u00e9,","é","",0])"}) {
        CAPTURE(text);
        token_list tokens;
        tokenizer read(tokens, 10);
        REQUIRE(read.read(text) == progress::done);
        CHECK(most_nodes(text) >= tokens.size());
        CHECK(most_nodes(text) <= tokens.size() + 3);
    }
    CHECK(most_nodes("\"a") == 1);
    CHECK(most_nodes("\"a\\") == 1);
}
