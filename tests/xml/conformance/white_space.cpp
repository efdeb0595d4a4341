// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/bytes.hpp>
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

/// A place where white space may stand, and, if it is not optional, has to.
struct gap {
    std::string_view shows;
    frame where;
    std::string_view before;
    std::string_view behind;
    rule error;      ///< What a character that looks like white space is there,
    std::size_t at;  ///< where in the fragment that is reported,
    bool is_needed;  ///< and whether nothing at all may not stand there either.
    rule tolerant = error;
};

constexpr gap gaps[] = {
    {"before an attribute", frame::property, "<D:x", "a='1'/>", rule::malformed_name, 0, false,
     rule::none},
    {"between attributes", frame::property, "<D:x a='1'", "b='2'/>", rule::malformed_tag, 10, true},
    {"before =", frame::property, "<D:x a", "='1'/>", rule::malformed_name, 5, false, rule::none},
    {"behind =", frame::property, "<D:x a=", "'1'/>", rule::malformed_tag, 7, false},
    {"before >", frame::property, "<D:x a='1'", "></D:x>", rule::malformed_tag, 10, false},
    {"before />", frame::property, "<D:x a='1'", "/>", rule::malformed_tag, 10, false},
    {"at the end of an end tag", frame::property, "<D:x></D:x", ">", rule::mismatched_end_tag, 5,
     false, rule::none},
    {"between elements", frame::items, "", "", rule::unexpected_text, 0, false, rule::none},
    {"before the root", frame::before_root, "<!-- -->", "", rule::not_xml, 8, false},
    {"behind the root", frame::after_root, "", "", rule::content_after_root, 0, false, rule::none},
    {"before the version", frame::before_root, "<?xml", "version='1.0'?>",
     rule::malformed_instruction, 2, true},
    {"before the encoding", frame::before_root, "<?xml version='1.0'", "encoding='UTF-8'?>",
     rule::xml_declaration, 0, true},
    {"before standalone", frame::before_root, "<?xml version='1.0'", "standalone='no'?>",
     rule::xml_declaration, 0, true},
    {"before = in the declaration", frame::before_root, "<?xml version", "='1.0'?>",
     rule::xml_declaration, 0, false},
    {"behind = in the declaration", frame::before_root, "<?xml version=", "'1.0'?>",
     rule::xml_declaration, 0, false},
    {"at the end of the declaration", frame::before_root, "<?xml version='1.0'", "?>",
     rule::xml_declaration, 0, false},
    {"behind a target", frame::value, "<?p", "='1'?>", rule::malformed_instruction, 2, true},
};

struct spaces {
    std::string_view shows;
    std::string_view bytes;
};

constexpr spaces legal[] = {
    {"space", " "}, {"tab", "\t"},     {"LF", "\n"},
    {"CR", "\r"},   {"CR LF", "\r\n"}, {"all four", " \t\r\n"},
};
// White space to Unicode or to some languages, but not to XML.
constexpr char32_t others[] = {0x85, 0xA0, 0x2003, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000};

[[nodiscard]] std::string fill(gap const& g, std::string_view with) {
    return std::string(g.before).append(with).append(g.behind);
}

void add_gaps(chapter& to) {
    for (auto const& g : gaps) {
        for (auto const& s : legal)
            to.add("[3] S", std::string(s.shows).append(" ").append(g.shows), g.where,
                   fill(g, s.bytes), 0, accepted());
        for (auto const c : others)
            to.add("[3] S", code_point_name(c) + " " + std::string(g.shows), g.where,
                   fill(g, utf8(c)), g.at, {g.error, g.tolerant, std::nullopt});
        if (g.is_needed)
            to.add("[3] S", std::string("nothing ").append(g.shows), g.where, fill(g, ""), g.at,
                   {g.error, g.tolerant, std::nullopt});
    }
    to.add(
        "[3] S", frame::property,
        {{"white space of all kinds in a tag", "<D:x\t\r\n a \n=\t'1'\rb\r\n= '2' />",
          accepted("x@{}a=1@{}b=2")},
         {"U+1680 is a name character", "<D:x a\xE1\x9A\x80='1'/>",
          accepted("x@{}a\xE1\x9A\x80=1")},
         {"U+FEFF is a name character", "<D:x a\xEF\xBB\xBF='1'/>",
          accepted("x@{}a\xEF\xBB\xBF=1")},
         {"a form feed between attributes", "<D:x ^\fa='1'/>", refused(rule::malformed_tag)},
         {"a vertical tab between attributes", "<D:x ^\va='1'/>", refused(rule::malformed_tag)},
         {"white space before an element name", "<^ D:x/>", refused(rule::malformed_markup)},
         {"white space before the name of an end tag", "<D:x>^</ D:x>",
          refused(rule::malformed_tag)},
         {"white space behind < of an end tag", "<D:x><^ /D:x>", refused(rule::malformed_markup)},
         {"white space in />", "<D:x a=''/^ >", refused(rule::malformed_tag)}});
}

// In content line ends are read as LF, whatever they are.
void add_line_ends(chapter& to) {
    to.add("2.11 End-of-Line Handling", frame::value,
           {{"LF in text", "a\nb", accepted("a\nb")},
            {"CR in text", "a\rb", accepted("a\nb")},
            {"CR LF in text", "a\r\nb", accepted("a\nb")},
            {"LF CR in text", "a\n\rb", accepted("a\n\nb")},
            {"CR CR LF in text", "a\r\r\nb", accepted("a\n\nb")},
            {"CR LF CR LF in text", "a\r\n\r\nb", accepted("a\n\nb")},
            {"CR at the end of text", "a\r", accepted("a\n")},
            {"CR before an element", "a\r<D:y/>", accepted("a\n")},
            {"CR before a reference to LF", "a\r&#10;b", accepted("a\n\nb")},
            {"a reference to CR before LF", "a&#13;\nb", accepted("a\r\nb")},
            {"a reference to CR", "a&#xD;b", accepted("a\rb")},
            {"references to CR and LF", "a&#13;&#10;b", accepted("a\r\nb")},
            {"CR in a CDATA section", "<![CDATA[a\rb]]>", accepted("a\nb")},
            {"CR LF in a CDATA section", "<![CDATA[a\r\nb]]>", accepted("a\nb")},
            {"CR at the end of a CDATA section, LF behind it", "<![CDATA[a\r]]>\nb",
             accepted("a\n\nb")},
            {"CR before a CDATA section that begins with LF", "a\r<![CDATA[\nb]]>",
             accepted("a\n\nb")},
            {"U+0085 in text is no line end",
             "a\xC2\x85"
             "b",
             accepted("a\xC2\x85"
                      "b")},
            {"CR before U+0085", "a\r\xC2\x85", accepted("a\n\xC2\x85")},
            {"U+2028 in text is no line end",
             "a\xE2\x80\xA8"
             "b",
             accepted("a\xE2\x80\xA8"
                      "b")}});
}

}  // namespace

void add_white_space(cases& all) {
    chapter to(all, "White space");
    add_gaps(to);
    add_line_ends(to);
}

}  // namespace multistatus::test::xml_conformance
