// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/diagnostic.hpp>

#include <support/catch.hpp>

using namespace multistatus;

TEST_CASE("A diagnostic is one line of text") {
    diagnostic d{rule::missing_status, {10, 3, 14}, "response[1]/propstat[1]", {}, 0};
    auto const& row = describe(d.code);
    CHECK(to_string(d) == "3:14: missing-status: " + std::string(row.message) + " (" +
                              std::string(row.section) + ") in response[1]/propstat[1]");
    d.detail = "x";
    d.path.clear();
    CHECK(to_string(d) == "3:14: missing-status: " + std::string(row.message) + ": x (" +
                              std::string(row.section) + ")");
    CHECK(to_string(diagnostic{rule::finished}) ==
          "finished: " + std::string(describe(rule::finished).message));
}

TEST_CASE("A diagnostic that says nothing is nowhere") {
    CHECK(position{} == position{0, 0, 0});
    CHECK(diagnostic{} == diagnostic{rule::none, {0, 0, 0}, "", "", 0});
}

TEST_CASE("Diagnostics are equal in all their parts") {
    diagnostic const d{rule::missing_status, {10, 3, 14}, "p", "d", 2};
    auto other = d;
    CHECK(other == d);
    other.where.column = 15;
    CHECK(other != d);
    other = d;
    other.responses = 3;
    CHECK(other != d);
}
