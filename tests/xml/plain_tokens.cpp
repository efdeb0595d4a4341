// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/plain_tokens.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <cstddef>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A long text with references may be cut where no markup follows") {
    std::string body;
    for (auto const* const href : {"/a", "/b", "/c"})
        body.append("<D:response><D:href>")
            .append(href)
            .append("</D:href><D:propstat><D:prop><D:x>1</D:x><D:y>&amp;")
            .append(std::string(200, 'y'))
            .append("</D:y></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
                    "</D:response>");
    body = in_multistatus(body);
    auto const whole = read_whole(body);
    REQUIRE(whole.responses.size() == 3);
    for (std::size_t at = 1; at < body.size(); at += 7) {
        CAPTURE(at);
        CHECK(difference(whole, read_split(body, at)) == "");
    }
}
