// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/tag_tokens.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("An end tag that repeats the last one ends what is open, however the last was spaced") {
    for (std::string const last : {"</D:x>", "</D:x >", "</D:x\n>"}) {
        CAPTURE(last);
        auto const body = in_response("<D:propstat><D:prop><D:x>1" + last +
                                      "</D:x><D:status>HTTP/1.1 200 OK</D:status></D:propstat>");
        auto const read = read_whole(body);
        CHECK(read.ok());
        CHECK(summary_of(read) == "/a {200 x=1}");
        REQUIRE(read.diagnostics.size() == 1);
        CHECK(read.diagnostics[0].code == rule::mismatched_end_tag);
    }
}
