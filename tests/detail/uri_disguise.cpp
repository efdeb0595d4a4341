// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/uri_disguise.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::detail;

TEST_CASE("fully_decoded: until nothing is left to decode") {
    CHECK(fully_decoded("") == "");
    CHECK(fully_decoded("a%2Fb") == "a/b");
    CHECK(fully_decoded("%252F") == "/");
    CHECK(fully_decoded("%2525252f") == "/");
    CHECK(fully_decoded("%25%32%46") == "/");
    CHECK(fully_decoded("%%32%46") == "/");
    CHECK(fully_decoded("%2%46") == "/");
    CHECK(fully_decoded("%%%2") == "%%%2");
    CHECK(fully_decoded("100%25") == "100%");
    CHECK(fully_decoded("100%2525 2F") == "100% 2F");
    CHECK(fully_decoded("%C0%AE\xC1\x9C") == ".\\");
    CHECK(fully_decoded("%C0%A5%C0%B2F") == "/");
    CHECK(fully_decoded("%C0/%C2%AE") == "\xC0/\xC2\xAE");
    CHECK(fully_decoded("%2%C1%A6%5%C1%83%0%C0%B0") == std::string_view("/\\\0", 3));
    CHECK(fully_decoded("%E0%80%AE\xE0\x81\x9C") == ".\\");
    CHECK(fully_decoded("%F0%80%80%AF%F0%80%81\x9C") == "/\\");
    CHECK(fully_decoded("%2%F0%80%81%A6") == "/");
    CHECK(fully_decoded("%E0%82%80%F0%81%80%80%E2%80%AE") ==
          "\xE0\x82\x80\xF0\x81\x80\x80\xE2\x80\xAE");
    CHECK(fully_decoded("%AE%80%AE\x80\x80\x80") == "\xAE\x80\xAE\x80\x80\x80");
    CHECK(fully_decoded("%F8%80%80%80%AF\xFC\x80\x80\x80\x81%9C") == "/\\");
    CHECK(fully_decoded("%F8%80%80%AF%FE%80%80%80%80%80%AF") ==
          "\xF8\x80\x80\xAF\xFE\x80\x80\x80\x80\x80\xAF");
    CHECK(fully_decoded("%u002e%U002F%25u005c") == "./\\");
    CHECK(fully_decoded("%u2215%uFF0F%u2044%uff0e%u2024%uFF3C%u2216") == "///..\\\\");
    CHECK(fully_decoded("%u00e9%u002g%u02e%002e%u") == std::string_view("%u00e9%u002g%u02e\0"
                                                                        "2e%u",
                                                                        22));
    std::string deep = "%";
    for (int i = 0; i < 100'000; ++i)
        deep += "25";
    CHECK(fully_decoded(deep + "2F") == "/");
}

TEST_CASE("kept_characters: octets that are no UTF-8 are left out") {
    CHECK(without_ill_formed("") == "");
    CHECK(without_ill_formed("a\xC3\xA9/\xF0\x9F\x8C\x8D") == "a\xC3\xA9/\xF0\x9F\x8C\x8D");
    CHECK(without_ill_formed("\xFF/\xC3/\x80\xE2\x80") == "//");
    CHECK(kept_characters("a b\xFF", [](std::string_view rest) { return rest[0] != 'a'; }) == " b");
}

TEST_CASE("decoded_readings: overlong characters are decoded, or left out with what is no UTF-8") {
    using both = std::vector<std::string>;
    CHECK(decoded_readings("a%2Fb%C3%A9") == std::vector<std::string>{"a/b\xC3\xA9"});
    CHECK(decoded_readings("a%2Fb%FF") == both{"a/b", "a/b"});
    CHECK(decoded_readings("%C0%AE.") == both{"..", "."});
    CHECK(decoded_readings("%F0%80%80%AF%C3%A9") == both{"/\xC3\xA9", "\xC3\xA9"});
    CHECK(decoded_readings("%2%FFF%2%C1%813") == both{"%2F*3", "/#"});
    CHECK(decoded_readings("%2%C0%AE%35%25%FF32%FFF") == both{"%2.5%32F", "/"});
}

TEST_CASE("has_disguised_dots: white space and octets that are no UTF-8 hide nothing") {
    for (std::string_view const text :
         {"/..", "/.. ", "/ ..", "/..\xC2\xA0", "/..\xE3\x80\x80/x", "/\xEF\xBB\xBF../x",
          "/.\xFF./x", "/\xC3../x", "/..\xE2\x80", "/. \xC2\x85\xFF./x", "/..;x", "/..?", "/.#"}) {
        CAPTURE(text);
        CHECK(has_disguised_dots(text));
    }
    for (std::string_view const text :
         {"", "/", "/...", "/.\xC2\xA0x", "/..\xC3\xA9", "/x\xFF.."}) {
        CAPTURE(text);
        CHECK_FALSE(has_disguised_dots(text));
    }
}

TEST_CASE("has_disguised_authority: two slashes, once it is decoded") {
    for (std::string_view const text :
         {"//e", "/%09/e", "/%250A/e", "/%FF/e", "%FF//e", "/%C0%AE/e"}) {
        CAPTURE(text);
        CHECK(has_disguised_authority(text));
    }
    for (std::string_view const text : {"", "/", "/e//", "/%20/e", "/%C3%A9/e"}) {
        CAPTURE(text);
        CHECK_FALSE(has_disguised_authority(text));
    }
}

TEST_CASE("is_disguised_authority: it ends before it seems to, or is none") {
    for (std::string_view const text :
         {"", "h%2F", "h%3f", "h%23e", "h%5C", "h%00", "h%252F", "u%40e%2F:p@h"}) {
        CAPTURE(text);
        CHECK(is_disguised_authority(text));
    }
    for (std::string_view const text : {"h", "h:80", "[::1]:80", "u:p@h", "h%41"}) {
        CAPTURE(text);
        CHECK_FALSE(is_disguised_authority(text));
    }
}
