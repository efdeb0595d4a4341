// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/media_type.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <iterator>
#include <string>
#include <type_traits>

using namespace multistatus;
using namespace multistatus::test;

static_assert(std::forward_iterator<media_type::parameter_range::iterator>);
static_assert(std::is_convertible_v<char const*, media_type>);
static_assert(media_type("Text/Calendar; a=b").is("text", "calendar"));

namespace {

std::string joined(media_type const& type) {
    std::string text;
    for (auto const p : type.parameters())
        text.append(p.name).append("=").append(p.value()).append("|");
    return text;
}

}  // namespace

TEST_CASE("A media type has parts") {
    read_value<media_type> const value(R"(text/calendar;charset="utf-8" ; ;component=VEVENT)");
    REQUIRE(value);
    CHECK(value.remark() == "");
    CHECK(value->type() == "text");
    CHECK(value->subtype() == "calendar");
    CHECK(value->essence() == "text/calendar");
    CHECK(joined(*value) == "charset=utf-8|component=VEVENT|");
    CHECK(value->parameter("CHARSET") == "utf-8");
    CHECK_FALSE(value->parameter("profile"));
    CHECK_FALSE(value->is("text", "html"));
}

TEST_CASE("A media type in its grammar") {
    struct {
        char const* text;
        char const* parameters;
    } const types[] = {{"text/plain", ""},
                       {"application/vnd.ms-excel.sheet+xml", ""},
                       {"httpd/unix-directory", ""},
                       {"text/plain;", ""},
                       {"text/plain ; ;", ""},
                       {"a/b;c=\"\"", "c=|"},
                       {"a/b;c=\"d;e=\\\"f\\\\\"", "c=d;e=\"f\\|"},
                       {"a/b;c=d;c=e", "c=d|c=e|"}};
    for (auto const& type : types) {
        CAPTURE(type.text);
        read_value<media_type> const value(type.text);
        REQUIRE(value);
        CHECK(value.remark() == "");
        CHECK(joined(*value) == type.parameters);
        CHECK(survives(media_type(type.text)));
    }
    CHECK(media_type("a/b;c=d;c=e").parameter("c") == "d");
}

TEST_CASE("Row 72 of what clients meet: media types of one meaning") {
    CHECK(read_value<media_type>("text/vcard")->is("text", "vcard"));
    CHECK(read_value<media_type>("text/x-vcard; charset=utf-8")->is("text", "x-vcard"));
    read_value<media_type> const directory("text/directory;profile=vCard");
    CHECK(directory->is("text", "directory"));
    CHECK(directory->parameter("profile") == "vCard");
    CHECK(directory.remark() == "");
}

TEST_CASE("Media types that deviate") {
    struct {
        char const* text;
        char const* parameters;
        char const* remark;
    } const types[] = {{"a/b; c = d", "c=d|", "white space around ="},
                       {"a/b; c= \"d\"", "c=d|", "white space around ="},
                       {"a/b; c", "c=|", "a parameter without a value"},
                       {"a/b; c; d=e", "c=|d=e|", "a parameter without a value"},
                       {"a/b; c=", "c=|", "a parameter without a value"},
                       {"a/b; c=;d=e", "c=|d=e|", "a parameter without a value"},
                       {"a/b; c=d e; f=g", "c=d e|f=g|", "a value that needs quotes"},
                       {"a/b; c=d/e", "c=d/e|", "a value that needs quotes"},
                       {"\na/b ", "", "white space around it"},
                       {"a/b;\n c=d", "c=d|", "the end of a line inside it"},
                       {"a/b;\n\n;c=\"d\"", "c=d|", "the end of a line inside it"},
                       {"a/b;c=d\r\n;e=f", "c=d|e=f|", "the end of a line inside it"},
                       {"a/b;c=\nd", "c=d|", "the end of a line inside it"}};
    for (auto const& type : types) {
        CAPTURE(type.text);
        read_value<media_type> const value(type.text);
        REQUIRE(value);
        CHECK(joined(*value) == type.parameters);
        CHECK(value.remark() == type.remark);
    }
}

TEST_CASE("What is no media type") {
    for (auto const* const text : {"text",
                                   "text/",
                                   "/plain",
                                   "/",
                                   ";charset=utf-8",
                                   "text /plain",
                                   "text/ plain",
                                   "text/plain charset=utf-8",
                                   "text/plain, text/html",
                                   "text/plain; =a",
                                   "text/plain; charset=\"utf-8",
                                   "text/plain; charset=\"utf-8\\\"",
                                   "text/plain; charset=\"utf-8\"x",
                                   "t\xC3\xA4xt/plain",
                                   "a/b/c",
                                   "text/plain; (c)",
                                   "text/plain; a=\"\r\nb: c\"",
                                   "text/plain; a=\"\\\n\"",
                                   "text/plain; a=b\nc: d",
                                   "text/plain; a=\x7F",
                                   "text/plain; a=\"\x7F\"",
                                   "text/plain; a=b\rc; d=e"}) {
        CAPTURE(text);
        CHECK(read_value<media_type>(text).reason() == "not a media type");
        CHECK(written_value(media_type(text)).find("not a media type") != std::string::npos);
    }
    CHECK(read_value<media_type>("").reason() == "empty");
    CHECK(read_value<media_type>("<a/>").reason() == "elements where text must stand");
    CHECK(media_type().type().empty());
    CHECK(media_type("text").subtype().empty());
    CHECK(joined(media_type("text/plain; a=b; c=\"d")) == "a=b|c=|");
    CHECK(joined(media_type("text; a=b")) == "");
}

TEST_CASE("Media types are compared") {
    CHECK(media_type("text/HTML;Charset=\"utf-8\"") == media_type("Text/html; charset=UTF-8"));
    CHECK(media_type("a/b;c=d") != media_type("a/b;c=D"));
    CHECK(media_type("a/b;c=d") != media_type("a/b"));
    CHECK(media_type("a/b;c=d") != media_type("a/b;e=d"));
    CHECK(media_type("a/b") != media_type("a/c"));
    CHECK(same_essence("A/b; c=d", "a/B"));
    CHECK_FALSE(same_essence("a/b", "a/c"));
    CHECK(written_value(media_type("a/b;c=\"d\"")) == "<x>a/b;c=\"d\"</x>");
    for (std::string_view const odd : {"a/b; c = d", "a/b ", " a/b"})
        CHECK(written_value(media_type(odd)).find("not a media type") != std::string::npos);
}

TEST_CASE("An iterator over parameters that goes on gives the one before") {
    media_type const type("a/b;c=d;e=f");
    auto const all = type.parameters();
    auto at = all.begin();
    CHECK((*at++).name == "c");
    CHECK((*at++).name == "e");
    CHECK(at == all.end());
}
