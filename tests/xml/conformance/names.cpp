// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/bytes.hpp>
#include <xml/conformance/case.hpp>

#include <set>

namespace multistatus::test::xml_conformance {
namespace {

struct range {
    char32_t first, last;
};
// The productions [4] and [4a] of the 5th edition, without the colon, which Namespaces in XML
// gives a meaning of its own.
constexpr range start_ranges[] = {
    {U'A', U'Z'},     {U'_', U'_'},     {U'a', U'z'},     {0xC0, 0xD6},     {0xD8, 0xF6},
    {0xF8, 0x2FF},    {0x370, 0x37D},   {0x37F, 0x1FFF},  {0x200C, 0x200D}, {0x2070, 0x218F},
    {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
constexpr range further_ranges[] = {
    {U'-', U'.'}, {U'0', U'9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

template <std::size_t size>
[[nodiscard]] bool is_in(range const (&ranges)[size], char32_t c) {
    for (auto const& r : ranges)
        if (c >= r.first && c <= r.last) return true;
    return false;
}
[[nodiscard]] bool begins_name(char32_t c) {
    return is_in(start_ranges, c);
}
[[nodiscard]] bool continues_name(char32_t c) {
    return begins_name(c) || is_in(further_ranges, c);
}

// Both ends of each range and what is next to them, but for what means something in a tag.
std::set<char32_t> boundaries() {
    std::set<char32_t> all{0x10FFFF, 0xF0000, 0x200B, 0x1FFFE, 0x1FFFF, 0xFDD0,
                           0xFDEF,   0x7F,    0x80,   0x85,    0x9F};
    auto const add = [&all](range const& r) {
        all.insert({r.first - 1, r.first, r.last, r.last + 1});
    };
    for (auto const& r : start_ranges)
        add(r);
    for (auto const& r : further_ranges)
        add(r);
    for (auto const c : code_points{0x2F, 0x3A, 0x3E, 0x20, 0xD800, 0xDFFF, 0xFFFE})
        all.erase(c);
    return all;
}

/// A place of a name.
struct place {
    std::string_view shows;
    frame where;
    std::string_view before;
    std::string_view behind;
    bool is_first;  ///< whether the character begins a name
    bool is_attribute;
    std::string_view reads;     ///< with `?` in place of the character
    std::string_view broken{};  ///< what is behind a character that no name has, if not the same
};

constexpr place places[] = {
    {"begins an element name", frame::property, "<", "b xmlns='u'/>", true, false, "{u}?b"},
    {"in an element name", frame::property, "<a", "b xmlns='u'/>", false, false, "{u}a?b"},
    {"ends an element name", frame::property, "<a", "/>", false, false, "{}a?"},
    {"is an element name", frame::property, "<", "/>", true, false, "{}?"},
    {"begins a local part", frame::property, "<D:", "b/>", true, false, "?b"},
    {"in a local part", frame::property, "<D:a", "></D:a?>", false, false, "a?"},
    {"begins a prefix", frame::property, "<", "b:c xmlns:?b='u'/>", true, false, "{u}c", "b:c/>"},
    {"in a prefix", frame::property, "<b", ":c xmlns:b?='u'/>", false, false, "{u}c", ":c/>"},
    {"begins an attribute name", frame::property, "<D:x ", "b='1'/>", true, true, "x@{}?b=1"},
    {"in an attribute name", frame::property, "<D:x a", "b='1'/>", false, true, "x@{}a?b=1"},
    {"begins a declared prefix", frame::property, "<D:x xmlns:", "='1'/>", true, true, "x"},
    {"in a declared prefix", frame::property, "<D:x xmlns:a", "='1'/>", false, true, "x"},
};

[[nodiscard]] std::string filled(std::string_view pattern, std::string_view with) {
    std::string text;
    for (char const c : pattern)
        c == '?' ? text.append(with) : text.append(1, c);
    return text;
}

// What is no name character ends the name, or is reported with all of it.
[[nodiscard]] expectation expected_of_broken(place const& p, char32_t c, std::size_t& at) {
    auto const hole = p.before.size();
    at = p.is_attribute ? 5 : 0;
    // No name at all begins with what is a control character in ASCII.
    if (c == 0x7F && p.before == "<") {
        at = hole;
        return refused(rule::malformed_markup);
    }
    if (!p.is_attribute || c >= 0x80) return repaired(rule::malformed_name);
    // ASCII that continues names is read with the name, any other is not.
    if (continues_name(c)) return repaired(rule::malformed_name);
    at = hole;
    return refused(rule::malformed_tag);
}

void add_places(chapter& to) {
    for (auto const& p : places)
        for (auto const c : boundaries()) {
            auto const bytes = utf8(c);
            auto const shows = code_point_name(c) + " " + std::string(p.shows);
            auto const is_legal = p.is_first ? begins_name(c) : continues_name(c);
            auto const behind = is_legal || p.broken.empty() ? p.behind : p.broken;
            auto const fragment = std::string(p.before) + bytes + filled(behind, bytes);
            std::size_t at = 0;
            auto const expected =
                is_legal ? accepted(filled(p.reads, bytes)) : expected_of_broken(p, c, at);
            to.add(p.is_first ? "[4] NameStartChar" : "[4a] NameChar", shows, p.where, fragment, at,
                   expected);
        }
}

void add_targets(chapter& to) {
    for (auto const c : boundaries()) {
        auto const bytes = utf8(c);
        // `?` may end an instruction at once.
        if (c == U'?') continue;
        auto const add = [&](std::string_view production, std::string_view shows,
                             std::string const& fragment, bool is_legal) {
            to.add(production, code_point_name(c) + " " + std::string(shows), frame::value,
                   fragment, 2, is_legal ? accepted("") : refused(rule::malformed_instruction));
        };
        add("[4] NameStartChar", "begins a target", "<?" + bytes + "b ?>", begins_name(c));
        add("[4a] NameChar", "in a target", "<?a" + bytes + "b?>", continues_name(c));
    }
}

void add_others(chapter& to) {
    to.add("[5] Name", frame::property,
           {{"names differ by case", "<D:xX a='1' A='2'/><D:Xx/>", accepted("xX@{}a=1@{}A=2")},
            {"names are not normalized", "<D:x \xC3\xA9='1' e\xCC\x81='2'/>",
             accepted("x@{}\xC3\xA9=1@{}e\xCC\x81=2")},
            {"an end tag in another normal form", "<D:\xC3\xA9>^</D:e\xCC\x81>",
             repaired(rule::mismatched_end_tag)},
            {"all kinds of ASCII", "<D:Az_-.09/>", accepted("Az_-.09")},
            {"names of 1 letter", "<D:a b='1'/>", accepted("a@{}b=1")},
            {"a name in Greek, Cyrillic, Han and Hangul",
             "<D:\xCE\xB1\xD1\x8F\xE5\xAD\x97\xED\x95\x9C/>",
             accepted("\xCE\xB1\xD1\x8F\xE5\xAD\x97\xED\x95\x9C")},
            {"a number is no element name", "^<1/>", repaired(rule::malformed_name)},
            {"a name beginning with -", "^<-a/>", repaired(rule::malformed_name)},
            {"a name beginning with .", "^<.a/>", repaired(rule::malformed_name)},
            {"a name with a dollar sign", "^<a$/>", repaired(rule::malformed_name)},
            {"a name with an at sign", "^<a@b/>", repaired(rule::malformed_name)},
            {"a name with a slash", "^<a/b></a/b>", repaired(rule::malformed_name)},
            {"a name with a quote", "^<a'b/>", repaired(rule::malformed_name)},
            {"a name with a reference", "^<a&amp;b/>", repaired(rule::malformed_name)},
            {"no name but white space", "<^ />", refused(rule::malformed_markup)},
            {"no name but an end", "<^>", refused(rule::malformed_markup)},
            {"an attribute of a number", "<D:x ^1='1'/>", repaired(rule::malformed_name)},
            {"an attribute without a name", "<D:x ^='1'/>", refused(rule::malformed_tag)}});
}

}  // namespace

void add_names(cases& all) {
    chapter to(all, "Names");
    add_places(to);
    add_targets(to);
    add_others(to);
}

}  // namespace multistatus::test::xml_conformance
