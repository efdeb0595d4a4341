// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/principal.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
using ms::principal;
using ms::principal_kind;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

namespace {

read_value<principal> read(std::string_view content) {
    return read_value<principal>(
        std::string("<D:principal>").append(content).append("</D:principal>"));
}

}  // namespace

TEST_CASE("A principal is named in one of six ways") {
    CHECK(*read("<D:all/>") == principal(principal_kind::all));
    CHECK(*read("<D:authenticated/>") == principal(principal_kind::authenticated));
    CHECK(*read("<D:unauthenticated/>") == principal(principal_kind::unauthenticated));
    CHECK(*read("<D:self/>") == principal(principal_kind::self));
    CHECK(read("<D:self/>").remark().empty());
    auto const by_url = read("<D:href>/p</D:href>");
    CHECK(by_url->kind == principal_kind::href);
    CHECK(by_url->href == "/p");
    auto const by_property = read("<D:property><D:owner/></D:property>");
    CHECK(by_property->kind == principal_kind::property);
    CHECK(by_property->property == ms::name{"DAV:", "owner"});
}

TEST_CASE("Principals are written") {
    for (auto const kind : {principal_kind::all, principal_kind::authenticated,
                            principal_kind::unauthenticated, principal_kind::self})
        CHECK(survives(principal(kind)));
    CHECK(survives(principal(ms::href("/p"))));
    CHECK(survives(principal::of_property({"urn:x", "y"})));
    CHECK(written_value(principal::of_property({"DAV:", "owner"})) ==
          "<x><D:principal><D:property><D:owner/></D:property></D:principal></x>");
    for (auto const& none :
         {principal(principal_kind::property), principal(static_cast<principal_kind>(77)),
          principal(ms::href("/p "))})
        CHECK(written_value(none).find("<D:principal") == std::string::npos);
}

TEST_CASE("What is no principal is told apart") {
    CHECK(read("").reason() == "none of the known principals");
    CHECK(read("<y/>").reason() == "none of the known principals");
    CHECK(read("<D:all/><D:self/>").reason() == "more than one principal where one may stand");
    CHECK(read("<D:property/>").reason() == "a principal that names no property");
    CHECK(read_value<principal>("<D:all/>").reason() == "the element it must hold is missing");
}

TEST_CASE("What stands beside a principal is left alone") {
    CHECK(*read("<y/><D:all/><z/>") == principal(principal_kind::all));
}

TEST_CASE("Deviations of the URL of a principal are remarked") {
    CHECK(read("<D:href> /p</D:href>").remark() == "white space around it");
    CHECK(read("<D:response><D:href>/p</D:href></D:response>")->href == "/p");
}
