// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/requests.hpp>

#include <multistatus/dav.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus;

TEST_CASE("The properties of a vocabulary serve on both sides") {
    auto const asked = parse_propfind(propfind<dav::getetag, dav::quota_used_bytes>()).value();
    CHECK(asked.wants(dav::getetag));
    CHECK(asked.wants(dav::quota_used_bytes));
    CHECK_FALSE(asked.wants(dav::displayname));
    auto const all = parse_propfind(propfind_allprop<dav::quota_available_bytes>()).value();
    CHECK(all.wants(dav::getetag));
    CHECK(all.wants(dav::quota_available_bytes));
    CHECK_FALSE(all.wants(dav::quota_used_bytes));
    auto const update = proppatch().set(dav::displayname("a")).remove(dav::getetag).body();
    CHECK(parse_proppatch(update.value())->size() == 2);
}

TEST_CASE("One header reads and writes requests") {
    auto const asked = parse_propfind(propfind_allprop()).value();
    CHECK(asked.kind() == propfind_kind::allprop);
    CHECK(parse_proppatch(proppatch().remove(name{"DAV:", "x"}).body().value())->size() == 1);
}
