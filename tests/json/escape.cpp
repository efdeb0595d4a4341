// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/escape.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus::json_detail;

namespace {

// What cannot be written is marked by U+0001.
std::string escaped(std::string_view text) {
    multistatus::detail::text_buffer buffer;
    auto const done = append_escaped(buffer, text);
    return std::string(buffer.view()) + (done == text.size() ? "" : "\x01" + std::to_string(done));
}
std::string replaced(std::string_view text, std::size_t expected) {
    multistatus::detail::text_buffer buffer;
    CHECK(append_replaced(buffer, text) == expected);
    return std::string(buffer.view());
}

}  // namespace

TEST_CASE("json escape: what must be, and nothing else") {
    CHECK(escaped("") == "");
    CHECK(escaped("plain / <&>'\x7F") == "plain / <&>'\x7F");
    CHECK(escaped("\"\\") == "\\\"\\\\");
    CHECK(escaped("a\tb\nc\rd") == "a\\tb\\nc\\rd");
    CHECK(escaped("\xE2\x80\xA8\xC3\xA9\xF0\x9F\x98\x80") ==
          "\xE2\x80\xA8\xC3\xA9\xF0\x9F\x98\x80");
}

TEST_CASE("json escape: what is plain is an ASCII character that is written as it is") {
    for (int i = 0; i < 256; ++i) {
        CAPTURE(i);
        bool const is_plain = i >= 0x20 && i < 0x80 && i != '"' && i != '\\';
        CHECK(spelling_rules::is_plain(static_cast<char>(i)) == is_plain);
    }
}

TEST_CASE("json escape: at any place of a long text") {
    for (std::size_t before = 0; before < 40; ++before)
        for (std::size_t behind = 0; behind < 20; ++behind) {
            std::string const a(before, 'a');
            std::string const b(behind, 'b');
            CHECK(escaped(a + '"' + b) == a + "\\\"" + b);
            CHECK(escaped(a + "\r\n" + b) == a + "\\r\\n" + b);
            CHECK(escaped(a + "\xC3\xA9" + b) == a + "\xC3\xA9" + b);
            CHECK(escaped(a + '\x1F' + b) == a + "\x01" + std::to_string(before));
        }
}

TEST_CASE("json escape: what XML cannot carry stops it, or is replaced") {
    std::string const sign = "\xEF\xBF\xBD";
    for (std::string const bad :
         {"\x02", "\b", "\f", "\x1F", "\xFF", "\x80", "\xC3", "\xC0", "\xED\xA0\x80",
          "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xF4\x90\x80\x80", "\xE2\x82"}) {
        CHECK(escaped(bad) == "\x01" + std::string("0"));
        CHECK(escaped("\xC3\xA9" + bad) == "\xC3\xA9\x01" + std::string("2"));
        CHECK(replaced("a" + bad, 1).substr(0, 4) == "a" + sign);
    }
    CHECK(escaped(std::string_view("\0", 1)) == "\x01" + std::string("0"));
    CHECK(replaced("a\x02\x03\"b", 2) == "a" + sign + sign + "\\\"b");
}

TEST_CASE("json escape: white space as it is written") {
    CHECK(is_escaped_space(""));
    CHECK(is_escaped_space(" \\n\\t\\r "));
    CHECK_FALSE(is_escaped_space(" x"));
    CHECK_FALSE(is_escaped_space(" \\\\"));
    CHECK_FALSE(is_escaped_space("\\\""));
}
