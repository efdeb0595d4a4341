// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/trailer.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <utility>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A trailer that says nothing") {
    trailer const none;
    CHECK(none.kind() == document_kind::multistatus);
    CHECK(none.responses() == 0);
    CHECK_FALSE(none.sync_token().has_value());
    CHECK(none.description() == description{});
    CHECK(none.extensions().empty());
    CHECK(none.error().empty());
    CHECK(none.properties().empty());
    CHECK(none.propstats().empty());
    CHECK(none == read_whole(in_multistatus("")).trailer);
}

TEST_CASE("A trailer outlives the parser, and its moves") {
    trailer end;
    {
        parser<xml> in;
        in.feed(in_multistatus("<D:sync-token> urn:1 </D:sync-token><D:x>y</D:x>"
                               "<D:responsedescription>d</D:responsedescription>"))
            .value();
        CHECK(in.next() == nullptr);
        end = in.finish().value();
    }
    auto const copy = end;
    auto const moved = std::move(end);
    CHECK(moved == copy);
    CHECK(moved.sync_token() == "urn:1");
    CHECK(moved.description().text == "d");
    CHECK(moved.extensions().front().text() == "y");
}

TEST_CASE("An empty sync token is one all the same") {
    auto const read = read_whole(in_multistatus("<D:sync-token/>"));
    REQUIRE(read.trailer.sync_token().has_value());
    CHECK(read.trailer.sync_token()->empty());
}

TEST_CASE("Trailers differ in each of their parts") {
    auto const base = read_whole(in_multistatus("")).trailer;
    for (auto const* const other :
         {"<D:sync-token>t</D:sync-token>", "<D:x/>",
          "<D:responsedescription>d</D:responsedescription>",
          "<D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>"}) {
        CAPTURE(other);
        CHECK_FALSE(base == read_whole(in_multistatus(other)).trailer);
    }
}
