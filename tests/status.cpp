// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/status.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus;

static_assert(status(200).is_success() && !status(200).is_failure());
static_assert(status().is_absent());

TEST_CASE("A usual line is the same as none") {
    CHECK(status(404, "HTTP/1.1 404 Not Found") == status(404));
    CHECK(status(404, "HTTP/1.1 404 Not Found").unusual_line().empty());
    for (auto const* const line :
         {"HTTP/1.1 404", "HTTP/1.1 404 not found", "HTTP/1.0 404 Not Found",
          "HTTP/1.1  404 Not Found", "404 Not Found", "HTTP/1.1 403 Not Found",
          "HTTP/1.1 404 Not Found!"}) {
        CAPTURE(line);
        CHECK(status(404, line).unusual_line() == line);
        CHECK(status(404, line) != status(404));
        CHECK(status(404, line) == status(404, std::string(line)));
    }
}

TEST_CASE("White space around a line is no part of it") {
    CHECK(status(200, "HTTP/1.0 200 ").unusual_line() == "HTTP/1.0 200");
    CHECK(status(200, " \tHTTP/1.0 200 OK\r\n").unusual_line() == "HTTP/1.0 200 OK");
    CHECK(status(200, " HTTP/1.1 200 OK ") == status(200));
    CHECK(status(200, " ") == status(200));
}

TEST_CASE("The line that senders write for a code without a registered reason is usual") {
    CHECK(status(299, status_line(299)) == status(299));
    CHECK(status(299, "HTTP/1.1 299 Status").reason().empty());
    CHECK(status(299, "HTTP/1.1 299 Other").unusual_line() == "HTTP/1.1 299 Other");
    CHECK(status(299, "HTTP/1.1 299 ").unusual_line() == "HTTP/1.1 299");
    CHECK(status(404, "HTTP/1.1 404 Status").unusual_line() == "HTTP/1.1 404 Status");
}

TEST_CASE("A line whose code begins with zeros is not usual, for no sender writes them") {
    for (std::string_view const line : {"HTTP/1.1 002 Status", "HTTP/1.1 000 Status"})
        CHECK(status(line[11] - '0', line).unusual_line() == line);
    CHECK(to_string(status(2, "HTTP/1.1 002 Status")) == "HTTP/1.1 002 Status");
}

TEST_CASE("A line whose code is no number is not usual") {
    CHECK(status(200, "HTTP/1.1 1:0 OK").unusual_line() == "HTTP/1.1 1:0 OK");
}

TEST_CASE("A code that is none stays out of range, whatever it is") {
    CHECK(multistatus::status(65736).code() == 65535);
    CHECK(multistatus::status(-200).code() == 65535);
    CHECK(multistatus::status(65535).code() == 65535);
    CHECK(multistatus::status(65735, "x").is_failure());
}

TEST_CASE("The class of a status") {
    CHECK(status(100).code_class() == 1);
    CHECK(status(302).is_redirect());
    CHECK(status(404).is_failure());
    CHECK(status(507).is_failure());
    for (int const odd : {1, 99, 600, 999}) {
        CHECK(status(odd).code_class() == 5);
        CHECK(status(odd).is_failure());
        CHECK(status(odd).code() == odd);
    }
    status const absent;
    CHECK(absent.code_class() == 0);
    CHECK_FALSE(absent.is_success());
    CHECK_FALSE(absent.is_failure());
    CHECK_FALSE(absent.is_redirect());
}

TEST_CASE("The reason of a status is that of its line, or the registered one") {
    CHECK(status(404).reason() == "Not Found");
    CHECK(status(404, "HTTP/1.1 404 Resource not found").reason() == "Resource not found");
    CHECK(status(425, "425 TOO EARLY").reason() == "TOO EARLY");
    CHECK(status(404, "HTTP/1.1 404").reason().empty());
    CHECK(status(299).reason().empty());
    CHECK(status().reason().empty());
}

TEST_CASE("A status is written as it came, or as usual") {
    CHECK(to_string(status(200)) == "HTTP/1.1 200 OK");
    CHECK(to_string(status(200, "HTTP/2 200")) == "HTTP/2 200");
    CHECK(to_string(status(200, "HTTP/2 200 a\tb")) == "HTTP/2 200 a\tb");
    CHECK(to_string(status(200, "HTTP/1.1 200\r\nSet-Cookie: a")) == "HTTP/1.1 200 OK");
    CHECK(to_string(status(200, "HTTP/1.1 200 OK\x01")) == "HTTP/1.1 200 OK");
    CHECK(to_string(status()) == "");
    CHECK(to_string(status(0, "nonsense")) == "nonsense");
}
