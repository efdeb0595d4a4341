// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/sharing.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/sharing: each property reads a typical value") {
    ms::test::vocabulary<dav::sharing_properties> all;
    all.reads(dav::share_access, "<D:shared-owner/>");
    all.reads(dav::invite, "<D:sharee><D:href>mailto:u@example.com</D:href></D:sharee>");
    all.reads(dav::share_resource_uri, "<D:href>/a/</D:href>");
    CHECK(all.missing() == "");
}
