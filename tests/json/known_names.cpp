// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/known_names.hpp>

#include <multistatus/json/names.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::json_detail;

TEST_CASE("A name that was read before is known") {
    known_names names;
    for (std::string_view const text :
         {"a", "getetag", "getcontentlength", "{}local", "{DAV:}href", "{urn:x}note"}) {
        CHECK_FALSE(names.find(text));
        auto const read = read_element_name(text);
        REQUIRE(read);
        names.add(text, *read);
        REQUIRE(names.find(text));
        CHECK(names.find(text)->read(text) == *read);
        // It refers to the text it is asked for.
        auto const copy = std::string(text);
        CHECK(names.find(copy)->read(copy).local.data() ==
              copy.data() + copy.size() - read->local.size());
    }
}

TEST_CASE("What differs in any byte is another name") {
    known_names names;
    std::string text = "{http://example.com/ns}property";
    names.add(text, *read_element_name(text));
    for (auto& c : text) {
        auto const was = c;
        c = '_';
        CHECK_FALSE(names.find(text));
        c = was;
    }
    CHECK(names.find(text));
    CHECK_FALSE(names.find(text + "x"));
    CHECK_FALSE(names.find(""));
}

TEST_CASE("Names are forgotten, and never taken for each other") {
    known_names names;
    for (int i = 0; i < 1000; ++i) {
        auto const text = "{urn:x}n" + std::to_string(i);
        names.add(text, *read_element_name(text));
        REQUIRE(names.find(text));
        CHECK(names.find(text)->read(text).local == "n" + std::to_string(i));
    }
    auto const text = std::string(1000, 'x');
    names.add(text, *read_element_name(text));
    CHECK_FALSE(names.find(text));
}

TEST_CASE("What is known of a name is forgotten with it") {
    known_names names;
    names.add("a", *read_element_name("a"));
    CHECK(names.find("a")->selected == known_name::unasked);
    names.find("a")->selected = 7;
    CHECK(names.find("a")->selected == 7);
    names.add("a", *read_element_name("a"));
    CHECK(names.find("a")->selected == known_name::unasked);
    names.clear();
    CHECK_FALSE(names.find("a"));
}
