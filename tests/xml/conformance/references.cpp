// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/bytes.hpp>
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

[[nodiscard]] std::string in_base(char32_t code, unsigned base, bool is_upper) {
    auto const* const digits = is_upper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string text;
    for (; code != 0 || text.empty(); code /= base)
        text.insert(text.begin(), digits[code % base]);
    return text;
}

void add_code(chapter& to, char32_t code, bool is_legal) {
    struct form {
        std::string_view shows;
        std::string reference;
    };
    form const forms[] = {{"in decimal", "&#" + in_base(code, 10, false) + ";"},
                          {"in hexadecimal", "&#x" + in_base(code, 16, false) + ";"},
                          {"in capitals", "&#x" + in_base(code, 16, true) + ";"},
                          {"behind zeros", "&#x0000000000" + in_base(code, 16, true) + ";"}};
    auto const production = is_legal ? "[66] CharRef" : "WFC: Legal Character";
    auto const character = is_legal ? utf8(code) : std::string();
    for (auto const& f : forms) {
        auto const shows = code_point_name(code) + " " + std::string(f.shows);
        auto const expected = [&](std::string_view reads) {
            return is_legal ? accepted(reads) : repaired(rule::illegal_character);
        };
        to.add(production, shows + ", in text", frame::value, "a" + f.reference + "b", 1,
               expected("a" + character + "b"));
        to.add(production, shows + ", in an attribute", frame::property,
               "<D:x a='b" + f.reference + "'/>", 9, expected("x@{}a=b" + character));
    }
}

void add_codes(chapter& to) {
    for (auto const c :
         code_points{0x9, 0xA, 0xD, 0x20, 0x26, 0x3C, 0x7F, 0x80, 0x85, 0xD7FF, 0xE000, 0xFDD0,
                     0xFEFF, 0xFFFD, 0x10000, 0x1FFFE, 0x1FFFF, 0x10FFFF})
        add_code(to, c, true);
    for (auto const c : code_points{0x0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1F, 0xD800, 0xDBFF, 0xDC00,
                                    0xDFFF, 0xFFFE, 0xFFFF, 0x110000})
        add_code(to, c, false);
}

void add_character_references(chapter& to) {
    constexpr auto malformed = rule::malformed_reference;
    to.add(
        "[66] CharRef", frame::value,
        {{"both cases of digits", "&#xaF;&#xAf;", accepted("\xC2\xAF\xC2\xAF")},
         {"40 zeros before a decimal", "&#000000000000000000000000000000000000000065;",
          accepted("A")},
         {"without digits", "^&#;", repaired(malformed)},
         {"hexadecimal without digits", "^&#x;", repaired(malformed)},
         {"with X", "^&#X41;", repaired(malformed)},
         {"without ; before an end", "^&#65", repaired(malformed)},
         {"without ; before a letter", "^&#65a", repaired(malformed)},
         {"without ; before a reference", "^&#65&#66;", repaired(malformed)},
         {"hexadecimal without ;", "^&#x41 ", repaired(malformed)},
         {"a hexadecimal digit in a decimal", "^&#6a;", repaired(malformed)},
         {"no digit in a hexadecimal", "^&#x4g;", repaired(malformed)},
         {"with a sign", "^&#+65;", repaired(malformed)},
         {"of a negative number", "^&#-1;", repaired(malformed)},
         {"with white space before the number", "^&# 65;", repaired(malformed)},
         {"with white space before ;", "^&#65 ;", repaired(malformed)},
         {"with white space before x", "^&# x41;", repaired(malformed)},
         {"with white space before #", "^& #65;", repaired(malformed)},
         {"with a line end in it", "^&#6\n5;", repaired(malformed)},
         {"with x twice", "^&#xx41;", repaired(malformed)},
         {"of a fraction", "^&#65.0;", repaired(malformed)},
         {"with an exponent", "^&#1e2;", repaired(malformed)},
         {"of digits that are not ASCII", "^&#\xD9\xA6\xD9\xA5;", repaired(malformed)},
         {"a surrogate pair of references", "^&#xD83D;&#xDE00;", repaired(rule::illegal_character)},
         {"2^31", "^&#2147483648;", repaired(rule::illegal_character)},
         {"2^32 + 65", "^&#4294967361;", repaired(rule::illegal_character)},
         {"2^32 + 65 in hexadecimal", "^&#x100000041;", repaired(rule::illegal_character)},
         {"2^64 + 65", "^&#18446744073709551681;", repaired(rule::illegal_character)},
         {"2^64 + 65 in hexadecimal", "^&#x10000000000000041;", repaired(rule::illegal_character)},
         {"2^128 + 65", "^&#340282366920938463463374607431768211521;",
          repaired(rule::illegal_character)}});
    to.add("4.4 Treatment of references", frame::value,
           {{"a character reference opens no tag", "&#60;b>", accepted("<b>")},
            {"an entity reference opens no tag", "&lt;D:y/>", accepted("<D:y/>")},
            {"a reference to & begins no reference", "&#38;lt;", accepted("&lt;")},
            {"an entity for & begins no reference", "&amp;#60;", accepted("&#60;")},
            {"not in a CDATA section", "<![CDATA[&lt;&#60;]]>", accepted("&lt;&#60;")},
            {"not in a comment", "<!-- &b; &#0; & -->", accepted("")},
            {"not in an instruction", "<?p &b; &#0; & ?>", accepted("")},
            {"not ]]> where > is one", "]]&gt;", accepted("]]>")},
            {"not ]]> where ] is one", "]&#93;>", accepted("]]>")},
            {"white space of references is text", "&#32;&#9;&#10;", accepted(" \t\n")}});
}

