// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/character_reader.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::xml_detail;

namespace {

using spot = character_reader::place;

// What a text is read as; `...` where it is cut, `!` where it is refused.
std::string read(std::string_view text, spot where, bool is_last = false,
                 conformance mode = conformance::strict) {
    detail::open_elements open;
    detail::reporter report(mode, 10, open);
    character_reader reader(report, where, is_last);
    std::string all;
    std::size_t size = 0;
    std::uint64_t next = 0;
    auto const p =
        read_characters(text, 0, reader, true, size, [&](std::string_view piece, std::uint64_t at) {
            CHECK(at >= next);
            next = at;
            all += piece;
            return true;
        });
    if (p == progress::cut) return all + "...";
    if (p == progress::failed) return all + "!";
    return all;
}

}  // namespace

TEST_CASE("Characters of text") {
    CHECK(read("a b\nc<d", spot::text) == "a b\nc");
    CHECK(read("a\r\nb\rc", spot::text) == "a\nb\nc");
    CHECK(read("a\r", spot::text) == "a...");
    CHECK(read("a\r", spot::text, true) == "a\n");
    CHECK(read("&lt;&#65;", spot::text) == "<A");
    CHECK(read("x&l", spot::text) == "x...");
    CHECK(read("x]]", spot::text) == "x...");
    CHECK(read("x]]", spot::text, true) == "x]]");
    CHECK(read("x]]]y", spot::text) == "x]]]y");
    CHECK(read("x]]>", spot::text) == "x!");
    CHECK(read("x&;", spot::text) == "x!");
    CHECK(read("x\xC3", spot::text) == "x...");
    CHECK(read("x\xC3", spot::text, true) == "x!");
    CHECK(read("x\xC3\xA4y", spot::text) == "x\xC3\xA4y");
    CHECK(read("x\x01", spot::text) == "x!");
    CHECK(read("x\xEF\xBF\xBF", spot::text) == "x!");
}

TEST_CASE("Tolerant reading replaces what cannot be read") {
    auto const tolerant = [](std::string_view text) {
        return read(text, spot::text, true, conformance::tolerant);
    };
    CHECK(tolerant("a\x01"
                   "b") == "a\xEF\xBF\xBD"
                           "b");
    CHECK(tolerant("a\xFF\xFE"
                   "b") == "a\xEF\xBF\xBD\xEF\xBF\xBD"
                           "b");
    CHECK(tolerant("a&b;c & d") == "a&b;c & d");
    CHECK(tolerant("a&#0;b") == "a\xEF\xBF\xBD"
                                "b");
    CHECK(tolerant("a]]>b") == "a]]>b");
    CHECK(tolerant("\xE2\x82x") == "\xEF\xBF\xBD\xEF\xBF\xBDx");
}

TEST_CASE("Sections and what is not read know no references") {
    CHECK(read("&lt;]]\r\n", spot::section, true) == "&lt;]]\n");
    CHECK(read("&x ]]>", spot::unread, true) == "&x ]]>");
    CHECK(read("\x02", spot::section, true) == "!");
    CHECK(read("\x02", spot::unread, true) == "!");
}

TEST_CASE("The name of a code point") {
    CHECK(code_point_name(0) == "U+0000");
    CHECK(code_point_name(0xFFFE) == "U+FFFE");
    CHECK(code_point_name(0x10FFFF) == "U+10FFFF");
}

TEST_CASE("A bracket stands for itself where it begins no end of a section") {
    auto const size = [](std::string_view text, spot where) {
        return character_reader(where).plain_size(text.data(), text.data() + text.size());
    };
    CHECK(size("]a", spot::text) == 1);
    CHECK(size("]]a", spot::text) == 1);
    CHECK(size("]]>", spot::text) == 0);
    CHECK(size("]]>", spot::section) == 1);
    CHECK(size("&", spot::text) == 0);
}
