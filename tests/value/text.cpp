// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/text.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>
#include <type_traits>

using namespace multistatus;
using namespace multistatus::test;

static_assert(shape_of<std::string_view> == value_shape::text);
static_assert(std::is_convertible_v<char const*, localized_text>);
static_assert(std::is_convertible_v<std::string, uri_text>);
static_assert(uri_text(" urn:a \n").text() == "urn:a");

TEST_CASE("A text is never trimmed, and an empty one is a text") {
    for (std::string const text : {"", " ", " a\n b ", "2024.10", "1e10", "007", "true"}) {
        CAPTURE(text);
        read_value<std::string_view> const view(text);
        REQUIRE(view);
        CHECK(*view == text);
        CHECK(view.remark() == "");
        CHECK(*read_value<std::string>(text) == text);
        CHECK(survives(text));
    }
    CHECK(*read_value<std::string_view>("%D0%92&amp;&lt;") == "%D0%92&<");
    CHECK(read_value<std::string_view>("<D:href/>").reason() == "elements where text must stand");
    CHECK(read_value<std::string>("a<b/>c").reason() == "elements where text must stand");
    CHECK(survives(std::string("<a>&amp;]]>\r\n\"'")));
}

TEST_CASE("A text view is one of the body") {
    read_value<std::string_view> const view("some text");
    CHECK(view->data() == view.element().text().data());
}

TEST_CASE("A text may have a language") {
    read_value<localized_text> const named("Kalender", R"(xml:lang="de-CH")");
    REQUIRE(named);
    CHECK(named->text == "Kalender");
    CHECK(named->language == "de-CH");
    CHECK(*named == localized_text("Kalender", "de-CH"));
    CHECK(*named != localized_text("Kalender"));
    CHECK(read_value<localized_text>("x")->language.empty());
    CHECK(read_value<localized_text>("<b/>").reason() == "elements where text must stand");
    CHECK(written_value(localized_text("a&b", "en")) == R"(<x xml:lang="en">a&amp;b</x>)");
    CHECK(written_value(localized_text("a")) == "<x>a</x>");
    CHECK(survives(localized_text(" a ", "en")));
    CHECK(survives(localized_text("a")));
}

TEST_CASE("A URI that stands as text is opaque") {
    for (auto const* const uri :
         {"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "http://sabre.io/ns/sync/0042",
          "data:,%2F%2f", "opaquelocktoken:a b"}) {
        CAPTURE(uri);
        read_value<uri_text> const value(uri);
        REQUIRE(value);
        CHECK(value->text() == uri);
        CHECK(value->has_scheme());
    }
    CHECK(uri_text("urn:a") != uri_text("URN:a"));
    CHECK(uri_text("urn:0") != uri_text("urn:00"));
    CHECK(survives(uri_text("http://a/?b&c")));
    CHECK(written_value(uri_text("")).find("empty") != std::string::npos);
    CHECK(written_value(uri_text(" urn:a ")) == "<x>urn:a</x>");
}

TEST_CASE("Row 77 of what clients meet: sync tokens that are numbers or paths") {
    for (auto const* const token : {"0", "0042", "/ns/0", ":a", "1a:b", "a b:c"}) {
        CAPTURE(token);
        read_value<uri_text> const value(token);
        REQUIRE(value);
        CHECK(value->text() == token);
        CHECK(value.remark() == "no scheme, as a URI has one");
    }
    CHECK(read_value<uri_text>("\n urn:a ").remark() == "white space around it");
    CHECK(read_value<uri_text>("\n urn:a ")->text() == "urn:a");
    CHECK(read_value<uri_text>("urn:a b").remark() == "white space inside it");
    CHECK(read_value<uri_text>("").reason() == "empty");
    CHECK(read_value<uri_text>(" ").reason() == "empty");
    CHECK(read_value<uri_text>("<D:href>urn:a</D:href>").reason() ==
          "elements where text must stand");
}
