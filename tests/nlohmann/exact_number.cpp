// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/exact_number.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::nlohmann_detail::exact_number;

TEST_CASE("Numbers are the same however they are written") {
    struct {
        std::string_view a, b;
    } const cases[] = {{"1", "1.0"},         {"100", "1e2"},    {"0.10", "1E-1"},
                       {"-12.5", "-125e-1"}, {"0", "0.000e99"}, {"-0", "0"},
                       {"1e400", "10e399"},  {"0.001", "1e-3"}, {"1.5e+3", "1500"}};
    for (auto const& [a, b] : cases) {
        CAPTURE(std::string(a), std::string(b));
        CHECK(exact_number(a) == exact_number(b));
    }
}

TEST_CASE("Numbers differ in every digit, in their size and in their sign") {
    CHECK_FALSE(exact_number("1") == exact_number("-1"));
    CHECK_FALSE(exact_number("1") == exact_number("10"));
    CHECK_FALSE(exact_number("0.1") == exact_number("0.10000000000000000001"));
    CHECK_FALSE(exact_number("1e99999999999999999999") == exact_number("1"));
}
