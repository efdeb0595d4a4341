// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/fingerprint_set.hpp>

#include <cstddef>
#include <string>
#include <utility>

#include <support/catch.hpp>

using multistatus::detail::fingerprint_set;

TEST_CASE("fingerprint_set: a text is new once") {
    fingerprint_set set;
    CHECK_FALSE(set.contains(""));
    CHECK(set.insert(""));
    CHECK_FALSE(set.insert(""));
    CHECK(set.insert("a"));
    CHECK(set.contains("a"));
    CHECK_FALSE(set.contains("b"));
    CHECK(set.size() == 2);
    set.clear();
    CHECK(set.size() == 0);
    CHECK_FALSE(set.contains("a"));
    CHECK(set.insert("a"));
}

TEST_CASE("fingerprint_set: moved from, it is empty") {
    fingerprint_set set;
    CHECK(set.insert("a"));
    auto const other = std::move(set);
    CHECK(set.size() == 0);  // NOLINT(bugprone-use-after-move)
    CHECK_FALSE(set.contains("a"));
    CHECK(set.insert("a"));
    CHECK(set.size() == 1);
}

TEST_CASE("fingerprint_set: it grows, and forgets nothing") {
    fingerprint_set set;
    for (int i = 0; i < 100'000; ++i)
        REQUIRE(set.insert("/folder/" + std::to_string(i)));
    CHECK(set.size() == 100'000);
    for (int i = 0; i < 100'000; ++i)
        REQUIRE_FALSE(set.insert("/folder/" + std::to_string(i)));
    CHECK_FALSE(set.contains("/folder/100000"));
    auto const copy = set;
    auto again = copy;
    CHECK(again.contains("/folder/99999"));
}
