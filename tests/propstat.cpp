// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/propstat.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A propstat has properties and what explains their status") {
    auto const read = read_whole(in_response(
        "<D:propstat><D:prop><D:a>1</D:a><b xmlns='urn:b'/></D:prop>"
        "<D:status>HTTP/1.1 403 Forbidden</D:status><D:error><D:e/></D:error>"
        "<D:responsedescription xml:lang='en'>why</D:responsedescription><D:more/></D:propstat>"));
    REQUIRE(read.responses.size() == 1);
    auto const p = read.responses[0].propstats().front();
    CHECK(p.status() == status(403));
    CHECK(p.properties().size() == 2);
    CHECK(p.find({dav_namespace, "a"})->text() == "1");
    CHECK(p.find({"urn:b", "b"})->empty());
    CHECK_FALSE(p.find({dav_namespace, "b"}).has_value());
    CHECK(p.error().contains({dav_namespace, "e"}));
    CHECK(p.description() == description{"why", "en"});
    CHECK(p.extensions().size() == 1);
}

TEST_CASE("Propstats differ in each of their parts") {
    auto const of = [](std::string_view inside) {
        return read_whole(
            in_response(std::string("<D:propstat>").append(inside).append("</D:propstat>")));
    };
    auto const base = of("<D:prop><D:a/></D:prop><D:status>HTTP/1.1 200 OK</D:status>");
    CHECK(base.responses[0].propstats().front() ==
          of("<D:status>HTTP/1.1 200 OK</D:status><D:prop><D:a/></D:prop>")
              .responses[0]
              .propstats()
              .front());
    for (auto const* const other :
         {"<D:prop><D:a/></D:prop><D:status>HTTP/1.1 201 Created</D:status>",
          "<D:prop><D:b/></D:prop><D:status>HTTP/1.1 200 OK</D:status>",
          "<D:prop><D:a/></D:prop><D:status>HTTP/1.1 200 OK</D:status><D:error><D:e/></D:error>",
          "<D:prop><D:a/></D:prop><D:status>HTTP/1.1 200 OK</D:status><D:x/>",
          "<D:prop><D:a/></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
          "<D:responsedescription>d</D:responsedescription>"}) {
        CAPTURE(other);
        auto const different = of(other);
        CHECK_FALSE(base.responses[0].propstats().front() ==
                    different.responses[0].propstats().front());
    }
}
