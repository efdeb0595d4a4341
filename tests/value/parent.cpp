// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/parent.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using parents = std::vector<ms::parent>;

TEST_CASE("Parents are a collection and a segment") {
    read_value<parents> const found(
        "<D:parent><D:href>/a/</D:href><D:segment>b%20c</D:segment></D:parent>\n"
        "<D:parent><y/><D:segment>d</D:segment><D:href>/e/</D:href></D:parent>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == parents{{"/a/", "b%20c"}, {"/e/", "d"}});
    CHECK(survives(*found));
    CHECK(read_value<parents>("")->empty());
    CHECK(written_value(parents{{"/a/", "b"}}) ==
          "<x><D:parent><D:href>/a/</D:href><D:segment>b</D:segment></D:parent></x>");
}

TEST_CASE("What is no parent is told apart") {
    CHECK(read_value<parents>("<D:parent><D:href>/a/</D:href></D:parent>").reason() ==
          "a child element is missing");
    CHECK(read_value<parents>("/a/").reason() == "text where elements must stand");
    CHECK(read_value<parents>(
              "<D:parent><D:href><D:href>/a/</D:href></D:href><D:segment>b</D:segment></D:parent>")
              .reason() == "elements where text must stand");
}

TEST_CASE("The href of a parent is trimmed") {
    read_value<parents> const found(
        "<D:parent><D:href> /a/ </D:href><D:segment>b</D:segment></D:parent>");
    CHECK(*found == parents{{"/a/", "b"}});
    CHECK(found.remark() == "white space around it");
}
