// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/string_reader.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus::json_detail;

TEST_CASE("A string without escapes is left where it is") {
    std::string decoded;
    string_reader strings(decoded);
    CHECK(strings.read("xx\"a\xC3\xA9\"yy", 3) == progress::done);
    CHECK_FALSE(strings.is_decoded());
    CHECK(strings.offset() == 3);
    CHECK(strings.size() == 3);
    CHECK(strings.end() == 7);
    CHECK(decoded.empty());
}

TEST_CASE("Strings with escapes stand one behind the other among the decoded bytes") {
    std::string decoded;
    string_reader strings(decoded);
    constexpr std::string_view text = R"("a\tb""\u00e9")";
    REQUIRE(strings.read(text, 1) == progress::done);
    REQUIRE(strings.read(text, strings.end() + 1) == progress::done);
    CHECK(strings.is_decoded());
    CHECK(strings.offset() == 3);
    CHECK(strings.size() == 2);
    CHECK(decoded == "a\tb\xC3\xA9");
    CHECK(strings.end() == text.size());
}

TEST_CASE("A string that is cut is no error, unless it was wrong before") {
    std::string decoded;
    string_reader strings(decoded);
    CHECK(strings.read("\"a\\u00", 1) == progress::cut);
    CHECK(strings.read("\"\\ud83d", 1) == progress::cut);
    CHECK(strings.read("\"\\ud83d\\", 1) == progress::cut);
    CHECK(strings.read("\"\\ud83dx", 1) == progress::failed);
    CHECK(strings.problem().code == multistatus::rule::unpaired_surrogate);
    CHECK(strings.problem().at == 1);
}
