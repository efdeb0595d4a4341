// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/redirect.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/redirect: each property reads a typical value") {
    ms::test::vocabulary<dav::redirect_properties> all;
    all.reads(dav::redirect_lifetime, "<D:temporary/>");
    all.reads(dav::reftarget, "<D:href>statistics/population/1997.html</D:href>");
    CHECK(all.missing() == "");
}
