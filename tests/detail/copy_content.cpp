// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/copy_content.hpp>

#include <multistatus/xml.hpp>

#include <string>

#include <support/catch.hpp>

using namespace multistatus;

TEST_CASE("copy_content: attributes, mixed content and bindings, but not the element itself") {
    auto const doc = parse<xml>(
        "<D:multistatus xmlns:D='DAV:' "
        "xmlns:E='urn:e'><D:response><D:href>/</D:href><D:propstat><D:prop>"
        "<p a='1'>x<b c='E:d'>y</b> <e/>z</p></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
        "</D:propstat></D:response></D:multistatus>");
    xml_detail::markup out{write_options{}};
    out.start_element({"", "q"});
    detail::copy_content(out, *doc.value()[0][name{"", "p"}]);
    out.end_element();
    CHECK(out.since(0) == "<q a=\"1\">x<b xmlns:E=\"urn:e\" c=\"E:d\">y</b> <e/>z</q>");
}
