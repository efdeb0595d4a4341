// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/places.hpp>

namespace multistatus::test::xml_conformance {
namespace {

// Whatever holds text: both kinds of error are found where they are, and read as U+FFFD.
finding in_text(place const& p, illegal_bytes const& bad) {
    auto const code = bad.is_encoded ? rule::illegal_character : rule::invalid_encoding;
    return {repaired(code), p.hole() + bad.at};
}
// An href and a status are text as well, but of fewer characters than XML has.
finding in_limited_text(place const& p, illegal_bytes const& bad) {
    return in_text(p, bad);
}
// Where only elements may stand, a legal character before the illegal bytes is wrong as well.
finding between_elements(place const& p, illegal_bytes const& bad) {
    if (bad.at != 0) return {repaired(rule::unexpected_text), p.hole()};
    return in_text(p, bad);
}
// An element of another name than XML allows is skipped as a whole.
finding in_element_name(place const&, illegal_bytes const&) {
    return {repaired(rule::malformed_name), 0};
}
[[nodiscard]] bool is_ascii(illegal_bytes const& bad) {
    return static_cast<unsigned char>(bad.bytes[0]) < 0x80;
}
// Control characters begin no name at all.
finding at_element_name(place const& p, illegal_bytes const& bad) {
    if (is_ascii(bad)) return {refused(rule::malformed_markup), p.hole()};
    return in_element_name(p, bad);
}
// `begin` is where the name of the attribute begins.
template <std::size_t begin>
finding in_attribute_name(place const& p, illegal_bytes const& bad) {
    if (is_ascii(bad)) return {refused(rule::malformed_tag), p.hole()};
    return {repaired(rule::malformed_name), begin};
}
finding in_tag(place const& p, illegal_bytes const&) {
    return {refused(rule::malformed_tag), p.hole()};
}
// What is no ASCII is taken for the name of an attribute that lacks its `=`.
finding between_attributes(place const& p, illegal_bytes const& bad) {
    auto const at = p.hole() + (is_ascii(bad) ? 0 : bad.bytes.size() + 1);
    return {refused(rule::malformed_tag), at};
}
finding in_reference(place const& p, illegal_bytes const&) {
    return {repaired(rule::malformed_reference), p.before.rfind('&')};
}
finding in_target(place const& p, illegal_bytes const&) {
    return {refused(rule::malformed_instruction), p.before.rfind("<?") + 2};
}
finding in_end_tag(place const& p, illegal_bytes const&) {
    return {repaired(rule::mismatched_end_tag), p.before.rfind("</")};
}
finding behind_end_tag(place const& p, illegal_bytes const&) {
    return {refused(rule::malformed_tag), p.before.rfind("</")};
}
template <rule code>
finding in_declaration(place const&, illegal_bytes const&) {
    return {refused(code), 0};
}
finding before_root(place const& p, illegal_bytes const&) {
    return {refused(rule::not_xml), p.hole()};
}
finding behind_root(place const& p, illegal_bytes const&) {
    return {repaired(rule::content_after_root), p.hole()};
}
finding at_end(place const& p, illegal_bytes const& bad) {
    return {refused(rule::truncated), p.hole() + bad.bytes.size()};
}

constexpr std::string_view head = "<D:multistatus xmlns:D=\"DAV:\"><D:response><D:href>/a";

place const places[] = {
    // Content
    {"alone in text", frame::value, "", "", in_text},
    {"at the beginning of text", frame::value, "", "b", in_text},
    {"in text", frame::value, "some text of a ", " longer value, if they look at many", in_text},
    {"at the end of text", frame::value, "a", "", in_text},
    {"behind an element", frame::value, "<D:y/>", "", in_text},
    {"behind a reference", frame::value, "&amp;", "&lt;", in_text},
    {"in a CDATA section", frame::value, "<![CDATA[a", "b]]>", in_text},
    {"at the end of a CDATA section", frame::value, "<![CDATA[", "]]>", in_text},
    {"in a comment", frame::value, "<!--a", "b-->", in_text},
    {"at the end of a comment", frame::value, "<!-- ", "-->", in_text},
    {"in an instruction", frame::value, "<?p a", "b?>", in_text},
    {"at the end of an instruction", frame::value, "<?p ", "?>", in_text},
    {"in an href", frame::items, "<D:response><D:href>/",
     "</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>", in_limited_text},
    {"in a status", frame::items, "<D:response><D:href>/z</D:href><D:status>HTTP/1.1 200 ",
     "</D:status></D:response>", in_limited_text},
    {"in a description", frame::items, "<D:responsedescription>", "</D:responsedescription>",
     in_text},
    {"between responses", frame::items, "\n", "\n", between_elements},
    {"between properties", frame::property, "<D:y/>", "<D:x/>", between_elements},
    // Start tags
    {"at the beginning of an element name", frame::property, "<", "x/>", at_element_name},
    {"in an element name", frame::property, "<D:x", "y/>", in_element_name},
    {"at the end of an element name", frame::property, "<D:x", "/>", in_element_name},
    {"at the beginning of a local part", frame::property, "<D:", "x/>", in_element_name},
    {"in the prefix of an element", frame::property, "<D", ":x/>", in_element_name},
    {"at the beginning of an attribute name", frame::property, "<D:x ", "a='1'/>",
     in_attribute_name<5>},
    {"in an attribute name", frame::property, "<D:x a", "b='1'/>", in_attribute_name<5>},
    {"at the end of an attribute name", frame::property, "<D:x a", "='1'/>", in_attribute_name<5>},
    {"in the prefix of an attribute", frame::property, "<D:x D", ":a='1'/>", in_attribute_name<5>},
    {"in the prefix of a declaration", frame::property, "<D:x xmlns:p", "='u'/>",
     in_attribute_name<5>},
    {"in an attribute value", frame::property, "<D:x a='b", "c'/>", in_text},
    {"alone in an attribute value", frame::property, "<D:x a=\"", "\"/>", in_text},
    {"in a namespace name", frame::property, "<D:x xmlns:p='u", "'/>", in_text},
    {"before =", frame::property, "<D:x a ", "='1'/>", in_tag},
    {"behind =", frame::property, "<D:x a=", "'1'/>", in_tag},
    {"behind an attribute value", frame::property, "<D:x a='1'", " b='2'/>", in_tag},
    {"between attributes", frame::property, "<D:x a='1' ", " b='2'/>", between_attributes},
    {"behind the last attribute", frame::property, "<D:x a='1' ", " />", between_attributes},
    {"behind / in a tag", frame::property, "<D:x a='1'/", "></D:x>", in_tag},
    // End tags
    {"in the name of an end tag", frame::property, "<D:xy></D:x", "y>", in_end_tag},
    {"at the end of the name of an end tag", frame::property, "<D:x></D:x", ">", in_end_tag},
    {"in the prefix of an end tag", frame::property, "<D:x></D", ":x>", in_end_tag},
    {"behind the name of an end tag", frame::property, "<D:x></D:x ", ">", behind_end_tag},
    // References and instructions
    {"in an entity reference", frame::value, "a&am", "p;", in_reference},
    {"in a character reference", frame::value, "a&#6", "5;", in_reference},
    {"in a hexadecimal reference", frame::value, "a&#x", "41;", in_reference},
    {"in a reference in an attribute", frame::property, "<D:x a='&l", "t;'/>", in_reference},
    {"at the beginning of a target", frame::value, "<?", "p?>", in_target},
    {"in a target", frame::value, "<?p", "q ?>", in_target},
    // Around the root
    {"before the root", frame::before_root, "\n", "\n", before_root},
    {"in a comment before the root", frame::before_root, "<!--", "-->", in_text},
    {"in an instruction before the root", frame::before_root, "<?p ", "?>", in_text},
    {"behind the root", frame::after_root, "", "\n", behind_root},
    {"at the end of the body", frame::after_root, "\n", "", behind_root},
    {"in a comment behind the root", frame::after_root, "<!--", "-->", in_text},
    {"in an instruction behind the root", frame::after_root, "<?p ", "?>", in_text},
    // The XML declaration
    {"before the version", frame::before_root, "<?xml ", "version='1.0'?>",
     in_declaration<rule::xml_declaration>},
    {"in the version", frame::before_root, "<?xml version='1.", "0'?>",
     in_declaration<rule::xml_version>},
    {"before = in the declaration", frame::before_root, "<?xml version", "='1.0'?>",
     in_declaration<rule::xml_declaration>},
    {"in the name of the encoding", frame::before_root, "<?xml version='1.0' encoding='UTF",
     "-8'?>", in_declaration<rule::unsupported_encoding>},
    {"in standalone", frame::before_root, "<?xml version='1.0' standalone='yes", "'?>",
     in_declaration<rule::xml_declaration>},
    {"at the end of the declaration", frame::before_root, "<?xml version='1.0' ", "?>",
     in_declaration<rule::xml_declaration>},
    // The end of a body that is cut
    {"where the body is cut in text", frame::whole, head, "", at_end},
    {"where the body is cut in a CDATA section", frame::whole,
     "<D:multistatus xmlns:D=\"DAV:\"><![CDATA[", "", at_end},
    {"where the body is cut in a comment", frame::whole, "<!-- ", "", at_end},
    {"where the body is cut in an instruction", frame::whole, "<?p ", "", at_end},
    {"where the body is cut in an end tag", frame::whole,
     "<D:multistatus xmlns:D=\"DAV:\"></D:multi", "", at_end},
    {"where the body is cut in an attribute value", frame::whole, "<D:multistatus a='", "", at_end},
    {"where the body is cut in an element name", frame::whole, "<D:multi", "", at_end},
};

}  // namespace

std::span<place const> all_places() {
    return places;
}

// In text that is cut, what comes before the cut and is wrong is found first.
finding find_at(place const& p, illegal_bytes const& bad) {
    if (p.before != head || bad.is_cut) return p.find(p, bad);
    auto const found = in_text(p, bad);
    return {repaired(found.expected.strict, rule::truncated), found.at};
}

bool is_for_any_character(place const& p) {
    return p.find == in_text;
}

}  // namespace multistatus::test::xml_conformance
