// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/language.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus::detail;

static_assert(is_language_tag("de") && is_language_tag("x-a") && !is_language_tag(""));
static_assert(is_language_tag("zh-aaa-bbb-ccc") && !is_language_tag("zh-aaa-bbb-ccc-ddd"));
static_assert(same_tags("en_US", "EN-us") && !same_tags("en-US", "en.US"));
static_assert(subtag_size("de-CH") == 2 && subtag_size("de") == 2 && subtag_size("") == 0);

TEST_CASE("A language tag may be long, but its parts may not") {
    std::string tag = "de-x";
    for (int i = 0; i != 10'000; ++i)
        tag += "-abcdefgh";
    CHECK(is_language_tag(tag));
    CHECK_FALSE(is_language_tag(tag + "i"));
    CHECK_FALSE(is_language_tag(tag + "-"));
}

TEST_CASE("Parts of a language tag have letters and digits only") {
    for (std::string const part : {"a.cde", "ab!cdefg", "1.23", "a b c"}) {
        CAPTURE(part);
        CHECK_FALSE(is_language_tag("de-" + part));
        CHECK_FALSE(is_language_tag("de-a-" + part));
        CHECK_FALSE(is_language_tag("x-" + part));
    }
    CHECK(is_language_tag("de-a1cde-1a23-a-b2"));
}
