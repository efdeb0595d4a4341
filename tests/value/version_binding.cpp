// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/version_binding.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;

using bindings = std::vector<ms::version_binding>;

TEST_CASE("Members of a version are a name and a history") {
    read_value<bindings> const found(
        "<D:version-controlled-binding><D:binding-name>a</D:binding-name>"
        "<D:version-history><D:href>/h/1</D:href></D:version-history>"
        "</D:version-controlled-binding>");
    REQUIRE(found);
    CHECK(found.remark().empty());
    CHECK(*found == bindings{{"a", "/h/1"}});
    CHECK(survives(*found));
    CHECK(read_value<bindings>("")->empty());
    CHECK(read_value<bindings>("<D:version-controlled-binding/>").reason() ==
          "a child element is missing");
    CHECK(read_value<bindings>("<D:version-controlled-binding><D:binding-name/>"
                               "<D:version-history/></D:version-controlled-binding>")
              .reason() == "empty");
}
