// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/elements.hpp>

#include <multistatus/name.hpp>
#include <support/catch.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/elements: all are names, in the namespace, and constant") {
    static_assert(dav::collection.space == ms::dav_namespace);
    static_assert(dav::read_current_user_privilege_set.local == "read-current-user-privilege-set");
    CHECK(dav::collection == ms::name{"DAV:", "collection"});
    CHECK(dav::activelock == ms::name{"DAV:", "activelock"});
}
