// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/findings.hpp>

#include <support/catch.hpp>

#include <vector>

using namespace multistatus;

TEST_CASE("add_findings: the first ones are kept") {
    std::vector<diagnostic> found;
    std::vector<diagnostic> more(3);
    more[0].code = rule::missing_href;
    detail::add_findings(found, 2, more);
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == rule::missing_href);
    detail::add_findings(found, 2, more);
    CHECK(found.size() == 2);
    detail::add_findings(found, 4, more);
    CHECK(found.size() == 4);
}
