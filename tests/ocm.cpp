// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/ocm.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace ocm = multistatus::ocm;

TEST_CASE("ocm: each property reads a typical value") {
    ms::test::vocabulary<ocm::properties> all;
    all.reads(ocm::share_permissions, R"(["share","read","write"])");
    CHECK(all.missing() == "");
}
