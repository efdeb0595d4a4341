// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/ace.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using ms::ace;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using acl = std::vector<ace>;

namespace {

constexpr std::string_view everyone = "<D:principal><D:all/></D:principal>";
constexpr std::string_view may_read = "<D:grant><D:privilege><D:read/></D:privilege></D:grant>";

read_value<acl> read(std::string_view first, std::string_view second = {},
                     std::string_view third = {}) {
    return read_value<acl>(
        std::string("<D:ace>").append(first).append(second).append(third).append("</D:ace>"));
}
ace made() {
    ace entry;
    entry.privileges = {{"DAV:", "read"}};
    return entry;
}

}  // namespace

TEST_CASE("An access control list is a list of entries") {
    read_value<acl> const found(
        "<D:ace><D:principal><D:href>/p</D:href></D:principal><D:grant>"
        "<D:privilege><D:read/></D:privilege><D:privilege><D:write/></D:privilege></D:grant>"
        "<D:protected/><D:inherited><D:href>/</D:href></D:inherited></D:ace>\n"
        "<D:ace><D:deny><D:privilege><D:all/></D:privilege></D:deny><y/>"
        "<D:invert><D:principal><D:property><D:owner/></D:property></D:principal></D:invert>"
        "</D:ace>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    REQUIRE(found->size() == 2);
    auto const& first = (*found)[0];
    CHECK(first.principal.href == "/p");
    CHECK_FALSE(first.is_inverted);
    CHECK(first.permission == ms::permission::grant);
    CHECK(first.privileges == ms::privilege_set{{"DAV:", "read"}, {"DAV:", "write"}});
    CHECK(first.is_protected);
    CHECK(first.inherited == ms::href("/"));
    auto const& second = (*found)[1];
    CHECK(second.principal == ms::principal::of_property({"DAV:", "owner"}));
    CHECK(second.is_inverted);
    CHECK(second.permission == ms::permission::deny);
    CHECK_FALSE(second.is_protected);
    CHECK(second.inherited == std::nullopt);
    CHECK(survives(*found));
    CHECK(read_value<acl>("")->empty());
}

TEST_CASE("Entries are written") {
    auto inverted = made();
    inverted.is_inverted = true;
    inverted.principal = ms::href("/p");
    inverted.inherited = "/q";
    CHECK(survives(acl{made(), inverted}));
    CHECK(written_value(acl{inverted}) ==
          "<x><D:ace><D:invert><D:principal><D:href>/p</D:href></D:principal></D:invert>"
          "<D:grant><D:privilege><D:read/></D:privilege></D:grant>"
          "<D:inherited><D:href>/q</D:href></D:inherited></D:ace></x>");
    CHECK(written_value(acl{ace{}}).find("an entry without privileges") != std::string::npos);
}

TEST_CASE("What is no entry is told apart") {
    CHECK(read(may_read).reason() == "an entry without a principal");
    CHECK(read(everyone).reason() == "an entry that neither grants nor denies");
    CHECK(read(everyone, everyone, may_read).reason() ==
          "more than one principal where one may stand");
    CHECK(read(everyone, may_read, "<D:deny/>").reason() ==
          "an entry that grants or denies more than once");
    CHECK(read(may_read, "<D:principal/>").reason() == "none of the known principals");
    CHECK(read(may_read, "<D:invert/>").reason() == "empty");
    CHECK(read(everyone, may_read, "<D:inherited/>").reason() == "empty");
    CHECK(read(everyone, "<D:grant>read</D:grant>").reason() == "text where elements must stand");
    CHECK(read_value<acl>("all").reason() == "text where elements must stand");
}

TEST_CASE("Elements of other namespaces are no part of an entry") {
    CHECK(read(everyone, may_read, "<principal/><deny xmlns='urn:x'/>"));
}

TEST_CASE("Deviations inside an entry are remarked") {
    CHECK(read(everyone, "<D:grant><D:privilege><D:read/><D:bind/></D:privilege></D:grant>")
              .remark() == "several privileges in one element");
}
