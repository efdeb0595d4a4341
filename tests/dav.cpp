// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav.hpp>

#include <support/catch.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav: names are those of the standards") {
    CHECK(dav::getetag == ms::name{"DAV:", "getetag"});
    CHECK(dav::quota_used_bytes == ms::name{"DAV:", "quota-used-bytes"});
    CHECK(dav::alternate_uri_set == ms::name{"DAV:", "alternate-URI-set"});
    CHECK(dav::principal_url == ms::name{"DAV:", "principal-URL"});
    CHECK(dav::collection == ms::name{"DAV:", "collection"});
    CHECK(dav::need_privileges == ms::name{"DAV:", "need-privileges"});
    CHECK(dav::number_of_matches_within_limits ==
          ms::name{"DAV:", "number-of-matches-within-limits"});
    CHECK(dav::valid_sync_token == ms::name{"DAV:", "valid-sync-token"});
    CHECK(dav::propfind_finite_depth == ms::name{"DAV:", "propfind-finite-depth"});
}

TEST_CASE("dav: all are names, in the namespace, and constant") {
    static_assert(dav::getetag.space == ms::dav_namespace);
    static_assert(dav::resourcetype.local == "resourcetype");
    SUCCEED();
}
