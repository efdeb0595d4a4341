// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/obsolete.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/obsolete: each property reads a typical value") {
    ms::test::vocabulary<dav::obsolete_properties> all;
    all.reads(dav::source, "<D:link><D:src>http://example.com/program</D:src><D:dst>http://"
                           "example.com/src/main.c</D:dst></D:link>");
    CHECK(all.missing() == "");
}
