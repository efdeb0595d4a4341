// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <string_view>

namespace multistatus::test {

using namespace std::string_view_literals;

/// One document a reader of XML 1.0 with namespaces and without DTDs has to take or to refuse.
///
/// The root is never a multistatus: the vectors are for the scanner and the namespaces alone.
struct xml_vector {
    std::string_view bytes;  ///< The document, in the encoding its first bytes tell; may hold NUL.
    bool accept;             ///< Whether the document is namespace-well-formed and has no DTD.
    std::string_view what;   ///< What the vector is about, unique in the table.
};

/// All vectors, grouped by the part of XML 1.0 and Namespaces in XML 1.0 they try.
inline constexpr auto xml_vectors = std::to_array<xml_vector>({
    // Document structure and the XML declaration.
    {"<a/>"sv, true, "empty-element tag"},
    {"<a></a>"sv, true, "start-tag and end-tag"},
    {"<a>"sv, false, "element not closed"},
    {"<a></b>"sv, false, "end-tag of another name"},
    {"<A></a>"sv, false, "names are case-sensitive"},
    {"<a/><b/>"sv, false, "two roots"},
    {""sv, false, "empty input"},
    {"text"sv, false, "text only"},
    {"<a/>x"sv, false, "text after the root"},
    {"<a/>&#32;"sv, false, "reference after the root"},
    {"<a/><![CDATA[x]]>"sv, false, "CDATA section after the root"},
    {R"( <?xml version="1.0"?><a/>)"sv, false, "space before the declaration"},
    {"\n<a/>"sv, true, "newline before the root"},
    {R"(<?xml encoding="utf-8" version="1.0"?><a/>)"sv, false, "encoding before version"},
    {R"(<?xml version="2.0"?><a/>)"sv, false, "version 2.0"},
    {R"(<?xml version="1.7"?><a/>)"sv, true, "version 1.7"},
    {"<?xml?><a/>"sv, false, "declaration without version"},
    {R"(<?xml encoding="utf-8"?><a/>)"sv, false, "declaration with encoding only"},
    {R"(<?xml version="1.0" standalone="maybe"?><a/>)"sv, false, "standalone neither yes nor no"},
    {"<?xml version=\"1.0\"?>\n<?xml version=\"1.0\"?><a/>"sv, false, "two declarations"},
    {"<?XML x?><a/>"sv, false, "reserved PI target in upper case"},
    {R"(<?xml version="1.0" encoding=""?><a/>)"sv, false, "empty encoding name"},
    {R"(<?xml version="1.0" encoding="UTF-16"?><a/>)"sv, false, "UTF-8 bytes declared as UTF-16"},
    // Attributes, references and character data.
    {R"(<a b="1" b="2"/>)"sv, false, "same attribute twice"},
    {"<a b=1/>"sv, false, "unquoted attribute value"},
    {"<a b/>"sv, false, "attribute without value"},
    {R"(<a b="1"c="2"/>)"sv, false, "no white space between attributes"},
    {R"(<a b="<"/>)"sv, false, "< in an attribute value"},
    {R"(<a b=">"/>)"sv, true, "> in an attribute value"},
    {R"(<a b = "1"/>)"sv, true, "white space around ="},
    {"<a>]]></a>"sv, false, "]]> in character data"},
    {"<a>]] ></a>"sv, true, "]] > in character data"},
    {"<a>&</a>"sv, false, "bare ampersand"},
    {"<a>& </a>"sv, false, "ampersand and space"},
    {"<a>&nbsp;</a>"sv, false, "undeclared entity"},
    {"<a>&amp</a>"sv, false, "entity reference without semicolon"},
    {"<a>&LT;</a>"sv, false, "entity names are case-sensitive"},
    {"<a>&#0;</a>"sv, false, "reference to U+0000"},
    {"<a>&#1;</a>"sv, false, "reference to U+0001"},
    {"<a>&#xFFFE;</a>"sv, false, "reference to U+FFFE"},
    {"<a>&#xD800;</a>"sv, false, "reference to a surrogate"},
    {"<a>&#x110000;</a>"sv, false, "reference above U+10FFFF"},
    {"<a>&#X41;</a>"sv, false, "X of a hexadecimal reference in upper case"},
    {"<a>&#;</a>"sv, false, "decimal reference without digits"},
    {"<a>&#x;</a>"sv, false, "hexadecimal reference without digits"},
    {"<a>&#99999999999999999999;</a>"sv, false, "reference beyond 64 bits"},
    {"<a>&#x41;&#65;</a>"sv, true, "hexadecimal and decimal reference"},
    // Bytes in text.
    {"<a>\x01</a>"sv, false, "U+0001 in text"},
    {"<a>\x00</a>"sv, false, "U+0000 in text"},
    {"<a>\x7f</a>"sv, true, "U+007F in text"},
    {"<a>\xc2\x85</a>"sv, true, "U+0085 in text"},
    {"<a>\xef\xbf\xbe</a>"sv, false, "U+FFFE in text"},
    {"<a>\xed\xa0\x80</a>"sv, false, "UTF-8 of a surrogate in text"},
    {"<a>\xc0\x80</a>"sv, false, "overlong UTF-8 in text"},
    {"<a>\xff</a>"sv, false, "a byte UTF-8 never has in text"},
    {"<a>\xf4\x90\x80\x80</a>"sv, false, "UTF-8 above U+10FFFF in text"},
    {"<a>\xef\xb7\x90</a>"sv, true, "U+FDD0 in text"},
    {"<a>\xf0\x9f\xbf\xbf</a>"sv, true, "U+1FFFF in text"},
    // Comments, processing instructions, CDATA sections and names.
    {"<a><!-- x -- y --></a>"sv, false, "-- in a comment"},
    {"<a><!-- x ---></a>"sv, false, "comment ending in --->"},
    {"<a><!----></a>"sv, true, "empty comment"},
    {"<a><!-- & < ]]> --></a>"sv, true, "markup characters in a comment"},
    {"<!-- x --><a/><!-- y -->"sv, true, "comments around the root"},
    {"<a><?p?></a>"sv, true, "PI without data"},
    {"<a><?p x?y?></a>"sv, true, "? in the data of a PI"},
    {"<a><? p?></a>"sv, false, "space before the PI target"},
    {"<a><?p:q x?></a>"sv, false, "colon in the PI target"},
    {"<a><?xml-stylesheet x?></a>"sv, true, "PI target that begins with xml"},
    {"<a><?xMl x?></a>"sv, false, "reserved PI target in mixed case"},
    {"<a><![CDATA[<&]]></a>"sv, true, "markup characters in CDATA"},
    {"<a><![CDATA[ ]]]></a>"sv, true, "] before the end of CDATA"},
    {"<a><![cdata[x]]></a>"sv, false, "CDATA in lower case"},
    {"<a><![CDATA[x</a>"sv, false, "CDATA not closed"},
    {"<1a/>"sv, false, "name begins with a digit"},
    {"<-a/>"sv, false, "name begins with a hyphen"},
    {"<a.b-c_d/>"sv, true, "name with dot, hyphen and underscore"},
    {"< a/>"sv, false, "space after <"},
    {"<a/ >"sv, false, "space inside />"},
    {"<a></ a>"sv, false, "space after </"},
    {"<a></a >"sv, true, "space at the end of an end-tag"},
    {"</a>"sv, false, "end-tag only"},
    // Namespaces.
    {"<p:a/>"sv, false, "undeclared prefix of an element"},
    {R"(<a p:b="1"/>)"sv, false, "undeclared prefix of an attribute"},
    {R"(<p:a xmlns:p=""/>)"sv, false, "prefix undeclared"},
    {R"(<a xmlns=""/>)"sv, true, "default namespace undeclared"},
    {R"(<a xmlns:xml="u"/>)"sv, false, "xml bound to another name"},
    {R"(<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>)"sv, true,
     "xml bound to its own name"},
    {R"(<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>)"sv, false,
     "another prefix bound to the name of xml"},
    {R"(<a xmlns="http://www.w3.org/XML/1998/namespace"/>)"sv, false,
     "default namespace bound to the name of xml"},
    {R"(<a xmlns:xmlns="u"/>)"sv, false, "xmlns declared"},
    {R"(<a xmlns="http://www.w3.org/2000/xmlns/"/>)"sv, false,
     "default namespace bound to the name of xmlns"},
    {R"(<a xmlns:p="http://www.w3.org/2000/xmlns/"/>)"sv, false,
     "prefix bound to the name of xmlns"},
    {"<xmlns:a/>"sv, false, "xmlns as prefix of an element"},
    {R"(<xmlfoo:a xmlns:xmlfoo="u"/>)"sv, true, "prefix that begins with xml"},
    {R"(<x xmlns:a="u" xmlns:b="u"><y a:z="1" b:z="2"/></x>)"sv, false,
     "same expanded attribute name twice"},
    {R"(<x xmlns="u" xmlns:b="u"><y z="1" b:z="2"/></x>)"sv, true,
     "default namespace not applied to attributes"},
    {R"(<p:a xmlns:p="u" xmlns:q="u"></q:a>)"sv, false, "end-tag with another prefix"},
    {R"(<a:b:c xmlns:a="u"/>)"sv, false, "two colons in a name"},
    {"<:a/>"sv, false, "name begins with a colon"},
    {R"(<a: xmlns:a="u"/>)"sv, false, "name ends with a colon"},
    {R"(<a:1 xmlns:a="u"/>)"sv, false, "local name begins with a digit"},
    {R"(<a xmlns:p="u" xmlns:p="u"/>)"sv, false, "same declaration twice"},
    {R"(<a xml:lang=""/>)"sv, true, "xml:lang without declaration"},
    // Encodings.
    {"\xef\xbb\xbf<a/>"sv, true, "UTF-8 with BOM"},
    {"\xfe\xff\x00<\x00"
     "a\x00/\x00>"sv,
     true, "UTF-16BE with BOM"},
    {"\xff\xfe<\x00"
     "a\x00/\x00>\x00"sv,
     true, "UTF-16LE with BOM"},
    {"<\x00"
     "a\x00/\x00>\x00"sv,
     false, "UTF-16LE without BOM"},
    {"\x00<\x00"
     "a\x00/\x00>"sv,
     false, "UTF-16BE without BOM"},
    {"\xfe\xff\x00<\x00"
     "a\x00/\x00>\x00"sv,
     false, "UTF-16BE with an odd byte count"},
    {"\xff\xfe<\x00"
     "a\x00/\x00>\x00\n"sv,
     false, "UTF-16LE with an odd byte count"},
    {"\xfe\xff\x00<\x00"
     "a\x00>\xd8\x00\x00<\x00/\x00"
     "a\x00>"sv,
     false, "UTF-16BE with a lone high surrogate"},
    {"\xff\xfe<\x00"
     "a\x00>\x00\x00\xd8<\x00/\x00"
     "a\x00>\x00"sv,
     false, "UTF-16LE with a lone high surrogate"},
    {"\xfe\xff\x00<\x00"
     "a\x00>\xdc\x00\x00<\x00/\x00"
     "a\x00>"sv,
     false, "UTF-16BE with a lone low surrogate"},
    {"\xff\xfe<\x00"
     "a\x00>\x00\x00\xdc<\x00/\x00"
     "a\x00>\x00"sv,
     false, "UTF-16LE with a lone low surrogate"},
    {"\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"sv, false,
     "UTF-8 BOM declared as ISO-8859-1"},
    // Document type declarations: the first is well-formed, and refused all the same.
    {"<!DOCTYPE a><a/>"sv, false, "document type declaration"},
    {"<a/><!DOCTYPE a>"sv, false, "document type declaration after the root"},
    {"<!DOCTYPE a><!DOCTYPE a><a/>"sv, false, "two document type declarations"},
});

static_assert(xml_vectors.size() == 118);

}  // namespace multistatus::test
