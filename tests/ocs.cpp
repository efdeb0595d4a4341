// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/ocs.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace ocs = multistatus::ocs;

TEST_CASE("ocs: each property reads a typical value") {
    ms::test::vocabulary<ocs::properties> all;
    all.reads(ocs::share_permissions, "19");
    CHECK(all.missing() == "");
}
