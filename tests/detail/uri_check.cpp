// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/plain_path.hpp>
#include <multistatus/detail/uri_check.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::detail;

TEST_CASE("An authority is checked by its parts") {
    for (std::string_view const legal :
         {"", "h", "h:", "h:80", ":80", "u:p@h", "@h", "[::1]", "[::1]:8080", "u@[v1.a:b]",
          "1.2.3.4", "a%20b", "x!$&'()*+,;=y"}) {
        CAPTURE(legal);
        CHECK(is_legal_authority(legal));
    }
    for (std::string_view const illegal :
         {"h:8o", "a:b:1", "[::1", "::1", "h]", "a[b]", "[::1]x", "[:: 1]", "a b", "a%2", "u@v@h",
          "\xC3\xA9.example", "[a@b]"}) {
        CAPTURE(illegal);
        CHECK_FALSE(is_legal_authority(illegal));
    }
}

TEST_CASE("A dot segment has any spelling") {
    for (std::string_view const dots : {".", "..", "%2e", "%2E", ".%2e", "%2E.", "%2e%2E"}) {
        CAPTURE(dots);
        CHECK(is_dot_segment(dots));
    }
    for (std::string_view const name : {"", "...", ".a", "a.", "%2", "%2f", "%2e%2e%2e", ".%2"}) {
        CAPTURE(name);
        CHECK_FALSE(is_dot_segment(name));
    }
}

TEST_CASE("The short way and the long way of the check agree") {
    for (int first = 0; first != 256; ++first)
        for (int second = 0; second != 256; ++second) {
            std::string const tail{static_cast<char>(first), static_cast<char>(second), 'f', 'e'};
            std::string const path = "/a" + tail;
            // a segment that starts with a dot always takes the long way
            auto const long_way = find_defect("/.b" + tail, {});
            CAPTURE(first, second);
            CHECK(find_defect(path, {}) == long_way);
            if (is_plain_path(path)) CHECK(long_way == href_defect::none);
        }
    CHECK(is_plain_path("/"));
    CHECK(is_plain_path("/a/b?c"));
    CHECK_FALSE(is_plain_path("/.well-known/caldav"));
    CHECK(find_defect("/.well-known/caldav", {}) == href_defect::none);
}
