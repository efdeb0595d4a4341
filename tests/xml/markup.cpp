// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/markup.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <support/catch.hpp>

using namespace multistatus;
using xml_detail::markup;

namespace {

markup plain() {
    return markup(write_options{});
}

}  // namespace

TEST_CASE("markup: elements, attributes and text") {
    auto out = plain();
    out.start_element({"", "a"});
    out.attribute({"", "b"}, "1 < 2 \"&\"\n");
    out.attribute({xml_namespace, "lang"}, "de");
    out.text("x ]]> y\r");
    out.start_element({"", "c"});
    out.end_element();
    out.end_element();
    CHECK(out.is_between_elements());
    CHECK_FALSE(out.fault().is_set());
    CHECK(out.since(0) ==
          "<a b=\"1 &lt; 2 &quot;&amp;&quot;&#10;\" xml:lang=\"de\">x ]]&gt; y&#13;<c/></a>");
}

TEST_CASE("markup: namespaces are declared where they are used, prefixes never collide") {
    auto out = plain();
    out.start_element({"urn:a", "x"});
    out.attribute({"urn:b", "y"}, "1");
    out.start_element({"urn:a", "z"});
    out.end_element();
    out.end_element();
    CHECK(out.since(0) ==
          "<ns1:x xmlns:ns1=\"urn:a\" xmlns:ns2=\"urn:b\" ns2:y=\"1\"><ns1:z/></ns1:x>");
}

TEST_CASE("markup: what was written can be taken back and put elsewhere") {
    auto out = plain();
    out.start_element({"", "a"});
    out.end_element();
    auto const mark = out.mark();
    out.start_element({"", "b"});
    out.end_element();
    std::string const taken(out.since(mark));
    out.roll_back(mark);
    CHECK(out.since(0) == "<a/>");
    out.paste(taken);
    CHECK(out.since(0) == "<a/><b/>");
}

TEST_CASE("markup: what cannot be written is a fault, or replaced if told so") {
    auto refused = plain();
    refused.replace_text(false);
    refused.start_element({"", "a"});
    refused.text("a\x01");
    CHECK(refused.fault().code == rule::unwritable_text);

    auto replaced = plain();
    replaced.replace_text(true);
    replaced.start_element({"", "a"});
    replaced.text("a\x01");
    replaced.end_element();
    CHECK(replaced.since(0) == "<a>a\xEF\xBF\xBD</a>");
    CHECK(replaced.replacements() == 1);

    auto name = plain();
    name.start_element({"", "1a"});
    CHECK(name.fault().code == rule::unwritable_name);
}

TEST_CASE("markup: a prefix that a content depends on is no longer than a reader lets it be") {
    for (std::size_t const size : {10u, 11u}) {
        write_options options;
        options.limits.name_bytes = 16;
        markup out(options);
        out.start_element({"", "a"});
        out.bind(std::string(size, 'p'), "urn:x");
        CHECK(out.fault().code == (size == 10 ? rule::none : rule::limit_name_bytes));
    }
}

TEST_CASE("markup: namespaces and languages are no longer than values may be") {
    for (std::size_t const size : {64u, 65u}) {
        write_options options;
        options.limits.value_bytes = 64;
        auto const expected = size == 64 ? rule::none : rule::limit_name_bytes;
        std::string const text(size, 'u');
        markup space(options);
        space.start_element({text, "a"});
        CHECK(space.fault().code == expected);
        markup language(options);
        language.start_element({"", "a"});
        language.attribute({xml_namespace, "lang"}, text);
        CHECK(language.fault().code == expected);
        markup local(options);
        local.start_element({"", text});
        CHECK(local.fault().code == rule::none);
    }
}

// What is copied with a short name and does not count must have its place, too: a sanitizer tells.
TEST_CASE("markup: end tags are written in memory that is theirs, wherever it ends") {
    constexpr std::size_t depth = 50;
    for (std::size_t size = 600; size != 900; ++size) {
        auto out = plain();
        std::string whole;
        for (std::size_t i = 0; i != depth; ++i) {
            out.start_element({"", "a"});
            whole += "<a>";
        }
        for (std::size_t i = 0; i != size; ++i)
            out.text("x");
        whole += std::string(size, 'x');
        for (std::size_t i = 0; i != depth; ++i) {
            out.end_element();
            whole += "</a>";
        }
        CHECK(out.since(0) == whole);
    }
}
