// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/uri_comparison.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::detail;

namespace {

std::string authority(std::string_view scheme, std::string_view text) {
    std::string out;
    append_normal_authority(out, scheme, text);
    return out;
}

}  // namespace

TEST_CASE("The normal authority") {
    CHECK(authority("http", "Example.COM") == "example.com");
    CHECK(authority("http", "h:80") == "h");
    CHECK(authority("HTTPS", "h:443") == "h");
    CHECK(authority("http", "h:") == "h");
    CHECK(authority("http", "h:443") == "h:443");
    CHECK(authority("other", "h:80") == "h:80");
    CHECK(authority("http", "[::FF]:80") == "[::ff]");
    CHECK(authority("http", "[::80]") == "[::80]");
    CHECK(authority("http", "[::]") == "[::]");
    CHECK(authority("http", "h::") == "h::");
    CHECK(authority("http", "h:80:") == "h:80:");
    CHECK(authority("http", "[::") == "[::");
    CHECK(authority("http", "[:]:") == "[:]");
    CHECK(authority("http", "User:Pass@Host") == "User:Pass@host");
    CHECK(authority("http", "a%4A%c3%5A") == "aj%C3z");
    CHECK(authority("http", "a%") == "a%25");
    CHECK(authority("http", "") == "");
}

TEST_CASE("A normal URI knows where its path is") {
    auto const uri = normalize_uri("HTTP://H:80/a/./b?q#f", rfc9110_comparison);
    CHECK(uri.text == "http://h/a/b?q#f");
    CHECK(uri.origin() == "http://h");
    CHECK(uri.path() == "/a/b");
    CHECK(uri.tail() == "?q#f");
    auto const guarded = normalize_uri("HTTP:/.//a", rfc9110_comparison);
    CHECK(guarded.text == "http:/.//a");
    CHECK(guarded.origin() == "http:");
    CHECK(guarded.path() == "//a");
}

TEST_CASE("Below means below a slash") {
    CHECK(is_below("/a/b", "/a"));
    CHECK(is_below("/a/b", "/a/"));
    CHECK(is_below("/a/b/c/", "/a/"));
    CHECK(is_below("/a", "/"));
    CHECK(is_below("//a", "/"));
    CHECK_FALSE(is_below("/ab", "/a"));
    CHECK_FALSE(is_below("/a", "/a/"));
    CHECK_FALSE(is_below("/a/", "/a"));
    CHECK_FALSE(is_below("/a/", "/a/"));
    CHECK_FALSE(is_below("/", "/a"));
    CHECK_FALSE(is_below("/", "/"));
    CHECK_FALSE(is_below("/a", ""));
    CHECK_FALSE(is_below("a/b", "a"));
    CHECK_FALSE(is_below("", "/"));
}
