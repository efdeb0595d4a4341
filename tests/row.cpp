// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/row.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>
#include <support/typed.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

using namespace multistatus;
using test::rating;
using test::size;
using test::title;

static_assert(std::tuple_size_v<row<size, title>> == 3);
static_assert(std::is_same_v<std::tuple_element_t<0, row<size, title>>, href>);
static_assert(
    std::is_same_v<std::tuple_element_t<1, row<size, title>>, found_value<std::uint64_t>>);
static_assert(row<size, title>::names[1] == name(title));

namespace {

constexpr std::string_view good = R"(<D:propstat><D:prop xmlns="urn:x"><other a="1">x<y/></other>
<size>7</size><title>t</title></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>)";
constexpr std::string_view bad = R"(<D:propstat><D:prop xmlns="urn:x"><title>no</title><rating/>
</D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>)";

}  // namespace

TEST_CASE("row: the values of some properties, whatever the order of the propstats") {
    for (bool const reversed : {false, true}) {
        auto const body =
            test::in_response(std::string(reversed ? bad : good).append(reversed ? good : bad));
        std::size_t count = 0;
        for (auto const& [href, name, bytes, stars] : rows<xml, title, size, rating>(body)) {
            ++count;
            CHECK(href.text() == "/a");
            REQUIRE(name);
            CHECK(*name == "t");
            REQUIRE(bytes);
            CHECK(*bytes == 7);
            CHECK(stars.state() == property_state::absent);
        }
        CHECK(count == 1);
    }
}

TEST_CASE("row: a value is asked for by its property, too") {
    auto const body = test::in_response(good);
    for (auto const& r : rows<xml, size, title>(body)) {
        CHECK(r[title].value_or("") == "t");
        CHECK(r[size].value_or(0) == 7);
        CHECK(r.status().code() == 200);
        // What was not named was not kept.
        CHECK_FALSE(r.response()[name{"urn:x", "other"}].is_mentioned());
    }
}

TEST_CASE("row: says the same as the response it is made of") {
    auto const body = test::in_response(std::string(bad).append(good));
    auto const doc = parse<xml>(body).value();
    auto const whole = *doc.begin();
    for (auto const& r : rows<xml, rating, size, title>(body)) {
        CHECK(r[size].state() == whole[size].state());
        CHECK(r[title].value_or("") == whole[title].value_or("?"));
        CHECK(r[rating].state() == whole[rating].state());
    }
}

TEST_CASE("row: two types of one property") {
    constexpr property<"urn:x", "size", std::string_view> raw_size;
    auto const body = test::in_response(good);
    for (auto const& [href, bytes, text] : rows<xml, size, raw_size>(body)) {
        CHECK(bytes.value_or(0) == 7);
        CHECK(text.value_or("") == "7");
    }
}

TEST_CASE("row: the status form mentions no property") {
    auto const body = test::in_response("<D:status>HTTP/1.1 404 Not Found</D:status>");
    for (auto const& r : rows<xml, size>(body)) {
        auto const& [href, bytes] = r;
        CHECK(r.status().code() == 404);
        CHECK(r.response().is_status_form());
        CHECK(bytes.state() == property_state::not_mentioned);
    }
}

TEST_CASE("row: a propstat before the href") {
    auto const body = test::in_multistatus(
        std::string("<D:response>").append(good).append("<D:href>/a</D:href></D:response>"));
    for (auto const& [href, bytes] : rows<xml, size>(body)) {
        CHECK(href.text() == "/a");
        CHECK(bytes.value_or(0) == 7);
    }
}
