// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/facts.hpp>

#include <multistatus/rules.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::nlohmann_detail;

static_assert(basic_json<nlohmann::json> && basic_json<nlohmann::ordered_json>);
static_assert(!basic_json<int> && !basic_json<std::string>);
static_assert(levels(128, 1000) == 386 && levels(0, 1000) == 2);
static_assert(levels(333, 1000) == 1000 && levels(~std::size_t{0}, 1000) == 1000);
static_assert(levels(~std::size_t{0}, ~std::size_t{0}) == ~std::size_t{0});

namespace {

std::string told(std::string_view text) {
    try {
        return nlohmann::json::parse(text).dump();
    } catch (nlohmann::json::exception const& error) {
        return std::string(describe(rule_of(error)).name) + ": " + std::string(reason_of(error));
    }
}

}  // namespace

TEST_CASE("nlohmann's errors: what they say, and of which rule") {
    CHECK(told("1") == "1");
    CHECK(told("[1,]").substr(0, 34) == "json-syntax: syntax error while pa");
    CHECK(told("[\"\x01\"]").find("last read") == std::string::npos);
    CHECK(told("\"\\ud800\"").substr(0, 19) == "unpaired-surrogate:");
    CHECK(told("\"\xff\"").substr(0, 14) == "json-encoding:");
    CHECK(told("1e999") == "json-syntax: number overflow parsing '1e999'");
}
