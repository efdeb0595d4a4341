// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

void add_character_data(chapter& to) {
    to.add("[14] CharData", frame::value,
           {{"none", "", accepted("")},
            {"white space only", " \t\n ", accepted(" \t\n ")},
            {"quotes", "\"a'", accepted("\"a'")},
            {"> alone", "a > b", accepted("a > b")},
            {"> at the beginning", ">", accepted(">")},
            {"]", "]", accepted("]")},
            {"]]", "]]", accepted("]]")},
            {"]> ", "]>", accepted("]>")},
            {"]] >", "]] >", accepted("]] >")},
            {"]]]", "]]]", accepted("]]]")},
            {"]]&gt;", "]]&gt;", accepted("]]>")},
            {"]] before an element", "]]<D:y/>>", accepted("]]>")},
            {"]] before a comment, > behind it", "]]<!---->>", accepted("]]>")},
            {"]] before an instruction, > behind it", "]]<?p?>>", accepted("]]>")},
            {"]] before a section of >", "]]<![CDATA[>]]>", accepted("]]>")},
            {"a section of ]] before >", "<![CDATA[]]]]>>", accepted("]]>")},
            {"markup that lacks its <", "D:y/> /D:y> !-- -->", accepted("D:y/> /D:y> !-- -->")},
            {"characters of 1 to 4 bytes", "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80",
             accepted("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")},
            {"]]>", "a^]]>", repaired(rule::section_end_in_text)},
            {"]]> alone", "^]]>", repaired(rule::section_end_in_text)},
            {"]]]>", "]^]]>", repaired(rule::section_end_in_text)},
            {"]]> behind a section", "<![CDATA[a]]>^]]>", repaired(rule::section_end_in_text)},
            {"]]> behind an element", "<D:y/>^]]>", repaired(rule::section_end_in_text)},
            {"]]> behind a long text",
             "a long text, of which many bytes can be looked at in one step: ^]]>",
             repaired(rule::section_end_in_text)},
            {"< before white space", "a <^ b", refused(rule::malformed_markup)},
            {"< before a digit and another <", "a<1^<D:y/>", refused(rule::malformed_markup)},
            {"< before =", "a<^=b", refused(rule::malformed_markup)},
            {"< before <", "a<^<D:y/>", refused(rule::malformed_markup)}});
    to.add("[14] CharData", frame::property,
           {{"]]> between elements", "<D:x/>^]]>", repaired(rule::section_end_in_text)}});
}

