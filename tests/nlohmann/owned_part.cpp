// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>

#include <string_view>

namespace ms = multistatus;

namespace {

constexpr std::string_view body =
    "<D:multistatus xmlns:D='DAV:'><D:response><D:href>/a</D:href><D:propstat><D:prop>"
    "<D:getetag>\"1\"</D:getetag></D:prop><D:status>HTTP/1.0 403 No</D:status><D:error>"
    "<D:need-privileges/></D:error></D:propstat></D:response></D:multistatus>";

}  // namespace

TEMPLATE_TEST_CASE("Parts of a response come back from nlohmann by themselves", "", nlohmann::json,
                   nlohmann::ordered_json) {
    auto const doc = ms::parse<ms::xml>(body).value();
    auto const part = *doc[0].propstats().begin();

    TestType const tree = part;
    auto const again = tree.template get<ms::owned_propstat>();
    CHECK(*again == part);
    CHECK(again->find(ms::dav::getetag)->text() == "\"1\"");
    CHECK(TestType(again) == tree);

    TestType const conditions = part.error();
    auto const error = conditions.template get<ms::owned_error>();
    CHECK(*error == part.error());
    CHECK(error->contains(ms::dav::need_privileges));

    TestType const status = part.status();
    auto const line = status.template get<ms::owned_status>();
    CHECK(line->code() == 403);
    CHECK(line->unusual_line() == "HTTP/1.0 403 No");
    CHECK(TestType(404).template get<ms::owned_status>()->code() == 404);
}

TEST_CASE("What is no part is refused, and what can be understood is not") {
    using json = nlohmann::json;
    CHECK_THROWS_AS(json("x").get<ms::owned_propstat>(), ms::parse_error);
    CHECK_THROWS_AS(json(1).get<ms::owned_propstat>(), ms::parse_error);
    CHECK_THROWS_AS(json(1).get<ms::owned_error>(), ms::parse_error);
    CHECK_THROWS_AS(json("200").get<ms::owned_status>(), ms::parse_error);
    CHECK(json::object().get<ms::owned_propstat>()->status().is_absent());
    CHECK(json(99).get<ms::owned_status>()->code() == 99);
    // An object without a status may be anything.
    CHECK_THROWS_AS(json::object().get<ms::owned_status>(), ms::parse_error);
    CHECK_THROWS_AS(json({{"responses", json::array()}}).get<ms::owned_status>(), ms::parse_error);
    // Only what belongs to a status is taken for its own.
    CHECK(json({{"status", 200}, {"href", 1}}).get<ms::owned_status>()->code() == 200);
}
