// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parse_error.hpp>

#include <support/catch.hpp>

#include <exception>
#include <string>

using namespace multistatus;

TEST_CASE("A parse error has the data and the text of its diagnostic") {
    diagnostic const d{rule::truncated, {10, 3, 14}, "response[2]", {}, 1};
    try {
        throw parse_error(d);
    } catch (std::exception const& e) {
        CHECK(std::string(e.what()) == to_string(d));
        auto const* error = dynamic_cast<parse_error const*>(&e);
        REQUIRE(error != nullptr);
        CHECK(error->details() == d);
    }
}
