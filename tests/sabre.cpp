// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/sabre.hpp>

#include <multistatus/name.hpp>
#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace sabre = multistatus::sabre;

TEST_CASE("sabre: each property reads a typical value") {
    ms::test::vocabulary<sabre::properties> all;
    all.reads(sabre::sync_token, "12");
    all.reads(sabre::email_address, "u@example.com");
    all.reads(sabre::read_only, "1");
    all.reads(sabre::read_only, "");
    all.reads(sabre::owner_principal, "principals/admin");
    CHECK(all.missing() == "");
}

TEST_CASE("sabre: what an error says") {
    static_assert(sabre::exception.status == 0);
    static_assert(ms::name(sabre::exception) == ms::name{"http://sabredav.org/ns", "exception"});
    SUCCEED();
}
