// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/document.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

namespace {

document read(std::string const& inside) {
    return parse<xml>(in_multistatus(inside)).value();
}

std::string propstat_response(std::string const& line) {
    return "<D:response><D:href>/p</D:href><D:propstat><D:prop><D:x/></D:prop><D:status>" + line +
           "</D:status></D:propstat></D:response>";
}

}  // namespace

TEST_CASE("A document is a range of responses") {
    document const empty;
    CHECK(empty.empty());
    CHECK(empty.size() == 0);
    CHECK(empty.begin() == empty.end());
    CHECK(empty == read(""));
    auto const doc = read(response_of("/a") + response_of("/b"));
    CHECK(doc.size() == 2);
    CHECK(doc[1].href() == href("/b"));
    std::string hrefs;
    for (response const& r : doc)
        hrefs += r.href().text();
    CHECK(hrefs == "/a/b");
    CHECK(doc.trailer().responses() == 2);
}

TEST_CASE("Copies of a document and of its responses need nothing of it") {
    auto const body = response_of("/a") + propstat_response("HTTP/1.1 200 OK");
    auto const expected = read(body);
    document copy;
    std::vector<response> responses;
    {
        auto doc = read(body);
        auto const moved = std::move(doc);
        copy = moved;
        responses.assign(moved.begin(), moved.end());
    }
    CHECK(copy == expected);
    auto const again = std::move(copy);
    CHECK(again == expected);
    REQUIRE(responses.size() == 2);
    CHECK(responses[0] == expected[0]);
    CHECK(responses[1] == expected[1]);
    CHECK(document(std::move(responses), expected.trailer()) == expected);
}

TEST_CASE("A resource is found however its href is spelled") {
    // clients 17, 22
    auto const doc =
        read(response_of("/x") + response_of("/%5ba%c3%a4") + response_of("/my%40dav"));
    REQUIRE(doc.find("/%5Ba%C3%A4") != nullptr);
    CHECK(doc.find("/%5Ba%C3%A4") == &doc[1]);
    CHECK(doc.find("/my@dav") == &doc[2]);
    CHECK(doc.find("http://h/x") == &doc[0]);
    CHECK(doc.find("/x/") == &doc[0]);
    CHECK(doc.find("/y") == nullptr);
    auto const several = read("<D:response><D:href>/a</D:href><D:href>/b</D:href><D:status>"
                              "HTTP/1.1 200 OK</D:status></D:response>");
    CHECK(several.find("/b") == &several[0]);
}

TEST_CASE("A document tells whether it was cut, and whether anything failed") {
    CHECK_FALSE(read(response_of("/a")).failed());
    CHECK(read(response_of("/a") + response_of("/b", "HTTP/1.1 403 Forbidden")).failed());
    CHECK_FALSE(read(response_of("/a")).is_truncated());
    CHECK(read(response_of("/a") + response_of("/", "HTTP/1.1 507 Insufficient Storage"))
              .is_truncated());
}

TEST_CASE("The status that explains the whole is no mere consequence") {
    auto const failed = response_of("/a", "HTTP/1.1 424 Failed Dependency");
    auto const locked = response_of("/b", "HTTP/1.1 423 Locked");
    auto const overall = [](std::string const& inside) {
        return read(inside).overall_status().code();
    };
    CHECK(overall("") == 200);
    CHECK(overall(response_of("/c", "HTTP/1.1 204 No Content")) == 200);
    CHECK(overall(failed) == 424);
    CHECK(overall(failed + locked) == 423);
    CHECK(overall(locked + failed) == 423);
    CHECK(overall(locked + response_of("/d", "HTTP/1.1 403 Forbidden")) == 423);
    CHECK(overall(propstat_response("HTTP/1.1 409 Conflict")) == 409);
    CHECK(overall(propstat_response("HTTP/1.1 200 OK")) == 200);
}

TEST_CASE("Documents are equal in responses and trailer, not in diagnostics") {
    auto const doc = read(response_of("/a"));
    CHECK(doc == read("\n" + response_of("/a")));
    CHECK(doc == read("text" + response_of("/a")));
    CHECK_FALSE(doc == read(response_of("/b")));
    CHECK_FALSE(doc == read(response_of("/a") + "<D:x/>"));
    CHECK(read("text").diagnostics().size() == 1);
    document const made({doc.begin(), doc.end()}, doc.trailer());
    CHECK(made == doc);
    CHECK(made.diagnostics().empty());
    auto const copy = made;
    CHECK(copy == doc);
}

TEST_CASE("The first 424 gives way to a failure of any other code, and to no other 424") {
    auto const overall = [](std::string const& first, std::string const& next) {
        return read(propstat_response(first) + propstat_response(next)).overall_status();
    };
    CHECK(overall("HTTP/1.1 424 Failed Dependency", "HTTP/1.1 425 Too Early").code() == 425);
    CHECK(overall("HTTP/1.1 424 Failed Dependency", "HTTP/1.1 423 Locked").code() == 423);
    CHECK(overall("HTTP/1.1 425 Too Early", "HTTP/1.1 424 Failed Dependency").code() == 425);
}
