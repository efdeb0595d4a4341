// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/oracles/disagreements.hpp>

namespace multistatus::test::xml_conformance {
namespace {

// Why

constexpr std::string_view old_names =
    "Its tables of name characters are those of the 4th edition, which lack many and all above "
    "U+FFFF.";
constexpr std::string_view text_between =
    "Text between elements is well-formed, but the elements of a multistatus hold none.";
constexpr std::string_view doctypes =
    "Document type declarations are well-formed, but not read here, and so refused.";
constexpr std::string_view versions = "It reads any version that is made of name characters.";
constexpr std::string_view no_digit = "It takes a version number without a digit behind the point.";
constexpr std::string_view mark_before =
    "It takes the byte order mark for all, where the declaration says something else.";
constexpr std::string_view own_encodings =
    "Which encodings are read beside UTF-8 and UTF-16 is for each processor to say.";
constexpr std::string_view no_mark =
    "It finds UTF-16 by the zero bytes at the beginning, where a byte order mark has to be.";
constexpr std::string_view uri_names = "Namespace names that are no URI references are an error to "
                                       "it, which a processor need not look "
                                       "for, since it compares them as strings.";
constexpr std::string_view zero_end = "It takes U+0000 behind the root for the end of its input.";
constexpr std::string_view half_end =
    "It does not look at half a character, or half of a pair, behind the root.";
constexpr std::string_view half_pairs =
    "Until a mend that some packages of it have, it took whatever follows a high surrogate for the "
    "other half.";
constexpr std::string_view xml_twice =
    "It passes over declarations of the prefix xml before it looks for attributes that stand "
    "twice.";
constexpr std::string_view letter_digit =
    "It takes no letter for the 11th digit of a hexadecimal reference.";

// Which

constexpr std::string_view later_start_characters =
    "U+02FF U+0370 U+037D U+037F U+1FFF U+200C U+200D U+2070 U+218F U+2C00 U+2FEF U+3001 U+D7FF "
    "U+F900 U+FDCF U+FDF0 U+FFFD U+10000 U+1FFFE U+1FFFF U+EFFFF";
constexpr std::string_view later_characters = "U+036F U+203F U+2040";
// What follows a high surrogate there is no markup, or markup without which the rest is
// well-formed.
constexpr std::string_view swallowing_places =
    "at_the_beginning_of_text in_text behind_a_reference in_a_CDATA_section in_a_comment "
    "in_an_instruction in_an_attribute_value between_responses between_properties";
constexpr std::string_view text_places =
    "alone_in_text at_the_beginning_of_text in_text at_the_end_of_text behind_an_element "
    "behind_a_reference in_a_CDATA_section at_the_end_of_a_CDATA_section in_a_comment "
    "at_the_end_of_a_comment in_an_instruction at_the_end_of_an_instruction in_an_href in_a_status "
    "in_a_description between_responses between_properties in_an_attribute_value "
    "alone_in_an_attribute_value in_a_namespace_name in_a_comment_before_the_root "
    "in_an_instruction_before_the_root in_a_comment_behind_the_root "
    "in_an_instruction_behind_the_root";
constexpr std::string_view high_at_its_end =
    "*high_surrogate two_high_surrogates a_high_surrogate_before_a_pair";
// Parameter entities are declared to a handler that it does not have here, and so are unknown.
constexpr std::string_view without_parameter_entities =
    "NS_* [6]_* [60]_* [7* [8* [9]_* [1* [28b]_* [29]_* [4* [5*";
constexpr std::string_view legal_doctypes =
    "of_a_name with_an_internal_subset with_a_system_identifier behind_an_XML_declaration "
    "of_a_page";

std::vector<disagreement> make() {
    constexpr auto expat = oracle::expat;
    constexpr auto libxml2 = oracle::libxml2;
    constexpr auto accepts = difference_kind::accepts;
    constexpr auto refuses = difference_kind::refuses;
    return {
        {expat, refuses, "Names / [4] NameStartChar / % *", later_start_characters, old_names,
         "XML 1.0, 2.3 [4]"},
        {expat, refuses, "Names / [4a] NameChar / % *", later_start_characters, old_names,
         "XML 1.0, 2.3 [4]"},
        {expat, refuses, "Names / [4a] NameChar / % *", later_characters, old_names,
         "XML 1.0, 2.3 [4]"},
        {expat, refuses, "White space / [3] S / % is a name character", "U+1680 U+FEFF", old_names,
         "XML 1.0, 2.3 [4]"},
        {expat, refuses, "Namespaces / NS [8] PrefixedName / with a full-width colon", "",
         old_names, "XML 1.0, 2.3 [4]"},
        {expat, refuses, "Encodings / 4.3.3 UTF-16 surrogates / a pair in an element name, *", "",
         old_names, "XML 1.0, 2.3 [4]"},

        {expat, accepts, "Encodings / 4.3.3 UTF-16 surrogates / *high surrogate %, *",
         swallowing_places, half_pairs, "XML 1.0, 4.3.3", true},
        {expat, accepts, "Encodings / 4.3.3 UTF-16 surrogates / two high surrogates %, *",
         text_places, half_pairs, "XML 1.0, 4.3.3", true},

        {expat, accepts, "White space / [3] S / U+* between elements", "", text_between,
         "RFC 4918, 14"},
        {expat, accepts, "Text and CDATA sections / [18] CDSect / with text, between elements", "",
         text_between, "RFC 4918, 14"},
        {expat, accepts, "References / [67] Reference / between elements", "", text_between,
         "RFC 4918, 14"},

        {expat, accepts, "Documents and prologs / [28] doctypedecl / %", legal_doctypes, doctypes,
         "RFC 4918, 20.6"},

        {expat, accepts, "Document type declarations / * / in a declaration that is legal", "",
         doctypes, "RFC 4918, 20.6"},

        {expat, accepts, "XML declarations / [26] VersionNum / %",
         "'' '1' '1.' '.0' '0.9' '2.0' '10.0' '01.0' '1.0.0' '1.0a' '1.a' '-1.0' '1.-1' 'one'",
         versions, "XML 1.0, 2.8 [26]"},

        {expat, accepts, "Encodings / 4.3.3 Byte Order Mark of UTF-8 / before a declaration of %",
         "ISO-8859-1 US-ASCII", mark_before, "XML 1.0, 4.3.3"},

        {expat, accepts, "Encodings / 4.3.3 Byte Order Mark of UTF-16 / none*", "", no_mark,
         "XML 1.0, 4.3.3"},

        {expat, refuses, "Encodings / 4.3.3 Character Encoding in Entities / *windows-1252", "",
         own_encodings, "XML 1.0, 4.3.3"},

        {libxml2, refuses, "Characters / [2] Char / %* in a namespace name",
         "U+0009 U+000A U+0020 U+007F U+008 U+009 U+00A0 U+07FF U+0800 "
         "U+2028 U+D7FF U+E000 U+FDD0 U+FDEF U+FEFF U+FFF9 U+FFFD U+10000 U+1FFFE U+1FFFF U+FFFFE "
         "U+10FFFE U+10FFFF",
         uri_names, "Namespaces in XML 1.0, 2.3 and 8"},
        {libxml2, refuses, "Attributes / 3.3.3 Attribute-Value Normalization / in a namespace name",
         "", uri_names, "Namespaces in XML 1.0, 2.3 and 8"},
        {libxml2, refuses, "Namespaces / NS 2.3 Comparing URI References / no URI reference*", "",
         uri_names, "Namespaces in XML 1.0, 2.3 and 8"},
        {libxml2, refuses, "Namespaces / NS 2.3 Comparing URI References / an IRI", "", uri_names,
         "Namespaces in XML 1.0, 2.3 and 8"},

        {libxml2, accepts, "White space / [3] S / U+* between elements", "", text_between,
         "RFC 4918, 14"},
        {libxml2, accepts, "Text and CDATA sections / [18] CDSect / with text, between elements",
         "", text_between, "RFC 4918, 14"},
        {libxml2, accepts, "References / [67] Reference / between elements", "", text_between,
         "RFC 4918, 14"},

        {libxml2, accepts, "Documents and prologs / [28] doctypedecl / %", legal_doctypes, doctypes,
         "RFC 4918, 20.6"},

        {libxml2, accepts, "Document type declarations / % / in a declaration that is legal",
         without_parameter_entities, doctypes, "RFC 4918, 20.6"},

        {libxml2, accepts, "Characters / [2] Char / U+0000 behind the root", "", zero_end,
         "XML 1.0, 2.1 [1]"},
        {libxml2, accepts, "Characters / [2] Char / U+0000 at the end of the body", "", zero_end,
         "XML 1.0, 2.1 [1]"},
        {libxml2, accepts, "Documents and prologs / [1] document / U+0000 behind the root", "",
         zero_end, "XML 1.0, 2.1 [1]"},

        {libxml2, accepts,
         "Encodings / 4.3.3 UTF-16 of an odd number of bytes / * behind the root, *", "", half_end,
         "XML 1.0, 4.3.3"},
        {libxml2, accepts, "Encodings / 4.3.3 UTF-16 surrogates / % behind the root, *",
         high_at_its_end, half_end, "XML 1.0, 4.3.3"},
        {libxml2, accepts, "Encodings / 4.3.3 UTF-16 surrogates / % at the end of the body, *",
         high_at_its_end, half_end, "XML 1.0, 4.3.3"},

        {libxml2, accepts, "XML declarations / [26] VersionNum / '1.'", "", no_digit,
         "XML 1.0, 2.8 [26]"},

        {libxml2, accepts, "Attributes / WFC: Unique Att Spec / xml twice", "", xml_twice,
         "XML 1.0, 3.1"},

        {libxml2, refuses, "References / [66] CharRef / % behind zeros, *",
         "U+000A U+000D U+D7FF U+E000 U+FDD0 U+FEFF U+FFFD", letter_digit, "XML 1.0, 4.1 [66]"},

        {libxml2, accepts, "Encodings / 4.3.3 Byte Order Mark of UTF-8 / before a declaration of %",
         "ISO-8859-1 US-ASCII", mark_before, "XML 1.0, 4.3.3"},
        {libxml2, accepts,
         "Encodings / 4.3.3 Byte Order Mark of UTF-16 / before a declaration of UTF-8, *", "",
         mark_before, "XML 1.0, 4.3.3"},

        {libxml2, accepts, "Encodings / 4.3.3 Byte Order Mark of UTF-16 / none, but % declaration*",
         "a an_XML", no_mark, "XML 1.0, 4.3.3"},

        {libxml2, accepts, "Encodings / 4.3.3 Character Encoding in Entities / declared as %",
         "UTF-7", own_encodings, "XML 1.0, 4.3.3"},
        {libxml2, accepts, "Encodings / App. F Autodetection / UCS-4, big-endian", "",
         own_encodings, "XML 1.0, 4.3.3"},
    };
}

}  // namespace

std::vector<disagreement> const& known_disagreements() {
    static auto const all = make();
    return all;
}

std::vector<std::string> patterns_of(disagreement const& d) {
    auto const hole = d.cases.find('%');
    if (hole == d.cases.npos) return {std::string(d.cases)};
    std::vector<std::string> all;
    for (std::size_t from = 0; from < d.of.size();) {
        auto const end = d.of.find(' ', from);
        std::string pattern(d.cases.substr(0, hole));
        // A word that is several has `_` between them.
        for (char const c : d.of.substr(from, end - from))
            pattern += c == '_' ? ' ' : c;
        all.push_back(pattern.append(d.cases.substr(hole + 1)));
        from = end == d.of.npos ? d.of.size() : end + 1;
    }
    return all;
}

bool matches(std::string_view pattern, std::string_view name) {
    auto const star = pattern.find('*');
    if (star == pattern.npos) return pattern == name;
    if (name.substr(0, star) != pattern.substr(0, star)) return false;
    auto const behind = pattern.substr(star + 1);
    for (auto rest = name.substr(star);; rest.remove_prefix(1)) {
        if (matches(behind, rest)) return true;
        if (rest.empty()) return false;
    }
}

}  // namespace multistatus::test::xml_conformance
