// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/found_property.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A property is there, failed, or not mentioned") {
    auto const read = read_whole(in_response(
        "<D:propstat><D:prop><D:a>1</D:a></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
        "<D:propstat><D:prop><D:b/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status>"
        "</D:propstat><D:propstat><D:prop><D:d/></D:prop></D:propstat>"));
    auto const& r = read.responses[0];
    auto const a = r[{dav_namespace, "a"}];
    CHECK(a);
    CHECK(a.is_mentioned());
    CHECK((*a).text() == "1");
    CHECK(a->text() == "1");
    CHECK(a.status() == status(200));
    CHECK(a.propstat().properties().size() == 1);
    auto const b = r[{dav_namespace, "b"}];
    CHECK_FALSE(b);
    CHECK(b.is_mentioned());
    CHECK(b.status().code() == 404);
    auto const c = r[{dav_namespace, "c"}];
    CHECK_FALSE(c);
    CHECK_FALSE(c.is_mentioned());
    CHECK(c.status().is_absent());
    auto const d = r[{dav_namespace, "d"}];
    CHECK_FALSE(d);
    CHECK(d.is_mentioned());
    CHECK(d.status().is_absent());
}
