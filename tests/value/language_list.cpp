// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/language_list.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <iterator>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

static_assert(std::forward_iterator<language_list::iterator>);

namespace {

std::string joined(language_list const& list) {
    std::string text;
    for (auto const tag : list)
        text.append(tag.text()).append("|");
    return text;
}

}  // namespace

TEST_CASE("A list of languages") {
    CHECK(joined(*read_value<language_list>("de")) == "de|");
    CHECK(joined(*read_value<language_list>("de, en-US,fr")) == "de|en-US|fr|");
    CHECK(read_value<language_list>("de, en-US").remark() == "");
    CHECK(joined(*read_value<language_list>(",de , ,\ten,")) == "de|en|");
    CHECK(read_value<language_list>("de, en_US").remark() == "an underscore for a hyphen");
    CHECK(read_value<language_list>("de, ?").reason() == "not a language tag");
    CHECK(read_value<language_list>("de en").reason() == "not a language tag");
    CHECK(read_value<language_list>("").reason() == "empty");
    CHECK(read_value<language_list>(" , ").reason() == "empty");
    CHECK(language_list().empty());
    CHECK(language_list(",").empty());
}

TEST_CASE("Lists of languages are equal by their tags") {
    CHECK(language_list("de,en") == language_list("DE, EN,"));
    CHECK(language_list("de,en") != language_list("en,de"));
    CHECK(language_list("de") != language_list("de,en"));
    CHECK(language_list("") == language_list(","));
}

TEST_CASE("A list of languages is written as it is") {
    CHECK(written_value(language_list("de, en-US")) == "<x>de, en-US</x>");
    CHECK(survives(language_list("de")));
    CHECK(survives(language_list("de, en-US")));
    CHECK(written_value(language_list("")).find("not a list") != std::string::npos);
    for (std::string_view const odd : {"en_US", "de,\r\nen", "de,,en", ",de", "de,", "de, ", " de"})
        CHECK(written_value(language_list(odd)).find("not a list") != std::string::npos);
}

TEST_CASE("Odd places in a list of languages are remarked") {
    CHECK(language_list::read("de,en").remark().empty());
    for (std::string_view const odd : {"de,,en", ",de", "de, "}) {
        CHECK(language_list::read(odd).remark() == "an empty place between commas");
        CHECK(*language_list::read(odd)->begin() == language_tag("de"));
    }
    CHECK(language_list::read("de,\r\nen").remark() == "the end of a line inside it");
    CHECK(language_list::read("de,\nen").remark() == "the end of a line inside it");
}

TEST_CASE("An iterator over languages that goes on gives the one before") {
    language_list const list("de,en");
    auto at = list.begin();
    CHECK((*at++).text() == "de");
    CHECK((*at++).text() == "en");
    CHECK(at == list.end());
}
