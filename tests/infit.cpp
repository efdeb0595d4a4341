// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/infit.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace infit = multistatus::infit;

TEST_CASE("infit: each property reads a typical value") {
    ms::test::vocabulary<infit::properties> all;
    all.reads(infit::addressbook_color, "#ff2968ff");
    CHECK(all.missing() == "");
}
