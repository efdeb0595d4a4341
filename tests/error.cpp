// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/error.hpp>

#include <multistatus/condition.hpp>
#include <multistatus/value/href.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <vector>

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

TEST_CASE("The content of a condition has a type") {
    static constexpr condition<"DAV:", "lock-token-submitted", 423, std::vector<href>> submitted;
    auto const read = read_whole(in_response(
        "<D:status>HTTP/1.1 423 Locked</D:status><D:error><D:lock-token-submitted><D:href>/a"
        "</D:href></D:lock-token-submitted><D:single><D:href>/a</D:href><D:href>/b</D:href>"
        "</D:single></D:error>"));
    auto const error = read.responses[0].error();
    CHECK(error.contains(submitted));
    REQUIRE(error[submitted]);
    CHECK(*error[submitted] == std::vector<href>{"/a"});
    static constexpr condition<"DAV:", "single", 403, href> single;
    CHECK_FALSE(error[single]);
    CHECK(error.contains(single));
    CHECK(error[single].reason() == "more than one element where one may stand");
    static constexpr condition<"DAV:", "absent", 403, href> absent;
    CHECK_FALSE(error[absent]);
    CHECK(error[absent].reason() == "the condition is not there");
}

TEST_CASE("Only a condition with a content has a typed one") {
    static_assert(typed_condition<condition<"DAV:", "x", 403, href>>);
    static_assert(!typed_condition<condition<"DAV:", "x", 403>>);
    static_assert(!typed_condition<property<"DAV:", "x", href>>);
    static_assert(!typed_condition<name>);
    SUCCEED();
}
