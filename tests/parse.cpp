// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parse.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/summary.hpp>

#include <optional>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A parsed document owns all it holds") {
    std::optional<document> doc;
    {
        auto body = in_multistatus(response_of("/a") + "<D:sync-token>t</D:sync-token>");
        doc = parse<xml>(body).value();
        body.assign(body.size(), 'x');
    }
    CHECK((*doc)[0].href() == href("/a"));
    CHECK(doc->trailer().sync_token() == "t");
}

TEST_CASE("Where parsing fails, what was complete is there") {
    auto const body = in_multistatus(response_of("/a", "200") + "<D:sync-token>t</D:sync-token>" +
                                     response_of("/b"));
    auto const read = parse<xml>(std::string_view(body).substr(0, body.size() - 10));
    CHECK_FALSE(read);
    CHECK(read.error().code == rule::truncated);
    CHECK(read.error().responses == 2);
    CHECK(read.partial().size() == 2);
    CHECK(read.partial().trailer().sync_token() == "t");
    CHECK(read.partial().diagnostics().size() == 1);
    CHECK_THROWS_AS(read.value(), parse_error);
    CHECK(parse<xml>("").error().code == rule::empty_body);
}
