// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/language_tag.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <type_traits>

using namespace multistatus;
using namespace multistatus::test;

static_assert(std::is_convertible_v<char const*, language_tag>);
static_assert(language_tag("de-CH") == language_tag("DE-ch"));

TEST_CASE("A language tag in its grammar") {
    for (auto const* const text : {"de",
                                   "fil",
                                   "abcde",
                                   "en-US",
                                   "zh-Hant",
                                   "zh-cmn-Hans-CN",
                                   "zh-min-nan",
                                   "sl-rozaj-biske-1994",
                                   "de-CH-1996",
                                   "es-419",
                                   "sr-Latn-RS",
                                   "en-a-myext-b-another",
                                   "de-DE-u-co-phonebk",
                                   "x-whatever",
                                   "qaa-Qaaa-QM-x-southern",
                                   "en-x-a-b",
                                   "i-klingon",
                                   "I-Klingon",
                                   "en-GB-oed",
                                   "sgn-BE-FR",
                                   "art-lojban",
                                   "de-1901-1901",
                                   "hy-Latn-IT-arevela"}) {
        CAPTURE(text);
        read_value<language_tag> const value(text);
        REQUIRE(value);
        CHECK(value.remark() == "");
        CHECK(value->text() == text);
        CHECK(survives(language_tag(text)));
    }
}

TEST_CASE("What is no language tag") {
    for (auto const* const text : {"a",
                                   "e-US",
                                   "-",
                                   "de-",
                                   "-de",
                                   "de--CH",
                                   "abcdefghi",
                                   "de-abcdefghi",
                                   "419",
                                   "de-a",
                                   "de-a-",
                                   "de-a-b",
                                   "en-x",
                                   "x",
                                   "x-",
                                   "x-abcdefghi",
                                   "de-x-abcdefghi",
                                   "i-unknown",
                                   "de-DE-DE",
                                   "de, en",
                                   "german language",
                                   "*",
                                   "d\xC3\xA9",
                                   "ar-a-aaa-b",
                                   "de-Latn-Latn",
                                   "d3"}) {
        CAPTURE(text);
        CHECK(read_value<language_tag>(text).reason() == "not a language tag");
        CHECK(written_value(language_tag(text)).find("not a language tag") != std::string::npos);
    }
    CHECK(read_value<language_tag>("").reason() == "empty");
    CHECK(written_value(language_tag()).find("not a language tag") != std::string::npos);
}

TEST_CASE("An underscore is understood as a hyphen") {
    read_value<language_tag> const value("en_US");
    REQUIRE(value);
    CHECK(value.remark() == "an underscore for a hyphen");
    CHECK(*value == language_tag("en-us"));
    CHECK(value->matches("en"));
    CHECK(value->primary() == "en");
    CHECK_FALSE(value->is_well_formed());
    CHECK(written_value(*value).find("not a language tag") != std::string::npos);
    CHECK(read_value<language_tag>(" de ").remark() == "white space around it");
}

TEST_CASE("A language tag is in a range, or not") {
    language_tag const tag = "de-DE-1996";
    CHECK(tag.matches("de"));
    CHECK(tag.matches("DE-de"));
    CHECK(tag.matches("de-DE-1996"));
    CHECK(tag.matches("*"));
    CHECK_FALSE(tag.matches("de-D"));
    CHECK_FALSE(tag.matches("d"));
    CHECK_FALSE(tag.matches("de-DE-1996-x"));
    CHECK_FALSE(tag.matches("en"));
    CHECK_FALSE(tag.matches("de-1996"));
    CHECK_FALSE(tag.matches(""));
    CHECK_FALSE(tag.matches("de-"));
    CHECK(tag.primary() == "de");
}
