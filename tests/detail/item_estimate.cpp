// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/item_estimate.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::detail::item_estimate;

TEST_CASE("item_estimate: as many as there are, if all are alike") {
    std::string const text(10'000, 'x');
    std::string_view const body(text);
    item_estimate estimate(body);
    auto const read = [&](std::size_t count) {
        return estimate(count, body.substr(100 * count, 10));
    };
    estimate.begin(body.substr(100, 10));
    CHECK(read(1) == 2);
    // 99 of 100 bytes each begin where the first one does.
    CHECK(read(2) == 2 + 98 + 3 + 1);
    CHECK(read(50) == 50 + 50 + 1 + 1);
    // Who asks again, was told too few.
    CHECK(read(80) == 80 + 20 + 1);
    CHECK(read(96) == 96 + 24);
}

TEST_CASE("item_estimate: nothing is known of what does not stand in the body") {
    std::string const text(1000, 'x');
    std::string_view const body(text);
    item_estimate estimate(body);
    for (std::string_view const first : {body.substr(10, 10), std::string_view("elsewhere")})
        for (std::string_view const last : {std::string_view("elsewhere"), std::string_view(),
                                            body.substr(10, 10), body.substr(5, 5)}) {
            estimate.begin(first);
            CHECK(estimate(3, last) == 6);
        }
    estimate.begin("elsewhere");
    CHECK(estimate(3, body.substr(500, 10)) == 6);
    CHECK(item_estimate("")(1, "") == 2);
}

TEST_CASE("item_estimate: short ones at the beginning do not promise any number") {
    std::string const text(1'000'000, 'x');
    std::string_view const body(text);
    item_estimate estimate(body);
    estimate.begin(body.substr(1, 1));
    CHECK(estimate(2, body.substr(2, 1)) == 2 + 128);
    CHECK(estimate(10, body.substr(10, 1)) == 10 + 640);
}
