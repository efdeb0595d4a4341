// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/entity_tag.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>
#include <type_traits>

using namespace multistatus;
using namespace multistatus::test;

static_assert(std::is_convertible_v<char const*, entity_tag>);
static_assert(std::is_convertible_v<std::string, entity_tag>);
static_assert(entity_tag("W/\"a\"").is_weak() && entity_tag("W/\"a\"").opaque() == "a");
static_assert(detail::is_plain_tag("\"a\"") && detail::is_plain_tag("\"abcdefgh\""));
static_assert(!detail::is_plain_tag("\"a \"") && !detail::is_plain_tag("\" a\""));
static_assert(entity_tag::of("a") == entity_tag("\"a\""));

TEST_CASE("An entity tag in its grammar") {
    struct {
        char const* text;
        char const* opaque;
        bool weak;
    } const tags[] = {{"\"a1\"", "a1", false},       {"W/\"a1\"", "a1", true},
                      {"\"\"", "", false},           {"W/\"\"", "", true},
                      {"\"!#$\\\"", "!#$\\", false}, {"\"W/\"", "W/", false},
                      {"\"1e10\"", "1e10", false},   {"\"\xC3\xA4\"", "\xC3\xA4", false}};
    for (auto const& tag : tags) {
        CAPTURE(tag.text);
        read_value<entity_tag> const value(tag.text);
        REQUIRE(value);
        CHECK(value.remark() == "");
        CHECK(value->text() == tag.text);
        CHECK(value->opaque() == tag.opaque);
        CHECK(value->is_weak() == tag.weak);
        CHECK(to_string(*value) == tag.text);
        CHECK(value->defect() == "");
        CHECK(survives(entity_tag(tag.text)));
    }
}

TEST_CASE("Row 65 of what clients meet: entity tags in other quotes or none") {
    struct {
        char const* text;
        char const* opaque;
        bool weak;
        char const* remark;
    } const tags[] = {
        {"a1", "a1", false, "no quotes"},
        {"1e10", "1e10", false, "no quotes"},
        {"0042", "0042", false, "no quotes"},
        {"Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", false, "no quotes"},
        {"W/a1", "a1", true, "no quotes"},
        {"w/a1", "w/a1", false, "no quotes"},
        {"'a1'", "'a1'", false, "no quotes"},
        {"w/\"a1\"", "a1", true, "a lower case w"},
        {"W/ \"a1\"", "a1", true, "white space inside it"},
        {"\"a1", "a1", false, "a quote at one end only"},
        {"a1\"", "a1", false, "a quote at one end only"},
        {"\"", "", false, "a quote at one end only"},
        {"W/\"a1", "a1", true, "a quote at one end only"},
        {"W/", "", true, "no quotes"},
        {"\"\"a1\"\"", "a1", false, "quoted more than once"},
        {"\"\"\"a1\"\"\"", "a1", false, "quoted more than once"},
        {"\"W/\"a1\"\"", "a1", true, "quoted more than once"},
        {"W/\"\"a1\"\"", "a1", true, "quoted more than once"},
        {"\"a 1\"", "a 1", false, "white space inside it"},
        {"\"a\"1\"", "a\"1", false, "characters that may not stand in it"},
        {" \"a1\"\n", "a1", false, "white space around it"},
    };
    for (auto const& tag : tags) {
        CAPTURE(tag.text);
        read_value<entity_tag> const value(tag.text);
        REQUIRE(value);
        CHECK(value->opaque() == tag.opaque);
        CHECK(value->is_weak() == tag.weak);
        CHECK(value.remark() == tag.remark);
    }
    CHECK(*read_value<entity_tag>("\"a1-gzip\"") != entity_tag("\"a1\""));
    CHECK(read_value<entity_tag>("\"a1-gzip\"").remark() == "");
    CHECK(read_value<entity_tag>("").reason() == "empty");
    CHECK(read_value<entity_tag>("<a/>").reason() == "elements where text must stand");
}

TEST_CASE("Entity tags are compared in two ways") {
    entity_tag const one = "\"1\"";
    entity_tag const two = "\"2\"";
    entity_tag const weak_one = "W/\"1\"";
    entity_tag const weak_two = "W/\"2\"";
    // The table of RFC 9110, 8.8.3.2.
    CHECK_FALSE(strong_equal(weak_one, weak_one));
    CHECK(weak_equal(weak_one, weak_one));
    CHECK_FALSE(strong_equal(weak_one, weak_two));
    CHECK_FALSE(weak_equal(weak_one, weak_two));
    CHECK_FALSE(strong_equal(weak_one, one));
    CHECK(weak_equal(weak_one, one));
    CHECK(strong_equal(one, one));
    CHECK(weak_equal(one, one));
    CHECK_FALSE(weak_equal(one, two));

    CHECK(one == entity_tag("1"));
    CHECK(one != weak_one);
    CHECK(entity_tag("\"a\"") != entity_tag("\"A\""));
}

TEST_CASE("An entity tag is written with quotes, once") {
    CHECK(written_value(entity_tag("a1")) == "<x>\"a1\"</x>");
    CHECK(written_value(entity_tag("W/a1")) == "<x>W/\"a1\"</x>");
    CHECK(written_value(entity_tag("\"\"a1\"\"")) == "<x>\"a1\"</x>");
    CHECK(written_value(entity_tag::of("a1")) == "<x>\"a1\"</x>");
    CHECK(written_value(entity_tag::of("a1", true)) == "<x>W/\"a1\"</x>");
    CHECK(survives(entity_tag::of("W/a<&")));
}

TEST_CASE("What is no entity tag is not written") {
    struct {
        entity_tag tag;
        char const* why;
    } const refused[] = {{entity_tag(), "empty"},
                         {entity_tag(""), "empty"},
                         {entity_tag::of(""), "empty"},
                         {entity_tag("a b"), "white space inside it"},
                         {entity_tag::of("a\"b"), "characters that may not stand in it"},
                         {entity_tag("a\x01"), "characters that may not stand in it"},
                         {entity_tag("a\x7F"), "characters that may not stand in it"}};
    for (auto const& r : refused) {
        CHECK(r.tag.defect() == r.why);
        CHECK(written_value(r.tag).find(r.why) != std::string::npos);
    }
}

TEST_CASE("A tag of many quotes takes no longer than one of many letters") {
    std::string const quotes(200'000, '"');
    CHECK(entity_tag(quotes).opaque().empty());
    CHECK(entity_tag(quotes + "a").opaque().size() == quotes.size());
}

TEST_CASE("Whether an entity tag is written as it came") {
    for (auto const* const text : {"\"a\"", "W/\"a\"", "W/\"\"", "\"\""})
        CHECK(entity_tag(text).is_as_written());
    for (auto const* const text : {"a", " \"a\"", "W/\"a\" ", "w/\"a\"", "W/a", "'a'"})
        CHECK_FALSE(entity_tag(text).is_as_written());
    CHECK_FALSE(entity_tag::of("a", true).is_as_written());
}
