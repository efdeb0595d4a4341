// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/fingerprint.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

using multistatus::detail::fingerprint;
using multistatus::detail::fingerprint_maker;
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

TEST_CASE("fingerprint_maker: parts that change places count") {
    fingerprint_maker const of(7);
    std::string const a(16, 'a');
    std::string const b(16, 'b');
    CHECK_FALSE(of(a + b) == of(b + a));
    CHECK_FALSE(of(a + b + a) == of(a + a + b));
}
