// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/status_line.hpp>

#include <multistatus/rules.hpp>

#include <support/catch.hpp>

#include <string_view>

using namespace multistatus;

namespace {

struct row {
    std::string_view line;
    int code;
    rule finding;
};
constexpr row lines[] = {
    {"HTTP/1.1 200 OK", 200, rule::none},
    {"HTTP/1.1 200", 200, rule::none},
    {"HTTP/1.1 599 x y", 599, rule::none},
    {"HTTP/2 404 Not Found", 404, rule::none},
    {"HTTP/0.0\t 207\tx", 207, rule::none},
    {"HTTP/0.0\t 207\nx", 207, rule::status_characters},
    {"HTTP/1.1\n200 OK", 200, rule::status_characters},
    {"HTTP/1.1\r\n200", 200, rule::status_characters},
    {"HTTP/1.1 199 x", 199, rule::informational_status},
    {"HTTP/1.1 100 Continue", 100, rule::informational_status},
    {"HTTP/1.1 099 x", 99, rule::status_out_of_range},
    {"HTTP/1.1 000 x", 0, rule::status_out_of_range},
    {"HTTP/1.1 600 x", 600, rule::status_out_of_range},
    {"HTTP/1.1 200 OK\r\nA: b", 200, rule::status_characters},
    {"HTTP/1.1 404 Not\nFound", 404, rule::status_characters},
    {"HTTP/1.1 102 a\x01", 102, rule::status_characters},
    {"HTTP/2 200 a\x7F", 200, rule::status_characters},
    {"HTTP/1.1\x7F 200 OK", 200, rule::status_characters},
    {"HTTP/1.1 200 a\tb\xC3\xA9", 200, rule::none},
    {"HTTP/1.1 200\r\n OK", 200, rule::status_characters},
    {"200", 200, rule::status_without_version},
    {"200 OK", 200, rule::status_without_version},
    {"200OK", 0, rule::malformed_status},
    {"2000", 0, rule::malformed_status},
    {"20", 0, rule::malformed_status},
    {"OK", 0, rule::malformed_status},
    {"", 0, rule::malformed_status},
    {"HTTP/1.1", 0, rule::malformed_status},
    {"HTTP/1.1 ", 0, rule::malformed_status},
    {"HTTP/1.1 OK 200", 0, rule::malformed_status},
    {"http/1.1 200 OK", 0, rule::malformed_status},
    {"HTTP/1.1 -20 x", 0, rule::malformed_status},
};

}  // namespace

TEST_CASE("Status lines are split at any white space but line ends") {
    for (auto const& r : lines) {
        CAPTURE(r.line);
        auto const read = detail::read_status_line(r.line);
        CHECK(read.code == r.code);
        CHECK(describe(read.finding).name == describe(r.finding).name);
    }
}

static_assert(detail::usual_code("HTTP/1.1 200 OK") == 200);
static_assert(detail::usual_code("HTTP/1.1 200 ") == 200);
static_assert(detail::usual_code("HTTP/1.1 200") == -1);
static_assert(detail::usual_code("HTTP/2.0 200 OK") == -1);
static_assert(detail::usual_code("HTTP/1.1 20x OK") == -1);
static_assert(detail::usual_code("HTTP/1.1 2000 OK") == -1);

TEST_CASE("Each of the three digits of a usual status line is one") {
    CHECK(detail::usual_code("HTTP/1.1 207 Multi-Status") == 207);
    for (std::string_view const line :
         {"HTTP/1.1 :00 x", "HTTP/1.1 /00 x", "HTTP/1.1 2:0 x", "HTTP/1.1 20: x", "HTTP/1.1 a00 x",
          "HTTP/1.1 2000 x", "HTTP/1.1 200\tx"}) {
        CAPTURE(line);
        CHECK(detail::usual_code(line) == -1);
    }
    CHECK(detail::read_status_line("HTTP/1.1 :00 x").code == 0);
}
