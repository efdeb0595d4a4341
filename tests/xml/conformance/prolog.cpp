// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

void add_documents(chapter& to) {
    constexpr auto behind = rule::content_after_root;
    to.add("[1] document", frame::whole,
           {{"nothing but the root", "<D:multistatus xmlns:D='DAV:'/>"},
            {"with a start tag and an end tag", "<D:multistatus xmlns:D='DAV:'></D:multistatus>"},
            {"with everything around the root",
             "<?xml version='1.0'?>\n<!-- --><?p?>\n<D:multistatus xmlns:D='DAV:'/>\n<!-- -->"
             "<?p?>\n"},
            {"nothing at all", "^", refused(rule::empty_body)},
            {"white space only", " \r\n\t^", refused(rule::empty_body)},
            {"one character", "^a", refused(rule::not_xml)},
            {"< alone", "<^", refused(rule::truncated)},
            {"an XML declaration only", "<?xml version='1.0'?>^", refused(rule::empty_body)},
            {"everything but a root", "<?xml version='1.0'?>\n<!-- --><?p?>\n^",
             refused(rule::empty_body)},
            {"text only", "^multistatus", refused(rule::not_xml)},
            {"JSON", "^{}", refused(rule::not_xml)},
            {"an end tag only", "^</D:multistatus>", refused(rule::malformed_markup)},
            {"a start tag only", "<D:multistatus xmlns:D='DAV:'>^", refused(rule::truncated)},
            {"cut in a start tag", "<D:multistatus xmlns:D='DAV:'^", refused(rule::truncated)},
            {"cut in an end tag", "<D:multistatus xmlns:D='DAV:'></D:multistatus^",
             refused(rule::truncated)},
            {"cut in the name of an end tag", "<D:multistatus xmlns:D='DAV:'></D:mul^",
             refused(rule::truncated)},
            {"cut behind </", "<D:multistatus xmlns:D='DAV:'></^", refused(rule::truncated)},
            {"cut in />", "<D:multistatus xmlns:D='DAV:'/^", refused(rule::truncated)},
            {"two roots", "<D:multistatus xmlns:D='DAV:'/>^<D:multistatus xmlns:D='DAV:'/>",
             repaired(behind)},
            {"two roots apart",
             "<D:multistatus xmlns:D='DAV:'></D:multistatus>\n^<D:multistatus xmlns:D='DAV:'/>",
             repaired(behind)}});
    to.add(
        "[1] document", frame::after_root,
        {{"text behind the root", "^a", repaired(behind)},
         {"text behind a line behind the root", "\n\n ^a", repaired(behind)},
         {"text behind a comment behind the root", "<!-- -->^a", repaired(behind)},
         {"an end tag behind the root", "^</D:multistatus>", repaired(behind)},
         {"an element behind the root", "^<a/>", repaired(behind)},
         {"> behind the root", "^>", repaired(behind)},
         {"]]> behind the root", "^]]>", repaired(behind)},
         {"< alone behind the root", "<^", refused(rule::truncated)},
         {"U+0000 behind the root", std::string_view("^\0", 2), repaired(behind)},
         {"U+FEFF behind the root", "^\xEF\xBB\xBF", repaired(behind)},
         {"an XML declaration behind the root", "^<?xml version='1.0'?>",
          refused(rule::xml_declaration)},
         {"a document type declaration behind the root", "^<!DOCTYPE a>", refused(rule::doctype)},
         {"other markup behind the root", "^<!a>", refused(rule::malformed_markup)}});
}

void add_prologs(chapter& to) {
    to.add("[22] prolog", frame::before_root,
           {{"none", ""},
            {"an XML declaration", "<?xml version='1.0'?>"},
            {"a line", "\n"},
            {"many lines", "\n \r\n\t\n\n"},
            {"a comment", "<!-- -->"},
            {"an instruction", "<?p?>"},
            {"an XML declaration and much else", "<?xml version='1.0'?><!-- -->\n<?p?><!---->\n"},
            {"text", "^a", refused(rule::not_xml)},
            {"text behind an XML declaration", "<?xml version='1.0'?>\n^a", refused(rule::not_xml)},
            {">", "^>", refused(rule::not_xml)},
            {"]]>", "^]]>", refused(rule::not_xml)},
            {"an end tag", "<!-- -->^</a>", refused(rule::malformed_markup)},
            {"markup of another kind", "^<!a>", refused(rule::malformed_markup)},
            {"an element declaration", "^<!ELEMENT a ANY>", refused(rule::malformed_markup)},
            {"an entity declaration", "^<!ENTITY a 'b'>", refused(rule::malformed_markup)},
            {"<!", "^<!>", refused(rule::malformed_markup)}});
    to.add("[27] Misc", frame::after_root,
           {{"nothing", ""},
            {"a line", "\n"},
            {"CR at the very end", "\r"},
            {"white space of all kinds", " \t\r\n"},
            {"a comment", "<!-- -->"},
            {"an instruction", "<?p?>"},
            {"much of all", "\n<!-- -->\n<?p?>\n<!-- --><?q?>\n"}});
}

// A processor that reads none of them refuses them all (RFC 4918, 8.2 and 20.6).
void add_document_type(chapter& to) {
    constexpr auto doctype = rule::doctype;
    to.add("[28] doctypedecl", frame::before_root,
           {{"of a name", "^<!DOCTYPE multistatus>", refused(doctype)},
            {"with an internal subset", "^<!DOCTYPE a [<!ENTITY b 'c'>]>", refused(doctype)},
            {"with a system identifier", "^<!DOCTYPE a SYSTEM 'a.dtd'>", refused(doctype)},
            {"behind an XML declaration", "<?xml version='1.0'?>\n^<!DOCTYPE a>", refused(doctype)},
            {"twice", "^<!DOCTYPE a><!DOCTYPE a>", refused(doctype)},
            {"in lower case", "^<!doctype a>", refused(doctype)},
            {"without a name", "^<!DOCTYPE>", refused(doctype)},
            {"without an end", "^<!DOCTYPE a ", refused(doctype)},
            {"with white space behind !", "^<! DOCTYPE a>", refused(rule::malformed_markup)},
            {"of a page", "^<!DOCTYPE html>", refused(rule::not_xml)}});
    to.add("[28] doctypedecl", frame::value,
           {{"in content", "^<!DOCTYPE a>", refused(doctype)},
            {"a declaration of its subset in content", "^<!ENTITY a 'b'>",
             refused(rule::malformed_markup)}});
}

}  // namespace

void add_prolog(cases& all) {
    chapter to(all, "Documents and prologs");
    add_documents(to);
    add_prologs(to);
    add_document_type(to);
}

}  // namespace multistatus::test::xml_conformance
