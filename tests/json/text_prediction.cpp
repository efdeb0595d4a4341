// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/text_prediction.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

using namespace multistatus;
using namespace multistatus::json_detail;

namespace {

using detail::prediction;

struct found_text {
    prediction found;
    std::size_t end;
    bool is_plain;
    std::string text;  ///< what it stands for, if it is not plain
};
/// The text behind the first byte, of which `first` bytes are there at first.
found_text find(std::string_view bytes, std::size_t first) {
    detail::text_buffer to;
    to.append("kept ");
    bool is_plain = true;
    auto const* at = bytes.data() + 1;
    auto const* const begin = at;
    auto found = text_prediction::read(begin, at, bytes.data() + first, is_plain, to);
    if (found == prediction::cut)
        found = text_prediction::read(begin, at, bytes.data() + bytes.size(), is_plain, to);
    return {found, static_cast<std::size_t>(at - bytes.data()), is_plain, std::string(to.view(5))};
}
/// What the content of a string stands for, wherever it is cut.
std::string text_of(std::string_view content) {
    auto const bytes = std::string("\"").append(content).append("\"");
    auto const whole = find(bytes, bytes.size());
    for (std::size_t first = 1; first < bytes.size(); ++first) {
        auto const cut = find(bytes, first);
        if (cut.found != whole.found || cut.text != whole.text) return "depends on where it is cut";
    }
    if (whole.found != prediction::matched) return "deviates";
    return whole.is_plain ? std::string(content) : whole.text;
}

}  // namespace

TEST_CASE("A string ends at a quote that is not escaped, wherever it is cut") {
    auto const long_text = std::string(40, 'x');
    for (auto const& [content, is_plain] : {std::pair<std::string, bool>{"a", true},
                                            {long_text, true},
                                            {long_text + "\\n", false},
                                            {"\\\\", false},
                                            {"\\\"a", false},
                                            {"a\\r\\n\\\\\\\"", false},
                                            {"\xC3\xA9", false}}) {
        auto const bytes = "\"" + content + "\",\"x\"";
        for (std::size_t first = 1; first <= bytes.size(); ++first) {
            auto const r = find(bytes, first);
            CHECK(r.found == prediction::matched);
            CHECK(r.end == content.size() + 1);
            CHECK(r.is_plain == is_plain);
        }
    }
    CHECK(find("\"abc", 4).found == prediction::cut);
    CHECK(find("\"abc\\", 5).found == prediction::cut);
    CHECK(find("\"abc\\\"", 6).found == prediction::cut);
    CHECK(find("\"a\nb\"", 5).found == prediction::missed);
    CHECK(find("\"\xC3\xA9\x1F\"", 5).found == prediction::missed);
}

TEST_CASE("A number is only a text where it is an integer in its canonical form") {
    for (std::string_view const number : {"0", "7", "-7", "42", "9007199254740991"}) {
        auto const r = find(":" + std::string(number) + ",", 1);
        CHECK(r.found == prediction::matched);
        CHECK(r.end == number.size() + 1);
    }
    for (std::string_view const number :
         {"", "-", "-0", "00", "042", "1-2", "9007199254740992", "null", "\"a\""})
        CHECK(find(":" + std::string(number) + ",", 1).found == prediction::missed);
    CHECK(find(":42", 3).found == prediction::cut);
}

TEST_CASE("A text begins where a string or number may, and is never empty") {
    CHECK(text_prediction::begins(std::string_view("\"a").data() + 1));
    CHECK_FALSE(text_prediction::begins(std::string_view("\"\"").data() + 1));
    CHECK(text_prediction::begins(std::string_view(":-").data() + 1));
    CHECK(text_prediction::begins(std::string_view(":0").data() + 1));
    CHECK_FALSE(text_prediction::begins(std::string_view(":null").data() + 1));
    CHECK_FALSE(text_prediction::begins(std::string_view(":\"a").data() + 1));
}

TEST_CASE("What the content of a string stands for") {
    CHECK(text_of("a\\r\\nb") == "a\r\nb");
    CHECK(text_of("\\\"\\\\\\/\\t") == "\"\\/\t");
    CHECK(text_of("\\u00e9\xC3\xA9\\ud83d\\ude00") == "\xC3\xA9\xC3\xA9\xF0\x9F\x98\x80");
    auto const long_text = std::string(40, 'x');
    CHECK(text_of(long_text + "\\n" + long_text) == long_text + "\n" + long_text);
    CHECK(text_of("\xC3\xA9" + long_text) == "\xC3\xA9" + long_text);
    CHECK(text_of("plain") == "plain");
    for (std::string_view const raw : {"\\b", "\\x", "\\u0000", "\\uFFFE", "\\ud83d", "\\u00",
                                       "\xFF", "\xC3", "\xEF\xBF\xBE", "a\nb"})
        CHECK(text_of(raw) == "deviates");
}

TEST_CASE("A string of any length, with escapes at any place") {
    for (std::size_t size = 4080; size < 4110; ++size) {
        std::string const plain(size, 'x');
        CHECK(find("\"\\n" + plain + "\\u00e9\\r\"", 5).text == "\n" + plain + "\xC3\xA9\r");
        CHECK(find("\"\\n" + plain + "\xC3\xA9\"", 5).text == "\n" + plain + "\xC3\xA9");
    }
}

TEST_CASE("Escapes are decoded up to a bound") {
    std::string const most(detail::most_decoded - 10, 'x');
    CHECK(find("\"\\n" + most + "\"", most.size()).found == prediction::matched);
    auto const more = find("\"\\n" + most + most + most + "\"", 3 * most.size());
    CHECK(more.found == prediction::missed);
    CHECK(more.text.size() < 2 * most.size());
    CHECK(find("\"" + most + most + "\"", most.size()).found == prediction::matched);
}

TEST_CASE("Bytes that are no UTF-8 deviate whatever follows, and half a character is cut") {
    auto const outcome = [](std::string const& bytes) { return find(bytes, bytes.size()).found; };
    for (std::string const before : {"\"", "\"\\n", "\"a\\u00e9"}) {
        CHECK(outcome(before + "\xFF\"") == prediction::missed);
        CHECK(outcome(before + "\xC3(\"") == prediction::missed);
        CHECK(outcome(before + "\xED\xA0\x80\"") == prediction::missed);
        CHECK(outcome(before + "\xC3") == prediction::cut);
    }
}
