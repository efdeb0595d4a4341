// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/microsoft.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace microsoft = multistatus::microsoft;

TEST_CASE("microsoft: each property reads a typical value") {
    ms::test::vocabulary<microsoft::properties> all;
    all.reads(microsoft::win32creationtime, "Fri, 14 Jul 2017 02:40:00 GMT");
    all.reads(microsoft::win32lastaccesstime, "Fri, 14 Jul 2017 02:40:00 GMT");
    all.reads(microsoft::win32lastmodifiedtime, "Fri, 14 Jul 2017 02:40:00 GMT");
    all.reads(microsoft::win32fileattributes, "00000020");
    all.reads(microsoft::authoritative_directory, "t");
    all.reads(microsoft::resourcetag, "rt:0@00000000001");
    all.reads(microsoft::contenttag, "{5F8A}");
    all.reads(microsoft::repl_uid, "rid:{5F8A}");
    all.reads(microsoft::name, "a.doc");
    all.reads(microsoft::parentname, "http://example.com/d/");
    all.reads(microsoft::href, "http://example.com/d/a.doc");
    all.reads(microsoft::ishidden, "0");
    all.reads(microsoft::iscollection, "1");
    all.reads(microsoft::isfolder, "1");
    all.reads(microsoft::isreadonly, "0");
    all.reads(microsoft::isroot, "0");
    all.reads(microsoft::isstructureddocument, "0");
    all.reads(microsoft::defaultdocument, "index.html");
    all.reads(microsoft::contentclass, "urn:content-classes:document");
    all.reads(microsoft::lastaccessed, "2017-07-14T02:40:00Z");
    all.reads(microsoft::childcount, "3");
    all.reads(microsoft::objectcount, "2");
    all.reads(microsoft::visiblecount, "3");
    all.reads(microsoft::hassubs, "1");
    all.reads(microsoft::nosubs, "0");
    all.reads(microsoft::reserved, "0");
    all.reads(microsoft::id, "7");
    all.reads(microsoft::uid, "7");
    CHECK(all.missing() == "");
}
