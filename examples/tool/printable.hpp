// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tool {

/// A code point and how many bytes it takes; U+FFFD for one byte that begins none.
struct code_point {
    char32_t value;
    std::size_t size;
};

/// The first code point of a text that is not empty and need not be UTF-8.
constexpr code_point first_code_point(std::string_view text) {
    constexpr code_point broken{0xFFFD, 1};
    auto const lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) return {lead, 1};
    std::size_t const size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return broken;
    char32_t value = lead & (0xFFu >> (size + 1));
    for (char const c : text.substr(1, size - 1)) {
        auto const byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) return broken;
        value = value << 6 | (byte & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < least[size] || value > 0x10FFFF || surrogate ? broken : code_point{value, size};
}

/// Whether a terminal would do something else with it than show it: the controls of ASCII and
/// ISO 6429, separators of lines, and what turns the direction of the text around.
constexpr bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB);
}

/// The text as UTF-8 that a terminal only shows, at most so many code points of it. What would be
/// an escape sequence cannot do anything without its first character.
inline std::string printable(std::string_view text, std::size_t limit = std::string_view::npos) {
    std::string shown;
    for (std::size_t count = 0; !text.empty(); ++count) {
        auto const c = first_code_point(text);
        if (count + 1 == limit && c.size < text.size()) return shown += "…";
        if (is_control(c.value) || c.value == 0xFFFD)
            shown += "\uFFFD";
        else
            shown += text.substr(0, c.size);
        text.remove_prefix(c.size);
    }
    return shown;
}

/// The same for text of people: white space around it goes, and any inside it is one space.
inline std::string one_line(std::string_view text, std::size_t limit = 60) {
    constexpr std::string_view space = " \t\r\n";
    std::string words;
    // No code point takes more than 4 bytes, and the rest would not be shown.
    while (words.size() <= 4 * limit) {
        auto const first = text.find_first_not_of(space);
        if (first == text.npos) break;
        text.remove_prefix(first);
        auto const word = text.substr(0, text.find_first_of(space));
        words.append(words.empty() ? "" : " ").append(word.substr(0, 4 * limit + 4));
        text.remove_prefix(word.size());
    }
    return printable(words, limit);
}

/// How many columns a printable text takes, if each code point takes one.
constexpr std::size_t width(std::string_view text) {
    std::size_t count = 0;
    for (char const c : text)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

}  // namespace tool
