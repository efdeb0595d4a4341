// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/fingerprint_set.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

using namespace multistatus::detail;

TEST_CASE("A text is in the set once") {
    fingerprint_set set;
    CHECK(set.insert(""));
    CHECK(set.insert("a"));
    CHECK(set.insert("b"));
    CHECK_FALSE(set.insert("a"));
    CHECK_FALSE(set.insert(""));
    CHECK(set.size() == 3);
    set.clear();
    CHECK(set.size() == 0);
    CHECK(set.insert("a"));
}

TEST_CASE("Many texts are told apart, and found again") {
    fingerprint_set set;
    std::size_t wrong = 0;
    for (int i = 0; i < 100'000; ++i)
        wrong += set.insert("/files/" + std::to_string(i)) ? 0 : 1;
    for (int i = 0; i < 100'000; ++i)
        wrong += set.insert("/files/" + std::to_string(i)) ? 1 : 0;
    CHECK(wrong == 0);
    CHECK(set.size() == 100'000);
    set.clear();
    CHECK(set.insert("/files/1"));
    set.clear();
    CHECK(set.insert("/files/1"));
}

TEST_CASE("Fingerprints depend on each byte, on the length and on the seed") {
    std::string const text = "0123456789abcdef0";
    auto const whole = fingerprint(text, 1);
    CHECK(whole == fingerprint(text, 1));
    CHECK(whole != fingerprint(text, 2));
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto other = text;
        other[i] = '!';
        CHECK(fingerprint(other, 1) != whole);
        CHECK(fingerprint(text.substr(0, i), 1) != whole);
    }
    CHECK(fingerprint(std::string(8, '\0'), 1) != fingerprint(std::string(9, '\0'), 1));
    CHECK(fingerprint("", 0) != 0);
}
