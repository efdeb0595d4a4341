// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/reason_phrase.hpp>

#include <support/catch.hpp>

using multistatus::reason_phrase;
using multistatus::status_line;

static_assert(reason_phrase(404) == "Not Found");
static_assert(reason_phrase(299).empty());

TEST_CASE("Codes of WebDAV have their registered reasons") {
    CHECK(reason_phrase(102) == "Processing");
    CHECK(reason_phrase(207) == "Multi-Status");
    CHECK(reason_phrase(208) == "Already Reported");
    CHECK(reason_phrase(422) == "Unprocessable Content");
    CHECK(reason_phrase(423) == "Locked");
    CHECK(reason_phrase(424) == "Failed Dependency");
    CHECK(reason_phrase(507) == "Insufficient Storage");
    CHECK(reason_phrase(508) == "Loop Detected");
    CHECK(reason_phrase(306).empty());
    CHECK(reason_phrase(-1).empty());
}

TEST_CASE("A status line never ends in a space") {
    CHECK(status_line(200) == "HTTP/1.1 200 OK");
    CHECK(status_line(418) == "HTTP/1.1 418 Status");
    for (int code = 100; code < 600; ++code)
        CHECK(status_line(code).back() != ' ');
}
