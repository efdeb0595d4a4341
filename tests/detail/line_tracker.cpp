// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/line_tracker.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace multistatus;
using detail::line_tracker;

namespace {

position end_of(std::string_view text, std::size_t piece, line_tracker::unit unit) {
    line_tracker lines;
    lines.set_unit(unit);
    for (std::size_t at = 0; at < text.size(); at += piece)
        lines.advance(text.substr(at, piece));
    CHECK(lines.at() == text.size());
    return lines.where();
}
position end_of(std::string_view text) {
    return end_of(text, text.size() + 1, line_tracker::unit::utf8);
}

}  // namespace

TEST_CASE("LF, CR LF and CR end a line") {
    CHECK(end_of("") == position{0, 1, 1});
    CHECK(end_of("ab") == position{2, 1, 3});
    CHECK(end_of("a\nb") == position{3, 2, 2});
    CHECK(end_of("a\r\nb") == position{4, 2, 2});
    CHECK(end_of("a\rb") == position{3, 2, 2});
    CHECK(end_of("\n\n") == position{2, 3, 1});
    CHECK(end_of("\r\r") == position{2, 3, 1});
    CHECK(end_of("\n\r") == position{2, 3, 1});
    CHECK(end_of("\r\n\r\n") == position{4, 3, 1});
    CHECK(end_of("\r\n\n") == position{3, 3, 1});
    CHECK(end_of("\rx\n") == position{3, 3, 1});
}

TEST_CASE("Columns are code points") {
    CHECK(end_of("\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80").column == 4);
    std::string long_line;
    for (int i = 0; i < 100; ++i)
        long_line += "\xC3\xA4x";
    CHECK(end_of(long_line) == position{300, 1, 201});
    CHECK(end_of(std::string(1000, 'x') + "\n" + long_line).column == 201);
    CHECK(end_of("\t\t").column == 3);
}

TEST_CASE("The size of the pieces does not matter") {
    std::string text;
    for (int i = 0; i < 40; ++i)
        text.append("a\r\nb\xC3\xA4\rc\n\n\r\n\xF0\x9F\x98\x80\r")
            .append(static_cast<std::size_t>(i * 11), 'x');
    for (auto const unit :
         {line_tracker::unit::utf8, line_tracker::unit::single_byte, line_tracker::unit::utf16}) {
        auto const whole = end_of(text, text.size(), unit);
        for (std::size_t piece = 1; piece < 300; ++piece)
            CHECK(end_of(text, piece, unit) == whole);
    }
}

TEST_CASE("Offsets are those of the received bytes") {
    std::string_view const text = "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80";
    CHECK(end_of(text, 100, line_tracker::unit::utf8).offset == 10);
    CHECK(end_of(text, 100, line_tracker::unit::utf16).offset == 2 + 2 + 2 + 4);
    CHECK(end_of("a\xC3\xA4", 100, line_tracker::unit::single_byte).offset == 2);
    CHECK(end_of("a\xFF", 100, line_tracker::unit::utf16).offset == 4);
    line_tracker behind_mark;
    behind_mark.skip_received(3);
    behind_mark.advance("ab");
    CHECK(behind_mark.where() == position{5, 1, 3});
    CHECK(behind_mark.at() == 2);
}

TEST_CASE("What stands in a block counts as byte by byte") {
    constexpr std::string_view pieces[] = {"x", "\n", "\r", "\r\n", "\xC3\xA4"};
    std::uint32_t seed = 1;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        while (text.size() < 70) {
            seed = seed * 1664525 + 1013904223;
            // Long lines in some rounds, and hardly anything but line ends in others.
            auto const which = (seed >> 16) % (round % 3 == 0 ? 5u : 40u);
            text += pieces[which < 5 ? which : 0];
        }
        CAPTURE(text);
        CHECK(end_of(text) == end_of(text, 1, line_tracker::unit::utf8));
    }
}

TEST_CASE("Long stretches count as byte by byte, wherever a line ends in them") {
    for (std::string_view const end : {"\n", "\r\n", "\r"})
        for (std::size_t at = 1000; at < 1060; ++at) {
            auto text = std::string(at, 'x').append(end).append(3000 - at, 'y');
            text.append("\xC3\xA4").append(end).append("\xC3\xA4z");
            CHECK(end_of(text) == position{text.size(), 3, 3});
            CHECK(end_of(text) == end_of(text, 1, line_tracker::unit::utf8));
        }
}
