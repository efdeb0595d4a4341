// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/escape.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus::xml_detail;

namespace {

template <text_place Where, class Copy>
std::string escaped_by(std::string_view text, std::size_t& done) {
    using rules = spelling_rules<Where>;
    std::vector<char> room(multistatus::detail::escaped_room<rules>(text.size()));
    auto const progress = multistatus::detail::escape<rules, Copy>(
        text.data(), text.data() + text.size(), room.data());
    done = static_cast<std::size_t>(progress.in - text.data());
    return {room.data(), progress.out};
}

// Both ways of copying must agree; what cannot be written is marked by U+0001.
template <text_place Where>
std::string escaped_text(std::string_view text) {
    std::size_t done = 0;
    std::size_t done_by_bytes = 0;
    using rules = spelling_rules<Where>;
    auto const blocks = escaped_by<Where, multistatus::detail::copy_plain<rules>>(text, done);
    auto const bytes =
        escaped_by<Where, multistatus::detail::copy_bytes<rules>>(text, done_by_bytes);
    CHECK(blocks == bytes);
    CHECK(done == done_by_bytes);
    multistatus::detail::text_buffer buffer;
    CHECK(append_escaped<Where>(buffer, text) == done);
    CHECK(buffer.view() == blocks);
    return blocks + (done == text.size() ? "" : "\x01");
}

std::string in_content(std::string_view text) {
    return escaped_text<text_place::content>(text);
}
std::string in_attribute(std::string_view text) {
    return escaped_text<text_place::attribute>(text);
}

}  // namespace

TEST_CASE("escape: what markup would be taken for") {
    CHECK(in_content("") == "");
    CHECK(in_content("plain") == "plain");
    CHECK(in_content("a<b>c&d\"e'f") == "a&lt;b&gt;c&amp;d\"e'f");
    CHECK(in_attribute("a<b>c&d\"e'f") == "a&lt;b&gt;c&amp;d&quot;e'f");
    CHECK(in_content("]]>") == "]]&gt;");
    CHECK(in_content("&amp;") == "&amp;amp;");
}

TEST_CASE("escape: white space that a reader would normalize") {
    CHECK(in_content("a\tb\nc\r\nd") == "a\tb\nc&#13;\nd");
    CHECK(in_attribute("a\tb\nc\r\nd e") == "a&#9;b&#10;c&#13;&#10;d e");
    CHECK(in_content("\r\n\n\r\r\n\t\n") == "&#13;\n\n&#13;&#13;\n\t\n");
    CHECK(in_content("a\r") == "a&#13;");
}

TEST_CASE("escape: every byte at every place of a block") {
    for (unsigned byte = 0; byte < 0x80; ++byte) {
        for (std::size_t at = 0; at < 34; ++at) {
            std::string text(34, 'x');
            text[at] = static_cast<char>(byte);
            bool const legal = byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
            CAPTURE(byte, at);
            auto const content = in_content(text);
            auto const attribute = in_attribute(text);
            REQUIRE((content.back() != '\x01') == legal);
            REQUIRE((attribute.back() != '\x01') == legal);
            if (!legal) REQUIRE(content == std::string(at, 'x') + '\x01');
        }
    }
}

TEST_CASE("escape: a line end at every place of a block") {
    for (std::size_t before = 0; before < 70; ++before)
        for (std::size_t behind = 0; behind < 36; ++behind) {
            std::string const a(before, 'a');
            std::string const b(behind, 'b');
            CHECK(in_content(a + "\r\n" + b) == a + "&#13;\n" + b);
            CHECK(in_attribute(a + "\r\n" + b) == a + "&#13;&#10;" + b);
        }
}

TEST_CASE("escape: characters of several bytes") {
    CHECK(in_content("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") ==
          "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    CHECK(in_content("na\xC3\xAFve & fa\xC3\xA7"
                     "ade, twenty characters and more") == "na\xC3\xAFve &amp; fa\xC3\xA7"
                                                           "ade, twenty characters and more");
    CHECK(in_content("\xEF\xB7\x90\xF0\x9F\xBF\xBF\x7F\xC2\x85") ==
          "\xEF\xB7\x90\xF0\x9F\xBF\xBF\x7F\xC2\x85");
}

TEST_CASE("escape: what XML cannot carry stops it") {
    CHECK(in_content("ab\x01"
                     "cd") == "ab\x01");
    CHECK(in_content(std::string_view("ab\0cd", 5)) == "ab\x01");
    CHECK(in_content("ab\xEF\xBF\xBE") == "ab\x01");
    CHECK(in_content("ab\xEF\xBF\xBF") == "ab\x01");
    CHECK(in_content("ab\xED\xA0\x80") == "ab\x01");
    CHECK(in_content("ab\xC0\x80") == "ab\x01");
    CHECK(in_content("ab\x80") == "ab\x01");
    CHECK(in_content("ab\xE2\x82") == "ab\x01");
    CHECK(in_content("ab\xF4\x90\x80\x80") == "ab\x01");
    CHECK(in_content("a<\xC3\xA9\xFF") == "a&lt;\xC3\xA9\x01");
}

TEST_CASE("escape: long texts are cut into slices, never inside a character") {
    for (std::size_t shift = 0; shift < 4; ++shift) {
        std::string text(shift, 'x');
        std::string expected(shift, 'x');
        for (int i = 0; i < 5000; ++i) {
            text += "\xE2\x82\xAC<";
            expected += "\xE2\x82\xAC&lt;";
        }
        multistatus::detail::text_buffer buffer;
        REQUIRE(append_escaped<text_place::content>(buffer, text) == text.size());
        REQUIRE(buffer.view() == expected);
    }
}

TEST_CASE("escape: a fault behind many slices is found where it is") {
    std::string text(20'000, 'x');
    text[12'345] = '\x02';
    multistatus::detail::text_buffer buffer;
    CHECK(append_escaped<text_place::content>(buffer, text) == 12'345);
}

TEST_CASE("escape: U+FFFD stands for each character that cannot be carried") {
    auto const replaced = [](std::string_view text) {
        multistatus::detail::text_buffer buffer;
        auto const count = append_replaced<text_place::content>(buffer, text);
        return std::string(buffer.view()) + '/' + std::to_string(count);
    };
    CHECK(replaced("fine") == "fine/0");
    CHECK(replaced("a\x01"
                   "b") == "a\xEF\xBF\xBD"
                           "b/1");
    CHECK(replaced("a\xEF\xBF\xBE<") == "a\xEF\xBF\xBD&lt;/1");
    CHECK(replaced("\xED\xA0\x80.") == "\xEF\xBF\xBD./1");
    CHECK(replaced("\xFF\xFE") == "\xEF\xBF\xBD\xEF\xBF\xBD/2");
    CHECK(replaced("\xE2\x82") == "\xEF\xBF\xBD/1");
    CHECK(replaced("\xE2\x82"
                   "a") == "\xEF\xBF\xBD"
                           "a/1");
    CHECK(replaced("\x80\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD/2");
}
