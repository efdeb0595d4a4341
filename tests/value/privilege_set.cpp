// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/privilege_set.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>

namespace ms = multistatus;
using ms::privilege_set;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Privileges stand in elements of their own") {
    read_value<privilege_set> const found(
        "<D:privilege><D:read/></D:privilege>\n"
        "<D:privilege><y xmlns='urn:x'/></D:privilege><D:unknown><D:write/></D:unknown>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == privilege_set{{"DAV:", "read"}, {"urn:x", "y"}});
    CHECK_FALSE(found->contains({"DAV:", "write"}));
    CHECK(survives(*found));
}

TEST_CASE("There may be no privilege at all") {
    CHECK(read_value<privilege_set>("")->empty());
    CHECK(read_value<privilege_set>("\n")->empty());
    CHECK(survives(privilege_set{}));
}

TEST_CASE("Privileges are written") {
    CHECK(written_value(privilege_set{{"DAV:", "read"}, {"DAV:", "unlock"}}) ==
          "<x><D:privilege><D:read/></D:privilege><D:privilege><D:unlock/></D:privilege></x>");
}

TEST_CASE("Row 70 of what clients meet: several privileges in one element") {
    read_value<privilege_set> const side_by_side("<D:privilege><D:read/><D:write/></D:privilege>");
    CHECK(*side_by_side == privilege_set{{"DAV:", "read"}, {"DAV:", "write"}});
    CHECK(side_by_side.remark() == "several privileges in one element");
    read_value<privilege_set> const nested(
        "<D:privilege><D:all><D:privilege><D:write a='b'>text<D:bind/></D:write></D:privilege>"
        "</D:all></D:privilege><D:privilege><D:read/></D:privilege>");
    CHECK(*nested ==
          privilege_set{{"DAV:", "all"}, {"DAV:", "write"}, {"DAV:", "bind"}, {"DAV:", "read"}});
    CHECK(nested.remark() == "several privileges in one element");
}

TEST_CASE("A privilege without a name is remarked") {
    read_value<privilege_set> const found("<D:privilege/><D:privilege><D:read/></D:privilege>");
    CHECK(*found == privilege_set{{"DAV:", "read"}});
    CHECK(found.remark() == "a privilege without a name");
}

TEST_CASE("Text is no privilege") {
    CHECK(read_value<privilege_set>("read").reason() == "text where elements must stand");
}

TEST_CASE("Privileges may nest however deep") {
    std::string content = "<D:privilege>";
    for (int i = 0; i < 60; ++i)
        content += "<D:privilege><D:read>";
    for (int i = 0; i < 60; ++i)
        content += "</D:read></D:privilege>";
    read_value<privilege_set> const found(content + "</D:privilege>");
    REQUIRE(found);
    CHECK(found->size() == 60);
}
