// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/share_access.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::share_access;
using ms::test::read_value;
using ms::test::survives;

TEST_CASE("Access to what is shared is one of five") {
    CHECK(*read_value<share_access>("<D:shared-owner/>") == share_access::shared_owner);
    CHECK(*read_value<share_access>("<D:read/>") == share_access::read);
    CHECK(*read_value<share_access>("<D:read-write/>") == share_access::read_write);
    CHECK(*read_value<share_access>("<D:no-access/>") == share_access::no_access);
    CHECK(*read_value<share_access>("<D:not-shared/>") == share_access::not_shared);
    for (auto const value :
         {share_access::shared_owner, share_access::read, share_access::read_write,
          share_access::no_access, share_access::not_shared})
        CHECK(survives(value));
    CHECK_FALSE(read_value<share_access>("<D:write/>"));
}
