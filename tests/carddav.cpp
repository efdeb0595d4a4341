// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/carddav.hpp>

#include <multistatus/name.hpp>
#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace carddav = multistatus::carddav;

TEST_CASE("carddav: each property reads a typical value") {
    ms::test::vocabulary<carddav::properties> all;
    all.reads(carddav::addressbook_description, "Adresses", R"(xml:lang="fr-CA")");
    all.reads(carddav::supported_address_data,
              R"(<R:address-data-type content-type="text/vcard" version="3.0"/>)",
              R"( xmlns:R="urn:ietf:params:xml:ns:carddav")");
    all.reads(carddav::max_resource_size, "102400");
    all.reads(carddav::addressbook_home_set, "<D:href>/a/</D:href>");
    all.reads(carddav::principal_address, "<D:href>/a/</D:href>");
    all.reads(carddav::supported_collation_set,
              "<R:supported-collation>i;unicode-casemap</R:supported-collation>",
              R"( xmlns:R="urn:ietf:params:xml:ns:carddav")");
    all.reads(carddav::address_data, "BEGIN:VCARD", R"(content-type="text/vcard" version="4.0")");
    CHECK(all.missing() == "");
}

TEST_CASE("carddav: a condition that shares its name with a property") {
    static_assert(ms::name(carddav::conditions::supported_address_data) ==
                  ms::name(carddav::supported_address_data));
    static_assert(carddav::supported_address_data_conversion.status == 415);
    static_assert(carddav::addressbook.local == "addressbook");
    SUCCEED();
}
