// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/document_markup.hpp>

#include <string>

#include <support/catch.hpp>

using namespace multistatus;

TEST_CASE("document_markup: the elements of a multistatus in the standard's order") {
    write_options options;
    options.declaration = false;
    xml_detail::document_markup out(options, document_kind::multistatus);
    out.begin_document();
    out.begin_response();
    out.href("/a?b&c");
    out.begin_propstat(200);
    out.start_element({"DAV:", "getetag"});
    out.text("\"1\"");
    out.end_element();
    out.end_properties(200);
    out.end_propstat();
    out.end_response();
    out.sync_token("urn:1");
    out.end_document();
    CHECK_FALSE(out.fault().is_set());
    CHECK(out.since(0) ==
          "<D:multistatus "
          "xmlns:D=\"DAV:\"><D:response><D:href>/a?b&amp;c</D:href><D:propstat><D:prop>"
          "<D:getetag>\"1\"</D:getetag></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
          "</D:response><D:sync-token>urn:1</D:sync-token></D:multistatus>\n");
}
