// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/random.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::test {

/// Texts that something could take for what they are not, or that no format can carry.
inline std::vector<std::string> hostile_texts() {
    using namespace std::string_literals;
    std::vector<std::string> all{
        "",
        // Markup
        "]]>", "<![CDATA[x]]>", "-->", "<!--", "<!-- x -->", "<?xml version=\"1.0\"?>", "?>",
        "<?x y?>", "<!DOCTYPE x>", "<!ENTITY x 'y'>", "<", ">", "&", "<a", "</a>", "/>", "</",
        "</D:multistatus>", "</D:response><D:response>", "</D:href></D:response>",
        "</D:status><D:status>HTTP/1.1 200 OK",
        "</D:displayname></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>",
        // References
        "&amp;", "&lt;", "&#0;", "&#x0;", "&#13;", "&#60;", "&lol;", "&amp;amp;", "&#", "&#xD800;",
        // Quotes and attributes
        "\"", "'", "\"'", "\" x=\"", "' x='", "\"/><D:x y=\"", "=", " x=\"1\"", "\" xmlns=\"urn:x",
        "xmlns", "xmlns:D", "xmlns:D=\"urn:x\"", "xml", "xml:lang", "XML", "xmlfoo", "xsi:type",
        // White space
        " ", "  ", "\t", "\n", "\r", "\r\n", "\n\r", " a ", "\ta\t", "\na\n", "\ra\r", "a\r\nb",
        "a\tb", "a  b", "\xC2\x85", "\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF",
        "\xEF\xBB\xBF"
        "a",
        "\xE3\x80\x80", "\x7F", "\xE2\x80\x8B",
        // Names
        "a:b", ":a", "a:", ":", "a b", "a>b", "a/b", "1a", "-a", ".a", "a\xCC\x81",
        "\xCC\x81"
        "a",
        "\xC3\xA9", "\xF0\x9F\x98\x80", "D", "D:href", "href", "status", "multistatus", "response",
        "DAV:", "dav:", "DAV", "urn:x", "http://www.w3.org/XML/1998/namespace",
        "http://www.w3.org/2000/xmlns/", "collection", "resourcetype", "ns1", "C", "_",
        // JSON
        "\\", "\\\"", "\\\\", "\\u0000", "\\u0022", "\\ud800", "\\n", "{", "}", "[", "]", "{}",
        "[]", "{}a", "{DAV:}href", "{urn:x}a", "{a", "a}b", ",", "#", "@", "@a", "@xml:lang",
        "@{urn:x}a", "\"}", "\"]}", "\",\"status\":200,\"x\":\"",
        "\"}}\n{\"end\":{\"responses\":0}}\n", "\"}\n{\"href\":\"/x\",\"status\":200}", "null",
        "true", "false", "0", "42", "0042", "-0", "-1", "1e2", "1E400", "9007199254740993",
        "__proto__", "constructor", "$ref", "</script>",
        // Hrefs and fields
        "/", "//", "/a b", "/a#b", "/a?b", "../a", "%00", "%", "%zz", "http://x", "http:///", "a@b",
        "javascript:x", "x: y", "x\r\nSet-Cookie: y", "HTTP/1.1 200 OK", "HTTP/1.1 404 x\r\n\r\n",
        "de", "de-DE", "en\" x=\"", "x-", "i-klingon",
        // Characters that XML has no way to write
        "\0"s, "a\0b"s, "\x01", "\x08", "\x0B", "\x0C", "\x1B[31m", "\x1F", "\xEF\xBF\xBE",
        "\xEF\xBF\xBF",
        "a\xEF\xBF\xBE"
        "b",
        // Those that it has, though they look alike
        "\xEF\xBF\xBD", "\xF0\x9F\xBF\xBE", "\xEF\xB7\x90", "\xF4\x8F\xBF\xBF", "\xEE\x80\x80",
        "\xC2\x80", "\xC2\x9F",
        // Surrogates, alone and in pairs
        "\xED\xA0\x80", "\xED\xAF\xBF", "\xED\xB0\x80", "\xED\xBF\xBF", "\xED\xA0\xBD\xED\xB8\x80",
        "\xED\xA0", "a\xED\xA0\x80<",
        // Overlong
        "\xC0\x80", "\xC0\xBC", "\xC1\xBF", "\xE0\x80\xBC", "\xE0\x9F\xBF", "\xF0\x80\x80\xBC",
        "\xF0\x8F\xBF\xBF", "\xF8\x80\x80\x80\xBC", "\xFC\x80\x80\x80\x80\xBC",
        // Truncated, before what they must not swallow
        "\xC3", "\xC3\"", "\xC3<", "\xE2\x82", "\xE2\x82<", "\xE2\x82\"", "\xE2<", "\xF0\x9F\x98",
        "\xF0\x9F\x98&", "\xF0\x9F<", "\xF0<", "\xF0\"", "\xC3\\", "\xE2\x82\\",
        // What is no beginning at all
        "\x80", "\xBF", "a\x80z", "\xFE", "\xFF", "\xFF\xFE<", "\xF5\x80\x80\x80",
        "\xF4\x90\x80\x80", "\xFF\xFF\xFF\xFF"};
    all.push_back(std::string(3000, 'a'));
    all.push_back(std::string(3000, ']') + ">");
    all.push_back(std::string(300, '<'));
    all.push_back(std::string(300, '"'));
    all.push_back(std::string(300, '\r'));
    // What is written in blocks is cut at their ends.
    for (std::size_t const before : {13u, 14u, 15u, 16u, 31u, 63u})
        for (std::string const end : {"<", "\"", "\\", "\r", "\xC3\xA9", "\xC3", "\x01"})
            all.push_back(std::string(before, 'a') + end + "b");
    return all;
}

