// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav.hpp>

#include <multistatus/name.hpp>
#include <support/catch.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav: properties, conditions and elements are there, under names of the standards") {
    static_assert(ms::name(dav::getetag) == ms::name{"DAV:", "getetag"});
    static_assert(ms::name(dav::quota_used_bytes) == ms::name{"DAV:", "quota-used-bytes"});
    static_assert(ms::name(dav::alternate_uri_set) == ms::name{"DAV:", "alternate-URI-set"});
    static_assert(ms::name(dav::principal_url) == ms::name{"DAV:", "principal-URL"});
    static_assert(ms::name(dav::collection) == ms::name{"DAV:", "collection"});
    static_assert(ms::name(dav::need_privileges) == ms::name{"DAV:", "need-privileges"});
    static_assert(ms::name(dav::number_of_matches_within_limits) ==
                  ms::name{"DAV:", "number-of-matches-within-limits"});
    SUCCEED();
}

TEST_CASE("dav: a name with two roles is one name") {
    static_assert(ms::name(dav::owner) == ms::name{"DAV:", "owner"});
    static_assert(dav::write == ms::name{"DAV:", "write"});
    SUCCEED();
}
