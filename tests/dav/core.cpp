// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/core.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/core: each property reads a typical value") {
    ms::test::vocabulary<dav::core_properties> all;
    all.reads(dav::creationdate, "1997-12-01T17:42:21Z");
    all.reads(dav::displayname, "Example collection");
    all.reads(dav::getcontentlanguage, "en-GB, de");
    all.reads(dav::getcontentlength, "4525");
    all.reads(dav::getcontenttype, R"(text/html; charset="utf-8")");
    all.reads(dav::getetag, R"("zzyzx")");
    all.reads(dav::getlastmodified, "Mon, 12 Jan 1998 09:25:56 GMT");
    all.reads(dav::lockdiscovery,
              "<D:activelock><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></"
              "D:locktype><D:depth>0</D:depth><D:owner>Jane "
              "Smith</D:owner><D:timeout>Infinite</"
              "D:timeout><D:locktoken><D:href>urn:uuid:f81de2ad-7f3d-a1b2-4f3c-00a0c91a9d76</"
              "D:href></D:locktoken><D:lockroot><D:href>http://www.example.com/container/</"
              "D:href></D:lockroot></D:activelock>");
    all.reads(dav::resourcetype, "<D:collection/>");
    all.reads(dav::supportedlock, "<D:lockentry><D:lockscope><D:exclusive/></"
                                  "D:lockscope><D:locktype><D:write/></D:locktype></D:lockentry>");
    all.reads(dav::quota_available_bytes, "596650");
    all.reads(dav::quota_used_bytes, "403350");
    all.reads(dav::current_user_principal, "<D:href>/a/</D:href>");
    all.reads(dav::supported_report_set,
              "<D:supported-report><D:report><D:sync-collection/></D:report></D:supported-report>");
    all.reads(dav::sync_token, "http://example.com/ns/sync/1234");
    all.reads(dav::add_member, "<D:href>/collection;add-member/</D:href>");
    all.refuses(dav::getcontentlength, "many");
    all.refuses(dav::getlastmodified, "yesterday");
    CHECK(all.missing() == "");
}
