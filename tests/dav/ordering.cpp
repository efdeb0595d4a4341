// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/ordering.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/ordering: each property reads a typical value") {
    ms::test::vocabulary<dav::ordering_properties> all;
    all.reads(dav::ordering_type, "<D:href>DAV:custom</D:href>");
    CHECK(all.missing() == "");
}
