// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <support/repeated.hpp>
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

void add_tags(chapter& to) {
    constexpr auto malformed = rule::malformed_tag;
    to.add("[40] STag", frame::property,
           {{"of a name", "<D:x></D:x>", accepted("x")},
            {"with white space before >", "<D:x ></D:x>", accepted("x")},
            {"with a line before >", "<D:x\n></D:x>", accepted("x")},
            {"with attributes", "<D:x a='1' b='2'></D:x>", accepted("x@{}a=1@{}b=2")},
            {"with > in an attribute", "<D:x a='>'></D:x>", accepted("x@{}a=>")},
            {"with /> in an attribute", "<D:x a='/>'>b</D:x>", accepted("x@{}a=/>=b")},
            {"with white space behind <", "<^ D:x></D:x>", refused(rule::malformed_markup)},
            {"with a line behind <", "<^\nD:x></D:x>", refused(rule::malformed_markup)},
            {"with = in its name", "^<=D:x></D:x>", repaired(rule::malformed_name)},
            {"with a quote behind its name", "<D:x ^''></D:x>", refused(malformed)},
            {"with a comma behind an attribute", "<D:x a='1'^, b='2'></D:x>", refused(malformed)},
            {"with a second <", "<D:x ^<D:y/>", refused(malformed)},
            {"with a second < behind its name", "<D:x^<D:y/>", refused(rule::malformed_markup)},
            {"with a second < behind an attribute", "<D:x a='1'^<D:y/>", refused(malformed)},
            {"with an end tag in it", "<D:x ^</D:x>", refused(malformed)}});
    to.add("[44] EmptyElemTag", frame::property,
           {{"of a name", "<D:x/>", accepted("x")},
            {"with white space before />", "<D:x />", accepted("x")},
            {"with a line before />", "<D:x\r\n/>", accepted("x")},
            {"with an attribute", "<D:x a='1'/>", accepted("x@{}a=1")},
            {"in it", "<D:x><D:y/><D:z/></D:x>", accepted("x(y z)")},
            {"is the same as both tags", "<D:x></D:x><D:y/>", accepted("x")},
            {"with white space between / and >", "<D:x a=''/^ >", refused(malformed)},
            {"with white space between its name and / and >", "^<D:x/ >",
             repaired(rule::malformed_name)},
            {"with / twice", "^<D:x//>", repaired(rule::malformed_name)},
            {"with / twice, behind an attribute", "<D:x a='1'/^/>", refused(malformed)},
            {"with / before an attribute", "<D:x /^a='1'/>", refused(malformed)},
            {"with an attribute behind /", "<D:x a='1'/^ b='2'/>", refused(malformed)},
            {"with \\", "<D:x ^\\>", refused(malformed)},
            {"and an end tag", "<D:x/>^</D:x>", repaired(rule::mismatched_end_tag)},
            {"without >", "<D:x /^<D:y/>", refused(malformed)}});
    to.add("[42] ETag", frame::property,
           {{"of a name", "<D:x></D:x>", accepted("x")},
            {"with white space behind its name", "<D:x></D:x >", accepted("x")},
            {"with white space of all kinds behind its name", "<D:x></D:x \t\r\n>", accepted("x")},
            {"with white space behind </", "<D:x>^</ D:x>", refused(malformed)},
            {"with white space behind <", "<D:x><^ /D:x>", refused(rule::malformed_markup)},
            {"with an attribute", "<D:x>^</D:x a='1'>", refused(malformed)},
            {"with a declaration", "<D:x>^</D:x xmlns:D='DAV:'>", refused(malformed)},
            {"with / at its end", "<D:x>^</D:x/>", repaired(rule::mismatched_end_tag)},
            {"with / behind white space", "<D:x>^</D:x />", refused(malformed)},
            {"with two names", "<D:x>^</D:x D:x>", refused(malformed)},
            {"of no name", "<D:x>^</></D:x>", repaired(rule::mismatched_end_tag)},
            {"of no name but white space", "<D:x>^</ ></D:x>", repaired(rule::mismatched_end_tag)},
            {"with a second <", "<D:x>^</D:x<D:y/>", refused(malformed)},
            {"without >", "<D:x>^</D:x <D:y/>", refused(malformed)},
            {"with // ", "<D:x>^<//D:x>", repaired(rule::mismatched_end_tag)}});
}

