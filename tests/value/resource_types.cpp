// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/resource_types.hpp>

#include <multistatus/dav.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
namespace dav = ms::dav;
using ms::resource_types;
using ms::test::read_value;
using ms::test::survives;

static_assert(ms::codec<resource_types>::is_view);

TEST_CASE("A resource type tells collections from others") {
    CHECK(read_value<resource_types>("<D:collection/>")->is_collection());
    CHECK(read_value<resource_types>("<D:principal/><D:collection/>")->is_collection());
    CHECK_FALSE(read_value<resource_types>("")->is_collection());
    CHECK_FALSE(read_value<resource_types>("<y:collection xmlns:y='urn:x'/>")->is_collection());
    CHECK_FALSE(read_value<resource_types>("<D:vevent-collection/>")->is_collection());
    CHECK_FALSE(resource_types().is_collection());
    CHECK(resource_types{dav::collection}.is_collection());
}

TEST_CASE("A resource type is read and written") {
    CHECK(survives(resource_types()));
    CHECK(survives(resource_types{dav::collection}));
    CHECK(survives(resource_types{dav::collection, {"urn:ietf:params:xml:ns:caldav", "calendar"}}));
}

TEST_CASE("Row 66 of what clients meet: the text collection is a resource type") {
    read_value<resource_types> const found(" collection");
    REQUIRE(found);
    CHECK(found->is_collection());
    CHECK(found.remark() == "text where an element must stand");
    CHECK(read_value<resource_types>("vevent-collection").reason() ==
          "text where elements must stand");
}
