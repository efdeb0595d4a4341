// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/writable_status.hpp>

#include <support/catch.hpp>

using multistatus::status;
using multistatus::writable_status;

TEST_CASE("writable_status: a code, or a status with its line") {
    constexpr writable_status fine(207);
    static_assert(fine.code() == 207 && fine.line().empty() && fine.is_success());
    writable_status const with_line(status(404, "HTTP/1.1 404 Nope"));
    CHECK(with_line.code() == 404);
    CHECK(with_line.line() == "HTTP/1.1 404 Nope");
    CHECK_FALSE(with_line.is_success());
    for (int const success : {200, 201, 299})
        CHECK(writable_status(success).is_success());
    for (int const other : {199, 300, 301})
        CHECK_FALSE(writable_status(other).is_success());
    // At run time the builder refuses it.
    int const code = 65736;
    CHECK(writable_status(code).code() == 65736);
}
