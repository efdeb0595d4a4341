// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/universal_hash.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>

using namespace multistatus::detail;

TEST_CASE("universal_hash: every bit of a text, its length and the key count") {
    universal_hash const of(7);
    for (std::size_t size = 0; size <= universal_hash::longest; ++size) {
        std::string const text(size, 'x');
        CHECK(of(text) == of(std::string(text)));
        CHECK_FALSE(of(text) == universal_hash(8)(text));
        if (size < universal_hash::longest) CHECK_FALSE(of(text) == of(text + '\0'));
        for (std::size_t i = 0; i < size; ++i) {
            auto changed = text;
            changed[i] = 'y';
            CHECK_FALSE(of(changed) == of(text));
        }
    }
}

TEST_CASE("universal_hash: the lower bits are spread") {
    universal_hash const of(1);
    std::set<std::uint64_t> slots;
    for (int i = 0; i < 1024; ++i)
        slots.insert(of("/folder/" + std::to_string(i)).low % 1024);
    // Of so many at random 647 are to be expected.
    CHECK(slots.size() > 600);
}

TEST_CASE("universal_hash: a product has all its bits, however it is reckoned") {
    std::uint64_t const numbers[] = {0,
                                     1,
                                     2,
                                     0xFFFFFFFF,
                                     0x100000000,
                                     0x123456789ABCDEF0,
                                     0x8000000000000000,
                                     0xFFFFFFFFFFFFFFFF};
    for (auto const a : numbers)
        for (auto const b : numbers)
            CHECK(multiply(a, b) == multiply_halves(a, b));
    CHECK(multiply(0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF) == wide_number{1, 0xFFFFFFFFFFFFFFFE});
    wide_number sum{0xFFFFFFFFFFFFFFFF, 1};
    sum += {1, 1};
    CHECK(sum == wide_number{0, 3});
}
