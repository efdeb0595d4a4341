// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/percent.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus::detail;

namespace {

constexpr std::string_view unreserved =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

std::string all_octets() {
    std::string octets;
    for (int i = 0; i != 256; ++i)
        octets += static_cast<char>(i);
    return octets;
}

std::string encoded(std::string_view octets, octet_set keep) {
    std::string out;
    append_encoded(out, octets, keep);
    return out;
}

std::string decoded(std::string_view text) {
    std::string out;
    append_decoded(out, text);
    return out;
}

}  // namespace

TEST_CASE("The classes of octets are those of RFC 3986") {
    std::string const sub_delims = "!$&'()*+,;=";
    for (char const c : all_octets()) {
        CAPTURE(static_cast<int>(c));
        bool const is_unreserved = unreserved.find(c) != std::string_view::npos;
        bool const is_sub_delim = sub_delims.find(c) != std::string::npos;
        CHECK(is_in(unreserved_octets, c) == is_unreserved);
        CHECK(is_in(sub_delim_octets, c) == is_sub_delim);
        CHECK(is_in(pchar_octets, c) == (is_unreserved || is_sub_delim || c == ':' || c == '@'));
        CHECK(is_in(path_octets, c) == (is_in(pchar_octets, c) || c == '/'));
        CHECK(is_in(query_octets, c) == (is_in(path_octets, c) || c == '?'));
        CHECK(is_in(bracket_octets, c) == (c == '[' || c == ']'));
        CHECK(is_in(parenthesis_octets, c) == (c == '(' || c == ')'));
        CHECK(is_in(scheme_octets, c) == ((is_unreserved && c != '_' && c != '~') || c == '+'));
    }
}

TEST_CASE("Every octet survives encoding and decoding") {
    std::string const octets = all_octets();
    for (octet_set const keep : {unreserved_octets, pchar_octets, query_octets}) {
        std::string const text = encoded(octets, keep);
        CHECK(decoded(text) == octets);
        CHECK(decoded(decoded(encoded(text, keep))) == octets);
        for (char const c : text)
            CHECK((is_in(keep, c) || c == '%'));
    }
}

TEST_CASE("An escape has upper-case digits") {
    CHECK(encoded("\xAB/\x0F", unreserved_octets) == "%AB%2F%0F");
}

TEST_CASE("Only complete escapes are decoded, and each once") {
    CHECK(decoded("") == "");
    CHECK(decoded("%41%6a%6A") == "Ajj");
    CHECK(decoded("%2541") == "%41");
    CHECK(decoded("%") == "%");
    CHECK(decoded("%4") == "%4");
    CHECK(decoded("%4g%g4%%41") == "%4g%g4%A");
    CHECK(decoded("a+b") == "a+b");
    CHECK(decoded("%00") == std::string(1, '\0'));
}

TEST_CASE("Escapes are recognised within bounds") {
    CHECK(is_escape("%aF", 0));
    CHECK_FALSE(is_escape("%aF", 1));
    CHECK_FALSE(is_escape("%aF", 3));
    CHECK_FALSE(is_escape("", 0));
    CHECK_FALSE(is_escape("%:0", 0));
    CHECK_FALSE(is_escape("%0@", 0));
    CHECK(escaped_octet("%fF", 0) == '\xFF');
}

TEST_CASE("Repair touches nothing valid") {
    auto const mended = [](std::string_view text) {
        std::string out;
        append_repaired(out, text, path_octets);
        return out;
    };
    CHECK(mended("/a%2f%C3/@:b") == "/a%2f%C3/@:b");
    CHECK(mended("/a b%zz%") == "/a%20b%25zz%25");
    CHECK(mended("\xE2\x82\xAC") == "%E2%82%AC");
}

TEST_CASE("The normal spelling is unique") {
    auto const normalized = [](std::string_view text) {
        std::string out;
        append_normalized(out, text, path_octets, unreserved_octets);
        return out;
    };
    CHECK(normalized("%41%7e%2d") == "A~-");
    CHECK(normalized("%c3%2f%40@") == "%C3%2F%40@");
    CHECK(normalized("%%34%31") == "%2541");
    CHECK(normalized("%%32F") != normalized("%2F"));
    CHECK(normalized(" ") == normalized("%20"));
}

TEST_CASE("Letter case is that of ASCII alone") {
    CHECK(equal_ignoring_case("HtTp", "hTtP"));
    CHECK_FALSE(equal_ignoring_case("http", "https"));
    CHECK_FALSE(equal_ignoring_case("[", "{"));
    CHECK_FALSE(equal_ignoring_case("\xC4", "\xE4"));
}
