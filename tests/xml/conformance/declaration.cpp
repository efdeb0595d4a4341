// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

// Whatever is wrong in a declaration is reported where it begins.
void add_malformed(chapter& to, std::string_view production,
                   std::initializer_list<written_case> const& cases) {
    for (auto const& c : cases)
        to.add(production, c.shows, frame::before_root, c.fragment, 0,
               refused(rule::xml_declaration));
}

void add_declarations(chapter& to) {
    to.add(
        "[23] XMLDecl", frame::before_root,
        {{"the version", "<?xml version=\"1.0\"?>"},
         {"with an encoding", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
         {"with standalone", "<?xml version=\"1.0\" standalone=\"yes\"?>"},
         {"with all", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"},
         {"with quotes of both kinds", "<?xml version='1.0' encoding=\"UTF-8\" standalone='no'?>"},
         {"with much white space", "<?xml \t\r\nversion = \n'1.0'\tencoding\r\n=\t'utf-8' \n?>"},
         {"before a line", "<?xml version='1.0'?>\n"},
         {"in capitals", "<?^XML version='1.0'?>", refused(rule::malformed_instruction)},
         {"with white space before xml", "<?^ xml version='1.0'?>",
          refused(rule::malformed_instruction)},
         {"behind a space", " ^<?xml version='1.0'?>", repaired(rule::space_before_declaration)},
         {"behind a line", "\n^<?xml version='1.0'?>", repaired(rule::space_before_declaration)},
         {"behind white space of all kinds", " \t\r\n^<?xml version='1.0' encoding='utf-8'?>",
          repaired(rule::space_before_declaration)},
         {"behind a comment", "<!-- -->^<?xml version='1.0'?>", refused(rule::xml_declaration)},
         {"behind an instruction", "<?p?>^<?xml version='1.0'?>", refused(rule::xml_declaration)},
         {"twice", "<?xml version='1.0'?>^<?xml version='1.0'?>", refused(rule::xml_declaration)},
         {"twice, the second behind a line", "<?xml version='1.0'?>\n^<?xml version='1.0'?>",
          refused(rule::xml_declaration)}});
    to.add("[23] XMLDecl", frame::value,
           {{"in content", "^<?xml version='1.0'?>", refused(rule::xml_declaration)}});
    to.add("[23] XMLDecl", frame::items,
           {{"between responses", "^<?xml version='1.0'?>", refused(rule::xml_declaration)}});
    add_malformed(
        to, "[23] XMLDecl",
        {{"empty", "<?xml?>"},
         {"of white space", "<?xml ?>"},
         {"without a version", "<?xml encoding='UTF-8'?>"},
         {"with standalone only", "<?xml standalone='yes'?>"},
         {"the encoding before the version", "<?xml encoding='UTF-8' version='1.0'?>"},
         {"standalone before the version", "<?xml standalone='yes' version='1.0'?>"},
         {"standalone before the encoding",
          "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>"},
         {"the version twice", "<?xml version='1.0' version='1.0'?>"},
         {"the encoding twice", "<?xml version='1.0' encoding='UTF-8' encoding='UTF-8'?>"},
         {"standalone twice", "<?xml version='1.0' standalone='no' standalone='no'?>"},
         {"with something else", "<?xml version='1.0' a='b'?>"},
         {"with text at its end", "<?xml version='1.0' a?>"},
         {"with ? at its end", "<?xml version='1.0'?\?>"},
         {"with / at its end", "<?xml version='1.0'/?>"},
         {"with a comma", "<?xml version='1.0', encoding='UTF-8'?>"},
         {"with a namespace", "<?xml version='1.0' xmlns='DAV:'?>"}});
    to.add("[23] XMLDecl", frame::whole,
           {{"that ends like a tag", "<?xml version='1.0'><D:multistatus xmlns:D='DAV:'/>^",
             refused(rule::truncated)},
            {"without an end", "<?xml version='1.0'^", refused(rule::truncated)}});
}

void add_versions(chapter& to) {
    add_malformed(to, "[24] VersionInfo",
                  {{"without quotes", "<?xml version=1.0?>"},
                   {"without a value", "<?xml version?>"},
                   {"without =", "<?xml version '1.0'?>"},
                   {"with = only", "<?xml version=?>"},
                   {"with == ", "<?xml version=='1.0'?>"},
                   {"with different quotes", "<?xml version='1.0\"?>"},
                   {"without its last quote", "<?xml version='1.0?>"},
                   {"in capitals", "<?xml VERSION='1.0'?>"},
                   {"Version", "<?xml Version='1.0'?>"},
                   {"with a prefix", "<?xml xml:version='1.0'?>"}});
    for (std::string_view const version :
         {"1.0", "1.1", "1.2", "1.7", "1.9", "1.10", "1.00", "1.99999999999999999999"})
        to.add("[26] VersionNum", version, frame::before_root,
               "<?xml version='" + std::string(version) + "'?>", 0, accepted());
    for (std::string_view const version :
         {"",      "1",    "1.",   ".0",   "0.9",     "2.0",        "10.0", "01.0",
          "1.0.0", "1.0a", "1.a",  "1.0 ", " 1.0",    "1,0",        "1/0",  "+1.0",
          "-1.0",  "1.-1", "1. 0", "one",  "1&#46;0", "1.0\xD9\xA0"})
        to.add("[26] VersionNum", "'" + std::string(version) + "'", frame::before_root,
               "<?xml version='" + std::string(version) + "'?>", 0, refused(rule::xml_version));
}

void add_standalone(chapter& to) {
    to.add("[32] SDDecl", frame::before_root,
           {{"yes", "<?xml version='1.0' standalone='yes'?>"},
            {"no", "<?xml version='1.0' standalone='no'?>"}});
    for (std::string_view const value :
         {"", "YES", "Yes", "No", "true", "1", "maybe", " yes", "yes ", "y", "yesno"})
        to.add("[32] SDDecl", "'" + std::string(value) + "'", frame::before_root,
               "<?xml version='1.0' standalone='" + std::string(value) + "'?>", 0,
               refused(rule::xml_declaration));
    add_malformed(to, "[32] SDDecl",
                  {{"without quotes", "<?xml version='1.0' standalone=yes?>"},
                   {"without a value", "<?xml version='1.0' standalone?>"},
                   {"in capitals", "<?xml version='1.0' STANDALONE='yes'?>"},
                   {"without white space before it", "<?xml version='1.0'standalone='yes'?>"}});
}

void add_encoding_names(chapter& to) {
    to.add("[80] EncodingDecl", frame::before_root,
           {{"UTF-8", "<?xml version='1.0' encoding='UTF-8'?>"},
            {"in lower case", "<?xml version='1.0' encoding='utf-8'?>"},
            {"in mixed case", "<?xml version='1.0' encoding='Utf-8'?>"},
            {"with white space around =", "<?xml version='1.0' encoding = 'UTF-8'?>"}});
    add_malformed(to, "[80] EncodingDecl",
                  {{"without quotes", "<?xml version='1.0' encoding=UTF-8?>"},
                   {"without a value", "<?xml version='1.0' encoding?>"},
                   {"without =", "<?xml version='1.0' encoding 'UTF-8'?>"},
                   {"with different quotes", "<?xml version='1.0' encoding='UTF-8\"?>"},
                   {"in capitals", "<?xml version='1.0' ENCODING='UTF-8'?>"},
                   {"without white space before it", "<?xml version='1.0'encoding='UTF-8'?>"},
                   {"empty", "<?xml version='1.0' encoding=''?>"},
                   {"of the name charset", "<?xml version='1.0' charset='UTF-8'?>"}});
    // A name that is none is unknown as well, which is found first.
    for (std::string_view const name :
         {" ", " UTF-8", "UTF-8 ", "8-UTF", "-UTF-8", "_UTF-8", ".UTF-8", "UTF 8", "UTF:8", "UTF/8",
          "UTF+8", "UTF-8;", "UTF\xC3\xA9"})
        to.add("[81] EncName", "'" + std::string(name) + "'", frame::before_root,
               "<?xml version='1.0' encoding='" + std::string(name) + "'?>", 0,
               refused(rule::unsupported_encoding));
}

}  // namespace

void add_declaration(cases& all) {
    chapter to(all, "XML declarations");
    add_declarations(to);
    add_versions(to);
    add_standalone(to);
    add_encoding_names(to);
}

}  // namespace multistatus::test::xml_conformance
