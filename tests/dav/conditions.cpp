// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/conditions.hpp>

#include <multistatus/error.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <type_traits>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using namespace multistatus::test;

TEST_CASE("dav/conditions: names and statuses are those of the standards") {
    static_assert(ms::name(dav::need_privileges) == ms::name{"DAV:", "need-privileges"});
    static_assert(dav::need_privileges.status == 403);
    static_assert(dav::lock_token_submitted.status == 423);
    static_assert(dav::lock_token_matches_request_uri.status == 409);
    static_assert(dav::preserved_live_properties.status == 409);
    static_assert(dav::number_of_matches_within_limits.status == 507);
    static_assert(dav::quota_not_exceeded.status == 507);
    static_assert(dav::valid_sync_token.status == 403);
    static_assert(std::is_void_v<decltype(dav::must_be_checked_out)::value_type>);
    SUCCEED();
}

TEST_CASE("dav/conditions: those with a content are read") {
    auto const read = read_whole(in_response(
        "<D:status>HTTP/1.1 423 Locked</D:status><D:error><D:lock-token-submitted><D:href>/a"
        "</D:href><D:href>/b</D:href></D:lock-token-submitted><D:need-privileges><D:resource>"
        "<D:href>/c</D:href><D:privilege><D:read/></D:privilege></D:resource></D:need-privileges>"
        "</D:error>"));
    auto const error = read.responses[0].error();
    auto const hrefs = error[dav::lock_token_submitted];
    REQUIRE(hrefs);
    CHECK(*hrefs == std::vector<ms::href>{"/a", "/b"});
    auto const needed = error[dav::need_privileges];
    REQUIRE(needed);
    REQUIRE(needed->size() == 1);
    CHECK((*needed)[0].resource == ms::href("/c"));
    CHECK((*needed)[0].privilege == ms::name{"DAV:", "read"});
}
