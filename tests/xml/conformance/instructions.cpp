// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

constexpr frame places[] = {frame::before_root, frame::items, frame::property, frame::value,
                            frame::after_root};
constexpr std::string_view place_names[] = {"before the root", "between responses",
                                            "between properties", "in a value", "behind the root"};

void add_everywhere(chapter& to, std::string_view production,
                    std::initializer_list<written_case> const& instructions) {
    for (std::size_t i = 0; i < std::size(places); ++i)
        for (auto const& c : instructions) {
            // At the beginning of a body some of them would be XML declarations.
            auto const place = unmark(std::string("\n").append(c.fragment));
            auto const text = place.text + (places[i] == frame::property ? "<D:x/>" : "");
            to.add(production, std::string(c.shows) + ", " + std::string(place_names[i]), places[i],
                   text, place.at, c.expected);
        }
}

}  // namespace

void add_instructions(cases& all) {
    chapter to(all, "Processing instructions");
    constexpr auto malformed = rule::malformed_instruction;
    add_everywhere(to, "[16] PI",
                   {{"without data", "<?p?>"},
                    {"with white space only", "<?p \t\n?>"},
                    {"with data", "<?p a?>"},
                    {"with pseudo-attributes", "<?p a='1' b=\"2\"?>"},
                    {"with ? in its data", "<?p a?b ? c?>"},
                    {"with ? at its end", "<?p a?\?>"},
                    {"with ? and > apart", "<?p ? > ?>"},
                    {"with > in its data", "<?p a>b?>"},
                    {"with markup", "<?p <D:y a='1'> </D:y> <!-- --> <![CDATA[ ]]> & ?>"},
                    {"with half of markup", "<?p <!-- <![CDATA[ <a b=' ?>"},
                    {"with the beginning of another one", "<?p <?q ?>"},
                    {"with references", "<?p &b; &#0; & ?>"},
                    {"with an end of a comment", "<?p -- --> ]]> ?>"},
                    {"two in a row", "<?p?><?q?>"},
                    {"whose target ends with white space of all kinds", "<?p\r\n\t a?>"}});
    add_everywhere(to, "[17] PITarget",
                   {{"_", "<?_?>"},
                    {"of all kinds of ASCII", "<?Az_-.09?>"},
                    {"xml-stylesheet", "<?xml-stylesheet href='a' type='text/css'?>"},
                    {"xml.a", "<?xml.a?>"},
                    {"xmla", "<?xmla?>"},
                    {"XMLa", "<?XMLa b?>"},
                    {"xm", "<?xm l?>"},
                    {"axml", "<?axml?>"},
                    {"xml-stylesheet with an encoding", "<?xml-stylesheet encoding='ISO-8859-1'?>"},
                    {"XML", "<?^XML?>", refused(malformed)},
                    {"Xml", "<?^Xml a?>", refused(malformed)},
                    {"xMl", "<?^xMl version='1.0'?>", refused(malformed)},
                    {"xmL", "<?^xmL version='1.0'?>", refused(malformed)},
                    {"none", "<?^?>", refused(malformed)},
                    {"none, but white space", "<?^ ?>", refused(malformed)},
                    {"behind white space", "<?^ p?>", refused(malformed)},
                    {"a number", "<?^1?>", refused(malformed)},
                    {"that begins with -", "<?^-p?>", refused(malformed)},
                    {"that begins with .", "<?^.p?>", refused(malformed)},
                    {"that ends with =", "<?^p= ?>", refused(malformed)},
                    {"that ends with a quote", "<?^p'a'?>", refused(malformed)},
                    {"that ends with ?", "<?^p? a?>", refused(malformed)},
                    {"that ends with &", "<?^p&amp; ?>", refused(malformed)},
                    {"that ends with <", "<?^p<a?>", refused(malformed)},
                    {"?", "<?^?\?>", refused(malformed)}});
    add_everywhere(to, "Namespaces 7: no colon in targets",
                   {{"in it", "<?^p:q a?>", refused(malformed)},
                    {"at its beginning", "<?^:p?>", refused(malformed)},
                    {"at its end", "<?^p: a?>", refused(malformed)},
                    {"with a prefix that is declared", "<?^D:p?>", refused(malformed)},
                    {"behind xml", "<?^xml:a?>", refused(malformed)},
                    {"in its data there may be one", "<?p a:b?>"}});
    to.add("[16] PI", frame::before_root,
           {{"xml-stylesheet at the very beginning", "<?xml-stylesheet href='a'?>"},
            {"an encoding in one at the very beginning, whose target begins with xml",
             "<?xml-stylesheet encoding='KOI8-R'?>"},
            {"an encoding that is known in one at the very beginning",
             "<?xmla encoding='US-ASCII'?><!-- \xC3\xA9 -->"}});
    to.add("[16] PI", frame::value,
           {{"text around it belongs together", "a<?p b?>c", accepted("ac")},
            {"in a CDATA section it is text", "<![CDATA[<?p?>]]>", accepted("<?p?>")},
            {"with white space behind <", "<^ ?p?>", refused(rule::malformed_markup)}});
    to.add(
        "[16] PI", frame::property,
        {{"in a tag", "<D:x ^<?p?>/>", refused(rule::malformed_tag)},
         {"in an attribute value", "<D:x a='^<?p?>'/>", repaired(rule::less_than_in_attribute)}});
    to.add(
        "[16] PI", frame::whole,
        {{"without an end", "<D:multistatus xmlns:D='DAV:'><?p </D:multistatus>^",
          refused(rule::truncated)},
         {"that ends with > alone", "<D:multistatus xmlns:D='DAV:'/><?p a>^",
          refused(rule::truncated)},
         {"of one ? for both ends", "<D:multistatus xmlns:D='DAV:'/><?>^",
          refused(rule::truncated)},
         {"cut behind its target", "<D:multistatus xmlns:D='DAV:'/><?p^", refused(rule::truncated)},
         {"cut before >", "<D:multistatus xmlns:D='DAV:'/><?p ?^", refused(rule::truncated)},
         {"without an end, before the root", "<?p ^", refused(rule::truncated)},
         {"nothing but one", "<?p?>^", refused(rule::empty_body)}});
}

}  // namespace multistatus::test::xml_conformance