void add_sections(chapter& to) {
    to.add("[18] CDSect", frame::value,
           {{"empty", "<![CDATA[]]>", accepted("")},
            {"with markup", "<![CDATA[<D:y a='1'>&amp;</D:y><!-- --><?p?>]]>",
             accepted("<D:y a='1'>&amp;</D:y><!-- --><?p?>")},
            {"with half of markup", "<![CDATA[<!-- <? </D:x> <D:x a=']]>",
             accepted("<!-- <? </D:x> <D:x a='")},
            {"between texts", "a<![CDATA[b]]>c", accepted("abc")},
            {"two in a row", "<![CDATA[a]]><![CDATA[b]]>", accepted("ab")},
            {"with white space", "<![CDATA[ \t\n ]]>", accepted(" \t\n ")},
            {"the beginning of another one", "<![CDATA[<![CDATA[]]>", accepted("<![CDATA[")},
            {"behind a comment", "<!-- --><![CDATA[a]]>", accepted("a")},
            {"behind an element", "<D:y/><![CDATA[a]]>", accepted("a")},
            {"nested", "<![CDATA[a<![CDATA[b]]>c^]]>", repaired(rule::section_end_in_text)}});
    to.add(
        "[18] CDSect", frame::property,
        {{"with nothing, between elements", "<D:x/><![CDATA[]]><D:y/>", accepted("x")},
         {"with white space, between elements", "<D:x/><![CDATA[ \n]]><D:y/>", accepted("x")},
         {"with text, between elements", "<D:x/><![CDATA[^a]]>", repaired(rule::unexpected_text)},
         {"in a tag", "<D:x ^<![CDATA[]]>/>", refused(rule::malformed_tag)}});
    to.add("[18] CDSect", frame::before_root,
           {{"before the root", "^<![CDATA[ ]]>", refused(rule::malformed_markup)}});
    to.add(
        "[18] CDSect", frame::after_root,
        {{"behind the root", "^<![CDATA[ ]]>", repaired(rule::content_after_root)},
         {"an empty one behind the root", "\n^<![CDATA[]]>", repaired(rule::content_after_root)}});
    to.add(
        "[19] CDStart", frame::value,
        {{"in lower case", "^<![cdata[a]]>", refused(rule::malformed_markup)},
         {"in mixed case", "^<![CData[a]]>", refused(rule::malformed_markup)},
         {"with white space behind !", "^<! [CDATA[a]]>", refused(rule::malformed_markup)},
         {"with white space behind <", "<^ ![CDATA[a]]>", refused(rule::malformed_markup)},
         {"with white space before the name", "^<![ CDATA[a]]>", refused(rule::malformed_markup)},
         {"with white space behind the name", "^<![CDATA [a]]>", refused(rule::malformed_markup)},
         {"without the second [", "^<![CDATAa]]>", refused(rule::malformed_markup)},
         {"without a name", "^<![[a]]>", refused(rule::malformed_markup)},
         {"of another name", "^<![RCDATA[a]]>", refused(rule::malformed_markup)},
         {"of a conditional section: INCLUDE", "^<![INCLUDE[a]]>", refused(rule::malformed_markup)},
         {"of a conditional section: IGNORE", "^<![IGNORE[a]]>", refused(rule::malformed_markup)},
         {"of an entity", "^<![%a;[a]]>", refused(rule::malformed_markup)}});
    to.add("[20] CData", frame::value,
           {{"]", "<![CDATA[]]]>", accepted("]")},
            {"]]", "<![CDATA[]]]]>", accepted("]]")},
            {"] and >", "<![CDATA[]>]]>", accepted("]>")},
            {"]] and white space before >", "<![CDATA[]] >]]>", accepted("]] >")},
            {"] in many places", "<![CDATA[]a]]b] ]]c]]]>", accepted("]a]]b] ]]c]")},
            {"&gt; behind ]]", "<![CDATA[]]&gt;]]>", accepted("]]&gt;")},
            {"]]> in two sections", "<![CDATA[]]]]><![CDATA[>]]>", accepted("]]>")}});
    to.add("[21] CDEnd", frame::value,
           {{"with white space in it", "<![CDATA[a]] >b]]>", accepted("a]] >b")},
            {"with white space before >", "<![CDATA[a] ]>b]]>", accepted("a] ]>b")}});
    to.add("[21] CDEnd", frame::whole,
           {{"none", "<D:multistatus xmlns:D='DAV:'><![CDATA[a</D:multistatus>^",
             refused(rule::truncated)},
            {"without >", "<D:multistatus xmlns:D='DAV:'><![CDATA[a]]</D:multistatus>^",
             refused(rule::truncated)},
            {"with one ]", "<D:multistatus xmlns:D='DAV:'><![CDATA[a]></D:multistatus>^",
             refused(rule::truncated)},
            {"cut in its beginning", "<D:multistatus xmlns:D='DAV:'><![CDA^",
             refused(rule::truncated)},
            {"cut in its end", "<D:multistatus xmlns:D='DAV:'><![CDATA[a]]^",
             refused(rule::truncated)}});
}

}  // namespace

void add_text(cases& all) {
    chapter to(all, "Text and CDATA sections");
    add_character_data(to);
    add_sections(to);
}

}  // namespace multistatus::test::xml_conformance
