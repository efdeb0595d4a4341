// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/owner.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <optional>
#include <string>

namespace ms = multistatus;
using ms::owner;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("An owner is an href or no one") {
    CHECK(read_value<owner>("<D:href>/p</D:href>")->href() == ms::href("/p"));
    CHECK(read_value<owner>("<D:href>/p</D:href>").remark().empty());
    CHECK(read_value<owner>("\n<D:href>/p</D:href>\n")->text().empty());
    CHECK(read_value<owner>("")->empty());
    CHECK(read_value<owner>("\n")->empty());
    CHECK(read_value<owner>("<y/>")->empty());
    CHECK(survives(owner()));
    CHECK(survives(owner("/p")));
    CHECK(written_value(owner("/p")) == "<x><D:href>/p</D:href></x>");
}

TEST_CASE("Row 68 of what clients meet: an owner that is a text") {
    read_value<owner> const found(" me@example.com ");
    REQUIRE(found);
    CHECK(found->text() == "me@example.com");
    CHECK(found->href() == std::nullopt);
    CHECK_FALSE(found->empty());
    CHECK(found.remark() == "text without DAV:href");
    CHECK(written_value(*found).find("text where an href must stand") != std::string::npos);
}

TEST_CASE("Row 68 of what clients meet: an owner that is a text and an href") {
    read_value<owner> const found("Jane<D:href>/p</D:href>");
    REQUIRE(found);
    CHECK(found->text() == "Jane");
    CHECK(found->href() == ms::href("/p"));
    CHECK(found.remark() == "text beside DAV:href");
    CHECK_FALSE(*found == owner("/p"));
}

TEST_CASE("An owner that was expanded is read") {
    read_value<owner> const found("<D:response><D:href>/p</D:href></D:response>");
    CHECK(*found == owner("/p"));
    CHECK(found.remark() == "a response where an href must stand");
}

TEST_CASE("Two hrefs are no owner") {
    CHECK(read_value<owner>("<D:href>/p</D:href><D:href>/q</D:href>").reason() ==
          "more than one element where one may stand");
}
