// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/propfind.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>
#include <request/written.hpp>

#include <string>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

namespace {

template <auto... Properties>
concept can_be_asked = requires { propfind<Properties...>(); };

}  // namespace

static_assert(can_be_asked<etag>);
static_assert(!can_be_asked<>);
static_assert(!can_be_asked<1>);

TEST_CASE("A propfind for known properties is a text") {
    CHECK(bare(propfind<etag, calendar_text>()) ==
          R"(<D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">)"
          "<D:prop><D:getetag/><C:calendar-data/></D:prop></D:propfind>");
    CHECK(bare(propfind_allprop()) == R"(<D:propfind xmlns:D="DAV:"><D:allprop/></D:propfind>)");
    CHECK(bare(propfind_allprop<etag>()) == R"(<D:propfind xmlns:D="DAV:"><D:allprop/>)"
                                            "<D:include><D:getetag/></D:include></D:propfind>");
    CHECK(bare(propfind_propname()) == R"(<D:propfind xmlns:D="DAV:"><D:propname/></D:propfind>)");
}

TEST_CASE("A propfind for properties known at run time is a text or an error") {
    std::vector<name> const names{display_name, {"", "plain"}};
    CHECK(bare(propfind(names)) == R"(<D:propfind xmlns:D="DAV:"><D:prop><D:displayname/>)"
                                   "<plain/></D:prop></D:propfind>");
    CHECK(bare(propfind(names, dead_rating)) ==
          R"(<D:propfind xmlns:D="DAV:" xmlns:ns1="urn:z"><D:prop><D:displayname/>)"
          "<plain/><ns1:rating/></D:prop></D:propfind>");
    CHECK(bare(propfind_allprop(names)) ==
          R"(<D:propfind xmlns:D="DAV:"><D:allprop/><D:include><D:displayname/>)"
          "<plain/></D:include></D:propfind>");
    CHECK(bare(propfind(std::vector<name>())) ==
          R"(<D:propfind xmlns:D="DAV:"><D:prop/></D:propfind>)");
    auto const refused = propfind(names, no_name);
    CHECK(refused.error().code == rule::unwritable_name);
    CHECK(refused.error().path == "prop/a b");
    CHECK(propfind_allprop(no_name).error().path == "include/a b");
}

TEST_CASE("A property may say more than its name") {
    property_name const data = {caldav_space, "calendar-data"};
    property_name const expand = {caldav_space, "expand"};
    auto const body = propfind(etag, data(expand));
    CHECK(understood(parse_propfind(body.value(), strict())) ==
          "prop getetag {urn:ietf:params:xml:ns:caldav}calendar-data("
          "{urn:ietf:params:xml:ns:caldav}expand)");
    CHECK(propfind(display_name("\x02")).error().code == rule::unwritable_text);
}

TEST_CASE("What is written is read back as it was meant") {
    CHECK(understood(parse_propfind(propfind<etag>(), strict())) == "prop getetag");
    CHECK(understood(parse_propfind(propfind_allprop(), strict())) == "allprop");
    CHECK(understood(parse_propfind(propfind_allprop<etag>(), strict())) == "allprop getetag");
    CHECK(understood(parse_propfind(propfind_propname(), strict())) == "propname");
    // A server that asks another one.
    auto const asked = parse_propfind(in_propfind("<D:prop><D:a x='1'/><b/></D:prop>")).value();
    CHECK(parse_propfind(propfind(asked.properties()).value()).value() == asked);
    CHECK(understood(parse_propfind(propfind(asked.names()).value())) == "prop a {}b");
}

TEST_CASE("Many namespaces are declared where they are used") {
    std::vector<std::string> spaces;
    for (int i = 0; i < 300; ++i)
        spaces.push_back("urn:" + std::to_string(i));
    std::vector<name> names;
    for (auto const& s : spaces)
        names.push_back({s, "x"});
    auto const body = propfind(names);
    REQUIRE(body);
    CHECK(parse_propfind(*body, strict())->names().size() == names.size());
    CHECK(is_well_formed(*body));
}

TEST_CASE("DAV: may be the default namespace of a propfind") {
    write_options options;
    options.prefixes.default_namespace = true;
    auto const body = propfind(options, display_name, dead_rating, name{"", "plain"});
    CHECK(bare(body) == R"(<propfind xmlns="DAV:" xmlns:ns1="urn:z"><prop><displayname/>)"
                        R"(<ns1:rating/><plain xmlns=""/></prop></propfind>)");
    CHECK(bare(propfind<etag>(options)) ==
          R"(<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>)");
    CHECK(bare(propfind_propname(options)) == R"(<propfind xmlns="DAV:"><propname/></propfind>)");
    CHECK(bare(propfind_allprop(options, display_name)) ==
          R"(<propfind xmlns="DAV:"><allprop/><include><displayname/></include></propfind>)");
}
