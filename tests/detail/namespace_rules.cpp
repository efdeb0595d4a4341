// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/namespace_rules.hpp>

#include <support/catch.hpp>

using multistatus::detail::is_nearly_dav;

TEST_CASE("namespace_rules: what was meant to be DAV:") {
    for (auto const* const slip : {"DAV", "dav:", "Dav:", " DAV:", "DAV: ", "\"DAV:\"", "dav"})
        CHECK(is_nearly_dav(slip));
    for (auto const* const other : {"DAV:", "", " ", "DAV:a", "urn:dav", "DA", "DAVX"})
        CHECK_FALSE(is_nearly_dav(other));
}
