// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/declaration.hpp>

#include <support/catch.hpp>

#include <string_view>

using namespace multistatus::xml_detail;

static_assert(read_declaration(" version='1.0'")->version == "1.0");

TEST_CASE("A declaration says version, encoding and standalone, in that order") {
    auto const all = read_declaration(" version = '1.0'\tencoding=\"UTF-8\"\nstandalone='yes' ");
    REQUIRE(all.has_value());
    CHECK(all->version == "1.0");
    CHECK(all->encoding == "UTF-8");
    CHECK(all->standalone == "yes");
    CHECK(read_declaration(" version='1.0' standalone='no'")->standalone == "no");
}

TEST_CASE("Malformed declarations are refused") {
    for (std::string_view const text :
         {"", " ", "version='1.0'", " encoding='utf-8'", " encoding='utf-8' version='1.0'",
          " version='1.0'encoding='utf-8'", " version=1.0", " version='1.0\"", " version='1.0",
          " version='1.0' standalone='maybe'", " version='1.0' encoding=''",
          " version='1.0' encoding='8859'", " version='1.0' encoding='a b'",
          " version='1.0' standalone='yes' encoding='a'", " version='1.0' x='y'",
          " version='1.0' version='1.0'", " version"}) {
        CAPTURE(text);
        CHECK_FALSE(read_declaration(text).has_value());
    }
}

TEST_CASE("Any version 1.x is supported") {
    CHECK(is_supported_version("1.0"));
    CHECK(is_supported_version("1.1"));
    CHECK(is_supported_version("1.10"));
    for (std::string_view const version : {"", "1", "1.", "2.0", "1.x", "1/0", " 1.0", "1.0 "})
        CHECK_FALSE(is_supported_version(version));
}

TEST_CASE("The name of an encoding begins with a letter") {
    for (std::string_view const name : {"a", "z", "A", "Z", "a-0._9", "Za", "aZ"})
        CHECK(is_encoding_name(name));
    for (std::string_view const name : {"", "0", "-", "@", "[", "`", "{", "a/", "a:", "a@", "a b"})
        CHECK_FALSE(is_encoding_name(name));
}
