// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/value_conversion.hpp>

#include <multistatus/href.hpp>
#include <support/catch.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::detail;

static_assert(stands_for<int, std::uint64_t> && stands_for<std::uint64_t, signed char>);
static_assert(stands_for<std::string, std::string_view>);
static_assert(stands_for<std::string_view, std::string>);
static_assert(stands_for<href, std::string> && stands_for<std::string, href>);
static_assert(stands_for<std::vector<href>, std::vector<std::string>>);
static_assert(stands_for<bool, bool>);
static_assert(!stands_for<int, bool> && !stands_for<bool, int> && !stands_for<double, int>);
static_assert(!stands_for<int, std::string> && !stands_for<std::string, int>);

TEST_CASE("convert: a number that does not fit is nothing") {
    CHECK(convert<std::uint8_t>(255) == 255);
    CHECK_FALSE(convert<std::uint8_t>(256));
    CHECK_FALSE(convert<std::uint64_t>(-1));
    CHECK(convert<std::int64_t>(-1) == -1);
}

TEST_CASE("convert: texts and lists of them") {
    CHECK(convert<std::string>(std::string_view("a")) == "a");
    CHECK(convert<std::string>(href("/a")) == "/a");
    std::vector<std::string> const texts{"/a", "/b"};
    auto const hrefs = convert<std::vector<href>>(texts);
    REQUIRE(hrefs);
    CHECK((*hrefs)[1] == href("/b"));
    CHECK_FALSE(convert<std::vector<std::uint8_t>>(std::vector<int>{1, 1000}));
}
