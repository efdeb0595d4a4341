// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/error.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("An error has conditions") {
    auto const read = read_whole(in_response(
        "<D:status>HTTP/1.1 403 Forbidden</D:status><D:error><D:need-privileges><D:resource/>"
        "</D:need-privileges><x xmlns='urn:x'/></D:error>"));
    auto const error = read.responses[0].error();
    CHECK_FALSE(error.empty());
    CHECK(error.conditions().size() == 2);
    CHECK(error.contains({dav_namespace, "need-privileges"}));
    CHECK(error.find({"urn:x", "x"})->empty());
    CHECK_FALSE(error.contains({dav_namespace, "x"}));
    CHECK_FALSE(error == multistatus::error());
    auto const copy = read.responses[0];
    CHECK(copy.error() == error);
}

TEST_CASE("No error is an error without conditions") {
    CHECK(error().empty());
    CHECK_FALSE(error().contains({dav_namespace, "x"}));
    CHECK(read_whole(in_multistatus(response_of("/a"))).responses[0].error() == error());
}
