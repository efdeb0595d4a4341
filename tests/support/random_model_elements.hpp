// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/model.hpp>
#include <support/random.hpp>

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::test {

/// Makes texts and elements up, of whatever XML can carry.
class random_elements {
public:
    explicit random_elements(std::uint64_t seed) : numbers_(seed) {}

    /// Whether white space has to survive: tinyxml2 loses what stands alone, and some line ends.
    bool keeps_space = true;

    /// A text of any characters that XML can carry.
    [[nodiscard]] std::string text() {
        std::string all;
        for (auto n = length(); n > 0; --n)
            all += numbers_.chance(50) ? std::string(numbers_.pick(pieces)) : character();
        if (!keeps_space)
            for (char& c : all)
                if (c == ' ' || c == '\t' || c == '\r' || c == '\n') c = '.';
        return all;
    }

protected:
    // White space around URIs and status lines is not read.
    [[nodiscard]] static std::string trimmed(std::string const& text) {
        constexpr std::string_view space = " \t\r\n";
        auto const begin = text.find_first_not_of(space);
        if (begin == text.npos) return {};
        return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
    }

    // Mostly short, now and then long.
    [[nodiscard]] std::uint64_t length() {
        return numbers_.chance(3) ? numbers_.below(200) : numbers_.below(6);
    }
    [[nodiscard]] static std::string utf8(std::uint32_t c) {
        auto const byte = [](std::uint32_t b) { return static_cast<char>(b); };
        if (c < 0x80) return {byte(c)};
        if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
        if (c < 0x10000)
            return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
        return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
                byte(0x80 | (c & 0x3F))};
    }
    // XML 1.0, 2.2, Char.
    [[nodiscard]] std::string character() {
        constexpr std::array<std::uint32_t, 6> bounds{0x80,   0x800,   0x3000,
                                                      0xD800, 0x10000, 0x110000};
        auto const c = static_cast<std::uint32_t>(numbers_.below(numbers_.pick(bounds)));
        bool const is_char =
            c >= 0x20 && !(c >= 0xD800 && c < 0xE000) && c != 0xFFFE && c != 0xFFFF;
        return utf8(is_char ? c : 0xFFFD);
    }
    [[nodiscard]] std::string language() { return std::string(numbers_.pick(languages)); }
    [[nodiscard]] model_text description() {
        model_text d{text(), numbers_.chance(40) ? language() : std::string{}};
        return d;
    }

    // Elements

    void name(model_element& e) {
        e.space = numbers_.pick(spaces);
        e.local = numbers_.pick(locals);
    }
    void attributes(model_element& e) {
        std::set<std::pair<std::string, std::string>> seen;
        for (auto n = numbers_.chance(30) ? numbers_.below(4) : 0; n > 0; --n) {
            model_attribute a;
            auto const kind = numbers_.below(10);
            if (kind < 3) {
                constexpr std::array<std::string_view, 4> own{"lang", "space", "base", "id"};
                a.space = xml;
                a.local = numbers_.pick(own);
                a.value = a.local == "lang" ? language() : text();
            } else {
                a.space = kind < 7 ? std::string_view{} : numbers_.pick(spaces);
                a.local = numbers_.pick(locals);
                a.value = text();
                if (a.space.empty() && a.local == "xmlns") continue;
            }
            if (seen.insert({a.space, a.local}).second) e.attributes.push_back(std::move(a));
        }
        sort_attributes(e);
    }
    void content(model_element& e, int depth) {
        if (numbers_.chance(30)) return;
        auto count = numbers_.chance(60) || depth == 0 ? 1 : 1 + numbers_.below(5);
        bool const is_text = count == 1 && numbers_.chance(80);
        for (; count > 0; --count) {
            auto const was_text = !e.children.empty() && e.children.back().local.empty();
            if (is_text || depth == 0 || (!was_text && numbers_.chance(40)))
                add_text(e, text());
            else
                e.children.push_back(element(depth - 1));
        }
    }
    static void add_text(model_element& e, std::string text) {
        if (!text.empty()) e.children.push_back({{}, {}, std::move(text), {}, {}});
    }
    [[nodiscard]] model_element element(int depth) {
        model_element e;
        name(e);
        attributes(e);
        content(e, depth);
        return e;
    }
    [[nodiscard]] int depth() { return numbers_.chance(5) ? 12 : 3; }

    // Properties that the catalogue knows, with what they hold and with what they should not hold.
    // White space among their elements would not survive (JSON form, Value, rule 7).
    [[nodiscard]] model_element known_property() {
        constexpr std::array<std::string_view, 3> integers{"getcontentlength", "quota-used-bytes",
                                                           "quota-available-bytes"};
        constexpr std::array<std::string_view, 10> values{
            "0", "42", "0042", "-1", "9007199254740991", "9007199254740992", " 42", "1e2", "", "x"};
        constexpr std::array<std::string_view, 3> lists{"resourcetype", "supportedlock",
                                                        "current-user-principal"};
        model_element e{"DAV:", {}, {}, {}, {}};
        if (numbers_.chance(60)) {
            e.local = numbers_.pick(integers);
            if (numbers_.chance(20)) attributes(e);
            add_text(e, std::string(numbers_.pick(values)));
            return e;
        }
        e.local = numbers_.pick(lists);
        for (auto n = numbers_.below(3); n > 0; --n)
            e.children.push_back({std::string(numbers_.chance(70) ? "DAV:" : "urn:x"),
                                  std::string(numbers_.pick(locals)),
                                  {},
                                  {},
                                  {}});
        return e;
    }
    // Not what the standard has its own use for.
    [[nodiscard]] model_element extension() {
        auto e = element(2);
        if (e.space.empty() || e.space == "DAV:") e.space = "urn:x";
        return e;
    }
    [[nodiscard]] model_elements extensions() {
        model_elements all;
        for (auto n = 1 + numbers_.below(2); n > 0; --n)
            all.push_back(extension());
        return all;
    }

    random numbers_;

private:
    static constexpr std::string_view xml = "http://www.w3.org/XML/1998/namespace";

    // Texts that something could take for what they are not.
    static constexpr std::array<std::string_view, 40> pieces{
        "a",     " ",     "\n",  "\t",   "\r",  "\r\n",  "  ",   "<",        ">",    "&",
        "&amp;", "&#13;", "]]>", "<!--", "-->", "<?x?>", "\"",   "'",        "\\",   "\\u0041",
        "\\n",   "/",     "{",   "}",    "[",   "]",     ":",    ",",        "null", "true",
        "#",     "@",     "0",   "42",   "-1",  "1e2",   "\x7F", "\xC2\x85", "$",    "<![CDATA["};
    static constexpr std::array<std::string_view, 22> spaces{"DAV:",
                                                             "DAV:",
                                                             "DAV:",
                                                             "DAV:",
                                                             "",
                                                             "",
                                                             "urn:x",
                                                             "urn:x",
                                                             "urn:y",
                                                             "http://example.com/ns#",
                                                             "urn:ietf:params:xml:ns:caldav",
                                                             "http://owncloud.org/ns",
                                                             "a b",
                                                             "a&b<c>\"'",
                                                             "\xC3\xA9",
                                                             "\xF0\x9F\x98\x80",
                                                             "DAV:x",
                                                             "x",
                                                             "#",
                                                             "@",
                                                             "\\",
                                                             " "};
    static constexpr std::array<std::string_view, 28> locals{"a",
                                                             "b",
                                                             "c",
                                                             "x",
                                                             "href",
                                                             "status",
                                                             "prop",
                                                             "error",
                                                             "response",
                                                             "multistatus",
                                                             "lang",
                                                             "space",
                                                             "collection",
                                                             "i",
                                                             "id",
                                                             "_",
                                                             "a-b.c_1",
                                                             "A",
                                                             "\xC3\xA9",
                                                             "\xE5\x90\x8D",
                                                             "\xCE\xA9mega",
                                                             "xml",
                                                             "xmlns",
                                                             "true",
                                                             "null",
                                                             "\xF0\x90\x80\x80",
                                                             "e1",
                                                             "D"};
    static constexpr std::array<std::string_view, 6> languages{"de",         "en-US", "x",
                                                               "zh-Hans-CN", "fr-x",  "en"};
};

}  // namespace multistatus::test
