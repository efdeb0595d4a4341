// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/scan.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::detail::contains_ahead;
using multistatus::detail::copy_plain_line;
using multistatus::detail::find_special_in_text;
using multistatus::detail::find_tag_end;
using multistatus::detail::is_special_in_text;

TEST_CASE("Bytes that need a closer look are found wherever they stand") {
    std::size_t wrong = 0;
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 40; ++at) {
            std::string text(40, 'x');
            text[at] = static_cast<char>(byte);
            auto const* const begin = text.data();
            auto const expected = is_special_in_text(text[at]) ? at : text.size();
            wrong += find_special_in_text(begin, begin + 40) == begin + expected ? 0 : 1;
            wrong += find_special_in_text(begin, begin + at) == begin + at ? 0 : 1;
        }
    CHECK(wrong == 0);
    CHECK(find_special_in_text(nullptr, nullptr) == nullptr);
}

TEST_CASE("What needs a closer look") {
    for (char const c : {'<', '&', ']', '\r', '\0', '\x1F', '\x80', '\xFF'})
        CHECK(is_special_in_text(c));
    for (char const c : {'>', '\n', '\t', ' ', 'a', '\x7F', '[', '"'})
        CHECK_FALSE(is_special_in_text(c));
}

TEST_CASE("The first of several is found") {
    std::size_t wrong = 0;
    for (std::size_t first = 0; first < 40; ++first)
        for (std::size_t second = first + 1; second < 40; ++second) {
            std::string text(40, 'x');
            text[first] = '&';
            text[second] = '<';
            auto const* const begin = text.data();
            wrong += find_special_in_text(begin, begin + 40) == begin + first ? 0 : 1;
        }
    CHECK(wrong == 0);
}

TEST_CASE("The end of a tag is found at every place of a block") {
    std::size_t wrong = 0;
    for (std::size_t at = 0; at < 40; ++at) {
        std::string text(40, 'x');
        text[at] = '>';
        if (at < 39) text[39] = '>';
        auto const* const begin = text.data();
        wrong += find_tag_end(begin, begin + 40) == begin + at ? 0 : 1;
        wrong += find_tag_end(begin, begin + at) == begin + at ? 0 : 1;
        wrong += find_tag_end(begin) == (at < 32 ? at : 32) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("A line is copied up to its end, whatever that is") {
    for (char const end : {'\n', '\t', '\r', '&', ']', '\x80', '\xFF', '\x01'})
        for (std::size_t size = 0; size < 40; ++size) {
            std::string const text = std::string(size, 'x') + end + std::string(20, 'y');
            std::string copy(text.size(), '#');
            auto const* const begin = text.data();
            CHECK(copy_plain_line(begin, begin + text.size(), copy.data()) == begin + size);
            CHECK(copy.substr(0, size) == text.substr(0, size));
        }
}

TEST_CASE("Plain text is copied up to what needs a closer look, and no byte behind its room") {
    std::size_t wrong = 0;
    for (std::size_t size = 0; size < 50; ++size)
        for (std::size_t special = 0; special <= size; ++special) {
            std::string text(size, 'x');
            for (std::size_t i = 0; i < size; ++i)
                text[i] = static_cast<char>('a' + i % 26);
            if (special < size) text[special] = '&';
            std::string copy(size + 1, '#');
            auto const* const begin = text.data();
            wrong += copy_plain_line(begin, begin + size, copy.data()) == begin + special ? 0 : 1;
            wrong += copy.compare(0, special, text, 0, special) == 0 ? 0 : 1;
            wrong += copy[size] == '#' ? 0 : 1;
        }
    CHECK(wrong == 0);
}

TEST_CASE("Line feeds and continuations are counted, in as many bytes as may be") {
    using multistatus::detail::text_counts;
    for (std::size_t size = 0; size <= text_counts::most; size += size < 70 ? 1 : 53) {
        std::string const feeds(size, '\n');
        CHECK(text_counts(feeds.data(), feeds.data() + size).line_feeds == size);
        CHECK(text_counts(feeds.data(), feeds.data() + size).continuations == 0);
        std::string const continued(size, '\x80');
        CHECK(text_counts(continued.data(), continued.data() + size).continuations == size);
        CHECK(text_counts(continued.data(), continued.data() + size).line_feeds == 0);
    }
    for (int byte = 0; byte < 256; ++byte) {
        std::string const text(35, static_cast<char>(byte));
        text_counts const counts(text.data(), text.data() + text.size());
        CHECK(counts.line_feeds == (byte == '\n' ? 35U : 0U));
        CHECK(counts.continuations == ((byte & 0xC0) == 0x80 ? 35U : 0U));
    }
}

TEST_CASE("A special byte is found behind line feeds and tabs") {
    std::size_t wrong = 0;
    for (std::size_t first = 0; first < 40; ++first)
        for (std::size_t second = first + 1; second < 40; ++second) {
            std::string text(40, 'x');
            text[first] = first % 2 == 0 ? '\n' : '\t';
            text[second] = '<';
            auto const* const begin = text.data();
            wrong += find_special_in_text(begin, begin + 40) == begin + second ? 0 : 1;
        }
    CHECK(wrong == 0);
}

TEST_CASE("contains_ahead: what stands behind a text is not in it") {
    std::size_t wrong = 0;
    for (std::size_t size = 0; size < 50; ++size)
        for (std::size_t at = 0; at < 50; ++at) {
            std::string text(66, 'x');
            text[at] = ':';
            wrong += contains_ahead({text.data(), size}, ':') == (at < size) ? 0 : 1;
        }
    CHECK(wrong == 0);
}
