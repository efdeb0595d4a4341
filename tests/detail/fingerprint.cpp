// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/fingerprint.hpp>
#include <multistatus/detail/fingerprint_set.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

using multistatus::detail::fingerprint;
using multistatus::detail::fingerprint_maker;
using multistatus::detail::fingerprint_set;
using multistatus::detail::siphash;

TEST_CASE("siphash: every bit of a text, its length and the key count") {
    std::string const text(40, 'x');
    auto const of = [](std::string const& t) { return siphash(7)(t); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto changed = text;
        changed[i] = 'y';
        CHECK_FALSE(of(changed) == of(text));
        CHECK_FALSE(of(text.substr(0, i)) == of(text));
        CHECK_FALSE(of(text.substr(0, i)) == of(text.substr(0, i) + '\0'));
    }
    CHECK_FALSE(siphash(8)(text) == siphash(7)(text));
    CHECK(siphash(7)(text) == siphash(7)(text));
    constexpr fingerprint at_compile_time = siphash(7)("text");
    CHECK(at_compile_time == siphash(7)("text"));
}

TEST_CASE("fingerprint_maker: every bit of a text, its length and the key count") {
    fingerprint_maker const of(7);
    for (std::size_t size = 0; size < 150; ++size) {
        std::string const text(size, 'x');
        CAPTURE(size);
        CHECK(of(text) == of(std::string(size, 'x')));
        CHECK((size == 0 || !(of(text) == fingerprint_maker(8)(text))));
        CHECK_FALSE(of(text) == of(text + 'x'));
        CHECK_FALSE(of(text) == of(text + '\0'));
        CHECK_FALSE(of(text) == fingerprint{});
        for (std::size_t bit = 0; bit < size * 8; ++bit) {
            auto changed = text;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ 1 << bit % 8);
            CHECK_FALSE(of(changed) == of(text));
        }
    }
}

TEST_CASE("fingerprint_maker: what is made to collide needs the key") {
    // The first word makes a factor of zero of the first part of the key, which SplitMix64 makes.
    std::uint64_t mixed = 7 + 0x9E3779B97F4A7C15u;
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
    auto const negative = 0 - (mixed ^ mixed >> 31);
    std::string begin(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        begin[i] = static_cast<char>(negative >> 8 * i);
    auto const made = [&begin](int i) {
        return begin + std::to_string(10'000'000 + i) + "the same end, 16";
    };
    fingerprint_set set;
    for (int i = 0; i < 100; ++i) {
        CHECK(fingerprint_maker(7)(made(i)) == fingerprint_maker(7)(made(0)));
        CHECK((i == 0 || !(fingerprint_maker(8)(made(i)) == fingerprint_maker(8)(made(0)))));
        // Nobody knows the key of a set.
        CHECK(set.insert(made(i)));
    }
}

TEST_CASE("fingerprint_maker: parts that change places count") {
    fingerprint_maker const of(7);
    std::string const a(16, 'a');
    std::string const b(16, 'b');
    CHECK_FALSE(of(a + b) == of(b + a));
    CHECK_FALSE(of(a + b + a) == of(a + a + b));
}
