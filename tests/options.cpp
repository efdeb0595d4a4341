// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/options.hpp>

#include <support/catch.hpp>

using namespace multistatus;

TEST_CASE("Options are tolerant unless told otherwise") {
    CHECK(parse_options{}.conformance == conformance::tolerant);
    CHECK(tolerant().conformance == conformance::tolerant);
    CHECK(strict().conformance == conformance::strict);
    CHECK(parse_options{}.roots == accepted_roots::multistatus);
    CHECK(parse_options{}.charset.empty());
    CHECK(parse_options{}.unique_hrefs);
    CHECK(parse_options{}.predict);
}
