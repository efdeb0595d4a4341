// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/current_principal.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <optional>

namespace ms = multistatus;
using ms::current_principal;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("The current principal is an href or unauthenticated") {
    read_value<current_principal> const known("<D:href>/p</D:href>");
    REQUIRE(known);
    CHECK(known->href() == ms::href("/p"));
    CHECK(known->is_authenticated());
    read_value<current_principal> const unknown("<D:unauthenticated/>");
    REQUIRE(unknown);
    CHECK(unknown->href() == std::nullopt);
    CHECK_FALSE(unknown->is_authenticated());
}

TEST_CASE("The current principal is written") {
    CHECK(survives(current_principal()));
    CHECK(survives(current_principal("/p")));
    CHECK(written_value(current_principal()) == "<x><D:unauthenticated/></x>");
}

TEST_CASE("What is no current principal is told apart") {
    CHECK(read_value<current_principal>("").reason() == "empty");
    CHECK(read_value<current_principal>("<y/>").reason() == "the element it must hold is missing");
    CHECK(read_value<current_principal>("<D:href>/p</D:href><D:unauthenticated/>").reason() ==
          "more than one principal where one may stand");
}

TEST_CASE("A current principal without DAV:href is read") {
    read_value<current_principal> const found("/p");
    CHECK(*found == current_principal("/p"));
    CHECK(found.remark() == "text without DAV:href");
}
