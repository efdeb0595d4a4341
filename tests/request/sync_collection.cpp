// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/sync_collection.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>
#include <request/written.hpp>

#include <string>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A synchronization is written with what it needs") {
    CHECK(bare(sync_collection<etag>({})) ==
          R"(<D:sync-collection xmlns:D="DAV:"><D:sync-token/><D:sync-level>1</D:sync-level>)"
          "<D:prop><D:getetag/></D:prop></D:sync-collection>");
    CHECK(bare(sync_collection<etag>(
              {.token = "urn:t?a&b", .level = sync_level::infinite, .limit = 100})) ==
          R"(<D:sync-collection xmlns:D="DAV:"><D:sync-token>urn:t?a&amp;b</D:sync-token>)"
          "<D:sync-level>infinite</D:sync-level><D:limit><D:nresults>100</D:nresults></D:limit>"
          "<D:prop><D:getetag/></D:prop></D:sync-collection>");
}

TEST_CASE("A synchronization is read back as it was meant") {
    auto const back = [](result<std::string> const& body) {
        return understood(parse_report(body.value(), strict()));
    };
    CHECK(back(sync_collection<etag>({.token = "urn:1"})) ==
          "sync-collection #urn:1 1 prop getetag");
    CHECK(back(sync_collection({.limit = 0}, std::vector<name>{display_name}, dead_rating)) ==
          "sync-collection # 1 <=0 prop displayname {urn:z}rating");
    CHECK(back(sync_collection({})) == "sync-collection # 1 prop");
    write_options options;
    options.prefixes.default_namespace = true;
    CHECK(back(sync_collection(options, {.level = sync_level::infinite}, display_name)) ==
          "sync-collection # infinite prop displayname");
    CHECK(back(sync_collection<etag>({}, options)) == "sync-collection # 1 prop getetag");
}

TEST_CASE("A token that XML cannot carry is an error") {
    auto const error = sync_collection<etag>({.token = "\x02"}).error();
    CHECK(error.code == rule::unwritable_text);
    CHECK(error.path == "sync-token");
    write_options replacing;
    replacing.text = text_policy::replace;
    CHECK(sync_collection<etag>({.token = "\x02"}, replacing).error() == error);
    for (auto const* const token : {" urn:x", "urn:x\n"}) {
        auto const padded = sync_collection<etag>({.token = token}).error();
        CHECK(padded.code == rule::unwritable_value);
        CHECK(padded.path == "sync-token");
    }
    write_options few;
    few.limits.properties = 1;
    CHECK(sync_collection(few, {}, display_name).error().code == rule::none);
    auto const many = sync_collection(few, {}, display_name, dead_rating).error();
    CHECK(many.code == rule::limit_properties);
    CHECK(many.path == "prop/rating");
    CHECK(sync_collection({}, no_name).error().code == rule::unwritable_name);
}
