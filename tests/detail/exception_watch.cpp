// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/exception_watch.hpp>

#include <support/catch.hpp>

using multistatus::detail::watched;

namespace {

struct owner {
    void interrupt() noexcept { ++interruptions; }
    int interruptions = 0;
};

}  // namespace

TEST_CASE("exception_watch: work that ends is no interruption") {
    owner o;
    bool done = false;
    watched(o, [&] { done = true; });
    CHECK(done);
    CHECK(watched(o, [] { return 7; }) == 7);
    CHECK(o.interruptions == 0);
}

TEST_CASE("exception_watch: an exception passes through, and is told of") {
    owner o;
    CHECK_THROWS_AS(watched(o, [] { throw 'a'; }), char);
    CHECK(o.interruptions == 1);
    CHECK_THROWS_AS(watched(o, []() -> int { throw 'a'; }), char);
    CHECK(o.interruptions == 2);
}
