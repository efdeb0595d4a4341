// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/acl.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/acl: each property reads a typical value") {
    ms::test::vocabulary<dav::acl_properties> all;
    all.reads(dav::alternate_uri_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::principal_url, "<D:href>/a/</D:href>");
    all.reads(dav::group_member_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::group_membership, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::owner, "<D:href>/a/</D:href>");
    all.reads(dav::group, "<D:href>/a/</D:href>");
    all.reads(
        dav::supported_privilege_set,
        R"(<D:supported-privilege><D:privilege><D:all/></D:privilege><D:abstract/><D:description xml:lang="en">Any operation</D:description><D:supported-privilege><D:privilege><D:read/></D:privilege><D:description xml:lang="en">Read</D:description></D:supported-privilege></D:supported-privilege>)");
    all.reads(dav::current_user_privilege_set,
              "<D:privilege><D:read/></D:privilege><D:privilege><D:write/></D:privilege>");
    all.reads(dav::acl, "<D:ace><D:principal><D:all/></D:principal><D:grant><D:privilege><D:read/"
                        "></D:privilege></D:grant><D:protected/></D:ace>");
    all.reads(dav::acl_restrictions,
              "<D:grant-only/><D:required-principal><D:all/></D:required-principal>");
    all.reads(dav::inherited_acl_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::principal_collection_set, "<D:href>/a/</D:href>");
    all.refuses(dav::principal_url, "<D:unauthenticated/>");
    CHECK(all.missing() == "");
}
