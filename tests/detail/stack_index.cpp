// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/stack_index.hpp>

#include <support/catch.hpp>
#include <support/random.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using multistatus::detail::stack_index;

TEST_CASE("stack_index: finds the last of each name, as a search from the top does") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        multistatus::test::random numbers(seed);
        std::vector<std::string> names;
        stack_index index;
        for (int step = 0; step < 500; ++step) {
            auto const name =
                std::string(numbers.below(3) * 70, 'n') + std::to_string(numbers.below(40));
            if (numbers.chance(60)) {
                names.push_back(name);
                index.push(name);
            } else {
                auto const size = static_cast<std::size_t>(numbers.below(names.size() + 3));
                index.shrink(size);
                if (size < names.size()) names.resize(size);
            }
            REQUIRE(index.size() == names.size());
            auto at = names.size();
            while (at > 0 && names[at - 1] != name)
                --at;
            REQUIRE(index.find(name, [&](std::size_t i) { return names[i] == name; }) == at);
        }
    }
}

TEST_CASE("stack_index: asks for those only that may be it") {
    stack_index index;
    for (int i = 0; i < 100'000; ++i)
        index.push(std::to_string(i));
    int asked = 0;
    auto const is = [&](std::size_t) { return ++asked, true; };
    CHECK(index.find("99999", is) == 100'000);
    CHECK(index.find("0", is) == 1);
    CHECK(index.find("none", is) == 0);
    CHECK(asked == 2);
}
