// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/acl_restrictions.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <vector>

namespace ms = multistatus;
using ms::acl_restrictions;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Restrictions are elements that are there or not") {
    read_value<acl_restrictions> const found("<D:grant-only/><y/><D:no-invert/>");
    REQUIRE(found);
    CHECK(found->grant_only);
    CHECK(found->no_invert);
    CHECK_FALSE(found->deny_before_grant);
    CHECK(found->required_principals.empty());
    CHECK(read_value<acl_restrictions>("<D:deny-before-grant/>")->deny_before_grant);
    CHECK(*read_value<acl_restrictions>("") == acl_restrictions{});
}

TEST_CASE("Required principals are named without DAV:principal") {
    read_value<acl_restrictions> const found(
        "<D:required-principal><D:all/><D:href>/p</D:href><D:href>/q</D:href>"
        "<D:property><D:owner/></D:property><y/></D:required-principal>");
    REQUIRE(found);
    CHECK(found->required_principals ==
          std::vector<ms::principal>{ms::principal_kind::all, ms::href("/p"), ms::href("/q"),
                                     ms::principal::of_property({"DAV:", "owner"})});
    CHECK(survives(*found));
}

TEST_CASE("Restrictions are written") {
    CHECK(survives(acl_restrictions{}));
    CHECK(survives(acl_restrictions{true, false, true, {}}));
    CHECK(written_value(acl_restrictions{true, true, false, {ms::principal_kind::self}}) ==
          "<x><D:grant-only/><D:no-invert/>"
          "<D:required-principal><D:self/></D:required-principal></x>");
}

TEST_CASE("What is no restriction is told apart") {
    CHECK(read_value<acl_restrictions>("grant-only").reason() == "text where elements must stand");
    CHECK(read_value<acl_restrictions>("<D:required-principal><D:property/></D:required-principal>")
              .reason() == "a principal that names no property");
}