/// A text made of some of those, and of bytes that nobody thought of.
class random_hostile_texts {
public:
    explicit random_hostile_texts(std::uint64_t seed) : numbers_(seed) {}

    [[nodiscard]] std::string next() {
        static std::vector<std::string> const texts = hostile_texts();
        std::string all;
        for (auto n = 1 + numbers_.below(4); n > 0; --n)
            if (numbers_.chance(70))
                all += texts[static_cast<std::size_t>(numbers_.below(texts.size()))];
            else
                for (auto k = numbers_.below(5); k > 0; --k)
                    all += static_cast<char>(static_cast<unsigned char>(numbers_.next() >> 13));
        return all;
    }

private:
    random numbers_;
};

/// How many bytes of a text are one character that XML has (XML 1.0, 2.2; RFC 3629, 4); 0 if they
/// are none. Written anew here, so that no mistake of the library hides itself.
inline std::size_t xml_character_size(std::string_view text) {
    auto const at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    auto const follows = [&at](std::size_t i, unsigned least = 0x80, unsigned most = 0xBF) {
        return at(i) >= least && at(i) <= most;
    };
    auto const lead = at(0);
    if (lead < 0x80) return lead >= 0x20 || lead == 9 || lead == 10 || lead == 13 ? 1 : 0;
    if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
    if (lead == 0xEF && at(1) == 0xBF && at(2) >= 0xBE) return 0;
    if (lead == 0xE0) return follows(1, 0xA0) && follows(2) ? 3 : 0;
    if (lead == 0xED) return follows(1, 0x80, 0x9F) && follows(2) ? 3 : 0;
    if (lead >= 0xE1 && lead <= 0xEF) return follows(1) && follows(2) ? 3 : 0;
    if (lead == 0xF0) return follows(1, 0x90) && follows(2) && follows(3) ? 4 : 0;
    if (lead >= 0xF1 && lead <= 0xF3) return follows(1) && follows(2) && follows(3) ? 4 : 0;
    if (lead == 0xF4) return follows(1, 0x80, 0x8F) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

/// Whether XML can carry a text.
inline bool is_xml_text(std::string_view text) {
    while (!text.empty()) {
        auto const length = xml_character_size(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

/// A text with U+FFFD for what XML cannot carry, one for all of it that stands together.
inline std::string with_replacements(std::string_view text) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string all;
    while (!text.empty()) {
        auto const length = xml_character_size(text);
        auto const piece = length == 0 ? replacement : text.substr(0, length);
        if (piece != replacement || !std::string_view(all).ends_with(replacement)) all += piece;
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return all;
}

}  // namespace multistatus::test
