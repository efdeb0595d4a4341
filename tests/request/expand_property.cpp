// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/expand_property.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>
#include <request/written.hpp>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("Properties to expand are nested as deep as one likes") {
    auto const body = expand_property(
        display_name, expand(etag, display_name, expand(dead_rating, etag, display_name)),
        expand(calendar_text));
    CHECK(
        bare(body) ==
        R"(<D:expand-property xmlns:D="DAV:"><D:property name="displayname"/>)"
        R"(<D:property name="getetag"><D:property name="displayname"/>)"
        R"(<D:property name="rating" namespace="urn:z"><D:property name="getetag"/>)"
        R"(<D:property name="displayname"/></D:property></D:property><D:property )"
        R"(name="calendar-data" namespace="urn:ietf:params:xml:ns:caldav"/></D:expand-property>)");
    CHECK(parse_report(*body, strict())->kind() == report_kind::expand_property);
}

TEST_CASE("A property in no namespace is told from one of DAV:") {
    CHECK(bare(expand_property(name{"", "x"})) ==
          R"(<D:expand-property xmlns:D="DAV:"><D:property name="x" namespace=""/>)"
          "</D:expand-property>");
}

TEST_CASE("What is no name cannot be expanded") {
    CHECK(expand_property(no_name).error().code == rule::unwritable_value);
    CHECK(expand_property(expand(display_name, expand(no_name))).error().code ==
          rule::unwritable_value);
    write_options options;
    options.text = text_policy::replace;
    constexpr name broken{"urn:\x01", "x"};
    CHECK(expand_property(options, expand(broken)).error().code == rule::unwritable_value);
    CHECK(expand_property(options, broken).error().code == rule::unwritable_value);
    options.declaration = false;
    CHECK(expand_property(options, display_name).value() ==
          R"(<D:expand-property xmlns:D="DAV:"><D:property name="displayname"/>)"
          "</D:expand-property>");
}
