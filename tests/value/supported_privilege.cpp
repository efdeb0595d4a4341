// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/supported_privilege.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ms = multistatus;
using ms::supported_privilege;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using privileges = std::vector<supported_privilege>;

namespace {

supported_privilege privilege(std::string_view local,
                              std::vector<supported_privilege> contained = {}) {
    supported_privilege made;
    made.name = {"DAV:", local};
    made.description = {"to do it", "en"};
    made.contained = std::move(contained);
    return made;
}
supported_privilege chain(std::size_t length) {
    auto made = privilege("read");
    for (std::size_t i = 1; i < length; ++i)
        made = privilege("all", {std::move(made)});
    return made;
}

}  // namespace

TEST_CASE("Privileges are a tree") {
    read_value<privileges> const found(
        "<D:supported-privilege><D:privilege><D:all/></D:privilege><D:abstract/>"
        "<D:description xml:lang='en'>Any operation</D:description>"
        "<D:supported-privilege><D:privilege><D:read/></D:privilege>"
        "<D:description xml:lang='de'>Lesen</D:description></D:supported-privilege>"
        "<y/></D:supported-privilege>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    REQUIRE(found->size() == 1);
    auto const& all = found->front();
    CHECK(all.name == ms::name{"DAV:", "all"});
    CHECK(all.is_abstract);
    CHECK(all.description == ms::description{"Any operation", "en"});
    REQUIRE(all.contained.size() == 1);
    CHECK(all.contained[0].name == ms::name{"DAV:", "read"});
    CHECK_FALSE(all.contained[0].is_abstract);
    CHECK(all.contained[0].description.language == "de");
    CHECK(survives(*found));
}

TEST_CASE("The language of a description may come from outside") {
    read_value<privileges> const found("<D:supported-privilege><D:privilege><D:all/></D:privilege>"
                                       "<D:description>Alles</D:description>"
                                       "</D:supported-privilege>",
                                       "xml:lang='de'");
    REQUIRE(found);
    CHECK(found->front().description.language == "de");
}

TEST_CASE("Trees of privileges are written") {
    CHECK(survives(privileges{}));
    CHECK(survives(privileges{privilege("all", {privilege("read"), privilege("write")})}));
    CHECK(written_value(privileges{privilege("read")}) ==
          "<x><D:supported-privilege><D:privilege><D:read/></D:privilege>"
          "<D:description xml:lang=\"en\">to do it</D:description></D:supported-privilege></x>");
}

TEST_CASE("A privilege without a description is remarked") {
    read_value<privileges> const found(
        "<D:supported-privilege><D:privilege><D:all/></D:privilege></D:supported-privilege>");
    REQUIRE(found);
    CHECK(found.remark() == "no description");
}

TEST_CASE("A privilege must have a name") {
    CHECK(read_value<privileges>("<D:supported-privilege/>").reason() ==
          "a privilege without a name");
    CHECK(read_value<privileges>("<D:supported-privilege><D:privilege/></D:supported-privilege>")
              .reason() == "a privilege without a name");
    CHECK(read_value<privileges>("all").reason() == "text where elements must stand");
}

TEST_CASE("Privileges do not nest without end") {
    constexpr auto limit = ms::codec<supported_privilege>::depth_limit;
    CHECK(survives(privileges{chain(limit)}));
    std::string content;
    for (std::size_t i = 0; i <= limit; ++i)
        content += "<D:supported-privilege><D:privilege><D:all/></D:privilege>";
    for (std::size_t i = 0; i <= limit; ++i)
        content += "</D:supported-privilege>";
    CHECK(read_value<privileges>(content).reason() == "privileges nested too deeply");
    CHECK(written_value(privileges{chain(limit + 1)}).find("nested too deeply") !=
          std::string::npos);
}
