// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/utf8.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus::detail;
using namespace std::string_view_literals;

namespace {

decoded_character decode(std::string_view text) {
    return decode_utf8(text.data(), text.data() + text.size());
}

}  // namespace

TEST_CASE("Every code point is encoded and decoded") {
    std::size_t wrong = 0;
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        if (code >= 0xD800 && code < 0xE000) continue;
        std::string text;
        append_utf8(text, code);
        auto const c = decode(text);
        wrong += c.code == code && c.size == text.size() ? 0 : 1;
        wrong += utf8_length(static_cast<unsigned char>(text[0])) == text.size() ? 0 : 1;
        for (std::size_t size = 1; size < text.size(); ++size)
            wrong += is_cut_utf8(text.data(), text.data() + size) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("What is no UTF-8 is not decoded") {
    for (auto const text :
         {"\x80"sv, "\xC0\x80"sv, "\xC1\xBF"sv, "\xE0\x80\x80"sv, "\xE0\x9F\xBF"sv,
          "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xF0\x80\x80\x80"sv, "\xF0\x8F\xBF\xBF"sv,
          "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFF"sv, "\xFE"sv, "\xC3"sv, "\xC3x"sv,
          "\xE2\x82"sv, "\xE2\x82x"sv, "\xF0\x9F\x98"sv})
        CHECK(decode(text).size == 0);
}

TEST_CASE("Only what more bytes could complete is cut") {
    auto const is_cut = [](std::string_view text) {
        return is_cut_utf8(text.data(), text.data() + text.size());
    };
    CHECK(is_cut("\xC3"));
    CHECK(is_cut("\xF0\x9F\x98"));
    CHECK_FALSE(is_cut("\xC3\xA4"));
    CHECK_FALSE(is_cut("\xE2x"));
    CHECK_FALSE(is_cut("\x80"));
    CHECK_FALSE(is_cut("a"));
}

TEST_CASE("One U+FFFD stands for a character that may not be there, or for the rest of one") {
    CHECK(unwritable_length("\x01x") == 1);
    CHECK(unwritable_length("\xEF\xBF\xBEx") == 3);
    CHECK(unwritable_length("\xE2\x82x") == 2);
    CHECK(unwritable_length("\xF0\x9F\x98") == 3);
    CHECK(unwritable_length("\xED\xA0\x80x") == 3);
    CHECK(unwritable_length("\x80\x80") == 1);
    CHECK(unwritable_length("\xFF\x80") == 1);
}

TEST_CASE("What no code point begins with is no part of one that more bytes could complete") {
    for (auto const* const lead : {"\x80", "\xBF", "\xC0", "\xC1", "\xF5", "\xFF"}) {
        CAPTURE(lead);
        CHECK(utf8_length(static_cast<unsigned char>(*lead)) == 0);
        CHECK_FALSE(is_cut_utf8(lead, lead + 1));
    }
    for (auto const* const lead : {"\xC2", "\xDF", "\xE0", "\xEF", "\xF0", "\xF4"})
        CHECK(is_cut_utf8(lead, lead + 1));
}
