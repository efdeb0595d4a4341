// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

// A comment is legal, or not, wherever one can stand.
constexpr frame places[] = {frame::before_root, frame::items, frame::property, frame::value,
                            frame::after_root};
constexpr std::string_view place_names[] = {"before the root", "between responses",
                                            "between properties", "in a value", "behind the root"};

void add_everywhere(chapter& to, std::initializer_list<written_case> const& comments) {
    for (std::size_t i = 0; i < std::size(places); ++i)
        for (auto const& c : comments) {
            auto const place = unmark(c.fragment);
            // A response holds properties, so there is one.
            auto const text = place.text + (places[i] == frame::property ? "<D:x/>" : "");
            to.add("[15] Comment", std::string(c.shows) + ", " + std::string(place_names[i]),
                   places[i], text, place.at, c.expected);
        }
}

}  // namespace

void add_comments(cases& all) {
    chapter to(all, "Comments");
    constexpr auto malformed = rule::malformed_comment;
    add_everywhere(
        to, {{"empty", "<!---->"},
             {"of white space", "<!-- \t\n -->"},
             {"with text", "<!-- a -->"},
             {"with markup", "<!-- <D:y a='1'> </D:y> <?p?> <![CDATA[ ]]> & -->"},
             {"with half of markup", "<!-- <a b=' ]]> ?> -->"},
             {"with the beginning of another one", "<!--<!-->"},
             {"with quotes", "<!--'\"-->"},
             {"with single hyphens", "<!-- a-b - c -->"},
             {"that begins with a hyphen", "<!--- a-->"},
             {"that begins with >", "<!-->-->"},
             {"that begins with ->", "<!--->-->"},
             {"with a hyphen before white space at its end", "<!-- - -->"},
             {"two in a row", "<!--a--><!--b-->"},
             {"with a document type declaration", "<!--<!DOCTYPE a>-->"},
             {"with --", "<!-- a ^-- b -->", refused(malformed)},
             {"with -- at its beginning", "<!--^-- a -->", refused(malformed)},
             {"with -- and white space before its end", "<!-- a ^-- -->", refused(malformed)},
             {"that ends with --->", "<!-- a ^--->", refused(malformed)},
             {"that ends with ---->", "<!-- a ^---->", refused(malformed)},
             {"of 5 hyphens", "<!--^--->", refused(malformed)},
             {"nested", "<!-- a <!^-- b --> c -->", refused(malformed)},
             {"with -- and > apart", "<!-- a ^-- >-->", refused(malformed)},
             {"with --!>", "<!-- a ^--!>-->", refused(malformed)}});
    to.add(
        "[15] Comment", frame::value,
        {{"text around it belongs together", "a<!-- b -->c", accepted("ac")},
         {"references in it are none", "<!--&#0;&b;&-->", accepted("")},
         {"with one hyphen", "^<!- a -->", refused(rule::malformed_markup)},
         {"with white space behind !", "^<! -- a -->", refused(rule::malformed_markup)},
         {"with white space between the hyphens", "^<!- - a -->", refused(rule::malformed_markup)},
         {"with white space behind <", "<^ !-- a -->", refused(rule::malformed_markup)},
         {"without !", "<-- a ^-->", refused(rule::malformed_tag)},
         {"in a CDATA section it is text", "<![CDATA[<!-- a -->]]>", accepted("<!-- a -->")}});
    to.add(
        "[15] Comment", frame::property,
        {{"in a tag", "<D:x ^<!-- a -->/>", refused(rule::malformed_tag)},
         {"in a name", "<^<!-- a -->D:x/>", refused(rule::malformed_markup)},
         {"in an attribute value", "<D:x a='^<!-- -->'/>", repaired(rule::less_than_in_attribute)},
         {"in an end tag", "<D:x>^</D:x <!-- a -->>", refused(rule::malformed_tag)}});
    to.add("[15] Comment", frame::before_root,
           {{"before the XML declaration", "<!-- a -->^<?xml version='1.0'?>",
             refused(rule::xml_declaration)}});
    to.add("[15] Comment", frame::whole,
           {{"without an end", "<D:multistatus xmlns:D='DAV:'><!-- a </D:multistatus>^",
             refused(rule::truncated)},
            {"without an end, before the root", "<!-- a ^", refused(rule::truncated)},
            {"without an end, behind the root", "<D:multistatus xmlns:D='DAV:'/><!-- a ->^",
             refused(rule::truncated)},
            {"cut behind !", "<D:multistatus xmlns:D='DAV:'/><!^", refused(rule::truncated)},
            {"cut behind -", "<D:multistatus xmlns:D='DAV:'/><!-^", refused(rule::truncated)},
            {"cut before >", "<D:multistatus xmlns:D='DAV:'/><!-- a --^", refused(rule::truncated)},
            {"nothing but one", "<!-- a -->^", refused(rule::empty_body)}});
}

}  // namespace multistatus::test::xml_conformance
