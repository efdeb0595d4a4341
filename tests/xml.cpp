// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <support/catch.hpp>

using namespace multistatus;

TEST_CASE("The door to XML opens all that works with it") {
    constexpr auto* body = "<D:multistatus xmlns:D='DAV:'/>";
    CHECK(parse<xml>(body).value().empty());
    CHECK(parser<xml>().feed(body));
    CHECK(responses<xml>(body).begin() == std::default_sentinel);
}
