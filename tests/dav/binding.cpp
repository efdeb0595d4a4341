// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/binding.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/binding: each property reads a typical value") {
    ms::test::vocabulary<dav::binding_properties> all;
    all.reads(dav::resource_id, "<D:href>urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6</D:href>");
    all.reads(dav::parent_set,
              "<D:parent><D:href>/CollX</D:href><D:segment>x.gif</D:segment></D:parent>");
    CHECK(all.missing() == "");
}
