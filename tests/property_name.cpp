// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/property_name.hpp>

#include <multistatus/builder.hpp>
#include <multistatus/xml/writer.hpp>
#include <support/catch.hpp>
#include <support/written.hpp>

#include <string>
#include <utility>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::written_prop;

inline constexpr ms::property_name note{"urn:x", "note"};

TEST_CASE("property_name: it is a name") {
    CHECK(note == ms::name{"urn:x", "note"});
    CHECK(to_string(note) == "{urn:x}note");
    CHECK(written_prop(note) == R"(<ns1:note xmlns:ns1="urn:x"/>)");
}

TEST_CASE("property_name: with a text") {
    constexpr ms::property_name displayname{"DAV:", "displayname"};
    std::string const text = "a<b";
    char buffer[] = "buffer";
    CHECK(written_prop(displayname("literal")) == "<D:displayname>literal</D:displayname>");
    CHECK(written_prop(displayname(text)) == "<D:displayname>a&lt;b</D:displayname>");
    CHECK(written_prop(displayname(buffer)) == "<D:displayname>buffer</D:displayname>");
    CHECK(written_prop(displayname(std::string_view{})) == "<D:displayname/>");
}

TEST_CASE("property_name: a text that would go away is kept") {
    auto const kept = note(std::string(100, 'x'));
    CHECK(kept.text() == std::string(100, 'x'));
}

TEST_CASE("property_name: with child elements") {
    constexpr ms::property_name resourcetype{"DAV:", "resourcetype"};
    constexpr ms::property_name owner{"DAV:", "owner"};
    CHECK(written_prop(resourcetype(dav::collection)) ==
          "<D:resourcetype><D:collection/></D:resourcetype>");
    CHECK(written_prop(resourcetype()) == "<D:resourcetype/>");
    CHECK(written_prop(resourcetype(dav::collection,
                                    ms::name{"urn:ietf:params:xml:ns:caldav", "calendar"})) ==
          "<D:resourcetype><D:collection/>"
          R"(<C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/></D:resourcetype>)");
    CHECK(written_prop(owner(dav::href("/a&b"))) == "<D:owner><D:href>/a&amp;b</D:href></D:owner>");
}