void add_entities(chapter& to) {
    constexpr auto malformed = rule::malformed_reference;
    to.add("4.6 Predefined entities", frame::value,
           {{"all of them in text", "&amp;&lt;&gt;&apos;&quot;", accepted("&<>'\"")},
            {"one beside the other", "&amp;amp;&amp;&amp;", accepted("&amp;&&")}});
    to.add("4.6 Predefined entities", frame::property,
           {{"all of them in an attribute", "<D:x a='&amp;&lt;&gt;&apos;&quot;'/>",
             accepted("x@{}a=&<>'\"")},
            {"in a namespace name", "<x xmlns='u:&amp;'/>", accepted("{u:&}x")}});
    to.add("[68] EntityRef", frame::value,
           {{"& alone", "^&", repaired(malformed)},
            {"& before white space", "a ^& b", repaired(malformed)},
            {"& before a tag", "^&<D:y/>", repaired(malformed)},
            {"& before a reference", "^&&amp;", repaired(malformed)},
            {"without a name", "^&;", repaired(malformed)},
            {"without ;", "^&amp", repaired(malformed)},
            {"without ; before a letter", "^&ampx;", repaired(malformed)},
            {"without ; before a tag", "^&lt<D:y/>", repaired(malformed)},
            {"with white space before the name", "^& amp;", repaired(malformed)},
            {"with white space before ;", "^&amp ;", repaired(malformed)},
            {"a name that begins with a digit", "^&1a;", repaired(malformed)},
            {"a name that begins with -", "^&-a;", repaired(malformed)},
            {"as in a query", "/?a=1^&b=2", repaired(malformed)},
            {"a parameter-entity reference is text", "%amp; %", accepted("%amp; %")}});
    to.add("WFC: Entity Declared", frame::value,
           {{"of HTML: nbsp", "^&nbsp;", repaired(malformed)},
            {"of HTML: auml", "^&auml;", repaired(malformed)},
            {"LT", "^&LT;", repaired(malformed)},
            {"Amp", "^&Amp;", repaired(malformed)},
            {"QUOT", "^&QUOT;", repaired(malformed)},
            {"a predefined name with more behind", "^&amps;", repaired(malformed)},
            {"a beginning of a predefined name", "^&am;", repaired(malformed)},
            {"a name with a colon", "^&a:b;", repaired(malformed)},
            {"a name that is not ASCII", "^&\xC3\xA9;", repaired(malformed)}});
    to.add("WFC: Entity Declared", frame::property,
           {{"in an attribute", "<D:x a='^&nbsp;'/>", repaired(malformed)},
            {"in a namespace name", "<D:x xmlns:p='^&u;'/>", repaired(malformed)}});
    to.add("[67] Reference", frame::property,
           {{"& alone in an attribute", "<D:x a='^&'/>", repaired(malformed)},
            {"cut by the quote", "<D:x a='^&amp' b='amp;'/>", repaired(malformed)},
            {"a number cut by the quote", "<D:x a='^&#65' b=';'/>", repaired(malformed)},
            {"as in a query in an attribute", "<D:x a='/?b=1^&c=2'/>", repaired(malformed)},
            {"to white space between elements", "<D:x/>&#32;<D:y/>", accepted("x")},
            {"between elements", "<D:x/>^&#65;", repaired(rule::unexpected_text)},
            {"between attributes", "<D:x ^&amp;/>", refused(rule::malformed_tag)}});
    to.add("[67] Reference", frame::before_root,
           {{"before the root", "^&#32;", refused(rule::not_xml)}});
    to.add("[67] Reference", frame::after_root,
           {{"behind the root", "^&#32;", repaired(rule::content_after_root)},
            {"an entity behind the root", "\n^&amp;", repaired(rule::content_after_root)}});
    to.add(
        "[67] Reference", frame::whole,
        {{"where the body is cut", "<D:multistatus xmlns:D='DAV:'>&am^", refused(rule::truncated)},
         {"a number where the body is cut", "<D:multistatus xmlns:D='DAV:'>&#3^",
          refused(rule::truncated)}});
}

}  // namespace

void add_references(cases& all) {
    chapter to(all, "References");
    add_codes(to);
    add_character_references(to);
    add_entities(to);
}

}  // namespace multistatus::test::xml_conformance
