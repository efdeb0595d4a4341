// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/failure_handler.hpp>

#include <multistatus/result.hpp>
#include <support/catch.hpp>

// What it does without exceptions, tests/no_exceptions shows.

namespace ms = multistatus;

TEST_CASE("failure_handler: the one before is given back, and with exceptions none is called") {
    static bool is_called = false;
    auto const before = ms::get_failure_handler();
    REQUIRE(before != nullptr);
    ms::failure_handler const own = [](ms::parse_error const&) { is_called = true; };
    CHECK(ms::set_failure_handler(own) == before);
    CHECK(ms::get_failure_handler() == own);
    ms::result<void> const failed(ms::diagnostic{ms::rule::doctype, {}, {}, {}, 0});
    CHECK_THROWS_AS(failed.value(), ms::parse_error);
    CHECK_FALSE(is_called);
    CHECK(ms::set_failure_handler(nullptr) == own);
    CHECK(ms::get_failure_handler() == before);
}
