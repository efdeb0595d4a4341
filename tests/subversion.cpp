// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/subversion.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace subversion = multistatus::subversion;

TEST_CASE("subversion: each property reads a typical value") {
    ms::test::vocabulary<subversion::properties> all;
    all.reads(subversion::baseline_relative_path, "trunk/a.c");
    all.reads(subversion::md5_checksum, "d41d8cd98f00b204e9800998ecf8427e");
    all.reads(subversion::sha1_checksum, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    all.reads(subversion::repository_uuid, "65390229-12b7-0310-b90b-f21a5aa7ec8e");
    all.reads(subversion::deadprop_count, "2");
    all.reads(subversion::svn_executable, "*");
    all.reads(subversion::svn_mime_type, "text/plain");
    all.reads(subversion::svn_eol_style, "native");
    all.reads(subversion::svn_keywords, "Id");
    all.reads(subversion::svn_ignore, "*.o");
    all.reads(subversion::svn_ignore, "AQIDZm9v",
              R"( xmlns:V="http://subversion.tigris.org/xmlns/dav/" V:encoding="base64")");
    all.reads(subversion::svn_externals, "^/lib lib");
    all.reads(subversion::svn_special, "*");
    all.reads(subversion::svn_needs_lock, "*");
    all.reads(subversion::svn_mergeinfo, "/branches/b:1-7");
    CHECK(all.missing() == "");
}
