// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/wide_product.hpp>

#include <support/catch.hpp>

#include <cstdint>

using multistatus::detail::add_product;
using multistatus::detail::portable_wide_product;
using multistatus::detail::wide;
using multistatus::detail::wide_product;

TEST_CASE("wide_product: all bits, however it is made") {
    constexpr std::uint64_t all = ~std::uint64_t{0};
    CHECK(wide_product(all, all) == wide{1, all - 1});
    CHECK(wide_product(all, 2) == wide{all - 1, 1});
    CHECK(wide_product(0, all) == wide{0, 0});
    CHECK(wide_product(1, all) == wide{all, 0});
    std::uint64_t a = 1;
    std::uint64_t b = 3;
    for (int i = 0; i < 1000; ++i) {
        CHECK(wide_product(a, b) == portable_wide_product(a, b));
        a = a * 0x9E3779B97F4A7C15u + b;
        b = b * 0xBF58476D1CE4E5B9u + 1;
    }
}

TEST_CASE("wide: the carry goes on") {
    wide sum{~std::uint64_t{0}, 1};
    sum += wide{1, 2};
    CHECK(sum == wide{0, 4});
    sum += wide{5, 0};
    CHECK(sum == wide{5, 4});
}

TEST_CASE("add_product: adds all bits of a product to all bits of a number") {
    wide sum{~std::uint64_t{0}, ~std::uint64_t{0} - 1};
    add_product(sum, 1, 1);
    CHECK(sum == wide{0, ~std::uint64_t{0}});
    wide expected = sum;
    for (std::uint64_t a = 1; a != 1000; ++a) {
        auto const b = a * 0x9E3779B97F4A7C15u;
        add_product(sum, b, ~b);
        expected += portable_wide_product(b, ~b);
        CHECK(sum == expected);
    }
}
