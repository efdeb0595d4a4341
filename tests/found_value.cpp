// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/found_value.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>
#include <support/typed.hpp>

#include <string>
#include <string_view>
#include <type_traits>

using namespace multistatus;
using test::size;
using test::title;

namespace {

std::string propstat_of(std::string_view properties, int code) {
    return std::string(R"(<D:propstat><D:prop xmlns="urn:x">)")
        .append(properties)
        .append("</D:prop><D:status>HTTP/1.1 ")
        .append(std::to_string(code))
        .append(" X</D:status></D:propstat>");
}
document read(std::string_view propstats) {
    return parse<xml>(test::in_response(propstats)).value();
}

}  // namespace

// A loop over what a temporary has does not outlive it.
static_assert(std::is_same_v<decltype(*found_value<std::string>()), std::string>);

TEST_CASE("found_value: the six cases can be told apart") {
    auto const doc = read(propstat_of("<size>7</size><title/>", 200));
    auto const there = (*doc.begin())[size];
    REQUIRE(there);
    CHECK(*there == 7);
    CHECK(there.state() == property_state::decoded);
    CHECK(there.status().code() == 200);
    CHECK(there.reason().empty());

    auto const state_of = [](std::string_view inside, int code) {
        auto const one = read(propstat_of(inside, code));
        auto const found = (*one.begin())[size];
        CHECK_FALSE(found);
        CHECK(found.value_or(99) == 99);
        return found.state();
    };
    CHECK(state_of("<size/>", 200) == property_state::empty);
    CHECK(state_of("<size>many</size>", 200) == property_state::undecodable);
    CHECK(state_of("<size/>", 403) == property_state::refused);
    CHECK(state_of("<size/>", 401) == property_state::refused);
    CHECK(state_of("<size>7</size>", 500) == property_state::refused);
    CHECK(state_of("<size/>", 404) == property_state::absent);
    CHECK(state_of("<title/>", 200) == property_state::not_mentioned);
    CHECK(found_value<int>().state() == property_state::not_mentioned);
}

TEST_CASE("found_value: an empty text is a text") {
    auto const doc = read(propstat_of("<title/>", 200));
    auto const found = (*doc.begin())[title];
    REQUIRE(found);
    CHECK(found->empty());
    CHECK(found.state() == property_state::decoded);
}

TEST_CASE("found_value: says why there is no value and keeps the raw element") {
    auto const doc = read(propstat_of("<size>many</size><title>t</title>", 200));
    auto const found = (*doc.begin())[size];
    CHECK_FALSE(found.reason().empty());
    REQUIRE(found.raw().is_mentioned());
    CHECK(found.raw()->text() == "many");
    // One bad property never costs the response.
    CHECK((*doc.begin())[title].value_or("") == "t");
}

TEST_CASE("found_value: of several propstats the best status counts, in any order") {
    for (bool const reversed : {false, true}) {
        auto const good = propstat_of("<size>1</size>", 200);
        auto const bad = propstat_of("<size/>", 404);
        auto const doc = read(reversed ? bad + good : good + bad);
        auto const found = (*doc.begin())[size];
        REQUIRE(found);
        CHECK(*found == 1);
    }
    auto const doc =
        read(propstat_of("<size>1</size>", 200) + propstat_of("<title>t</title>", 200));
    CHECK((*doc.begin())[size].value_or(0) == 1);
    CHECK((*doc.begin())[title].value_or("") == "t");
}

TEST_CASE("found_value: tells what deviates in a value") {
    auto const doc = read(propstat_of("<size> 7 </size>", 200));
    auto const found = (*doc.begin())[size];
    REQUIRE(found);
    CHECK_FALSE(found.remark().empty());
}