void add_matches(chapter& to) {
    constexpr auto mismatched = rule::mismatched_end_tag;
    constexpr auto unclosed = rule::unclosed_element;
    to.add("WFC: Element Type Match", frame::property,
           {{"of another name", "<D:x>^</D:y>", repaired(mismatched)},
            {"of another case", "<D:x>^</D:X>", repaired(mismatched)},
            {"of a longer name", "<D:x>^</D:xy>", repaired(mismatched)},
            {"of a shorter name", "<D:xy>^</D:x>", repaired(mismatched)},
            {"without the prefix", "<D:x>^</x>", repaired(mismatched)},
            {"with a prefix the start has not", "<x xmlns='DAV:'>^</D:x>", repaired(mismatched)},
            {"with another prefix for the same namespace", "<p:x xmlns:p='u' xmlns:q='u'>^</q:x>",
             repaired(mismatched)},
            {"with a prefix in another case", "<D:x>^</d:x>", repaired(mismatched)},
            {"of two elements in the wrong order", "<D:x><D:y>^</D:x></D:y>", repaired(unclosed)},
            {"of the element around it", "<D:x><D:y>^</D:x>", repaired(unclosed)},
            {"of none", "^</D:x>", repaired(mismatched)},
            {"twice", "<D:x></D:x>^</D:x>", repaired(mismatched)},
            {"of text in another normal form", "<\xC3\xA9>^</e\xCC\x81>", repaired(mismatched)}});
    to.add("WFC: Element Type Match", frame::whole,
           {{"of the root in another case", "<D:multistatus xmlns:D='DAV:'>^</D:Multistatus>",
             repaired(mismatched, rule::truncated)},
            {"of the root without its prefix", "<D:multistatus xmlns:D='DAV:'>^</multistatus>",
             repaired(mismatched, rule::truncated)}});
}

void add_content(chapter& to) {
    to.add("[39] element", frame::property,
           {{"in an element", "<D:x><D:y></D:y></D:x>", accepted("x(y)")},
            {"of the same name in it", "<D:x><D:x></D:x></D:x>", accepted("x(x)")},
            {"of the same name as the one before", "<D:x><D:y>1</D:y><D:y>2</D:y></D:x>",
             accepted("x(y=1 y=2)")},
            {"that is not closed", "<D:x>^", repaired(rule::unclosed_element)}});
    to.add("[43] content", frame::value,
           {{"of text and an element", "a<D:y/>", accepted("a")},
            {"of text around an element", "a<D:y>b</D:y>c", accepted("abc")},
            {"of all there is", "a<D:y/><!-- --><?p?><![CDATA[b]]>&amp;&#99;", accepted("ab&c")},
            {"of white space around elements", " <D:y/> <D:z/> ", accepted("   ")}});
    to.add("[39] element", "100 in each other", frame::property,
           "<D:x>" + repeated("<D:y>", 100) + repeated("</D:y>", 100) + "</D:x>", 0, accepted());
    to.add("[39] element", "100 beside each other", frame::value, repeated("<D:y>a</D:y>", 100), 0,
           accepted(repeated("a", 100)));
    to.add("[39] element", "with a name of 1000 characters", frame::property,
           "<" + repeated("a", 1000) + "/>", 0, accepted("{}" + repeated("a", 1000)));
}

}  // namespace

void add_elements(cases& all) {
    chapter to(all, "Elements");
    add_tags(to);
    add_matches(to);
    add_content(to);
}

}  // namespace multistatus::test::xml_conformance
