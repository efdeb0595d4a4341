// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

// Each production of document type declarations, in one that is legal: this reader refuses it where
// it begins, whatever is in it (RFC 4918, 20.6), and so there is nothing to tell apart in it. Where
// they stand outside of one they are no markup that anything knows.

struct legal_declaration {
    std::string_view production;
    std::string_view behind_name;  ///< what stands behind the name of the root
};

constexpr legal_declaration legal_declarations[] = {
    {"[6] Names", "[<!ATTLIST a b IDREFS 'c d'>]"},
    {"[7] Nmtoken", "[<!ATTLIST a b NMTOKEN '-.1'>]"},
    {"[8] Nmtokens", "[<!ATTLIST a b NMTOKENS '-1 .2'>]"},
    {"[9] EntityValue", "[<!ENTITY a \"'&#38;&b;\"><!ENTITY c '\"<d/>'>]"},
    {"[11] SystemLiteral", "SYSTEM \"'a>b\""},
    {"[12] PubidLiteral", "PUBLIC '-//a//b' 'c'"},
    {"[13] PubidChar", "PUBLIC \"Az09 \r\n-'()+,./:=?;!*#@$_%\" 'a'"},
    {"[28a] DeclSep", "[ <!ENTITY % a ''> %a; ]"},
    {"[28b] intSubset", "[]"},
    {"[29] markupdecl", "[<!ELEMENT a ANY><!-- ]> --><?p ]>?>]"},
    {"[45] elementdecl", "[<!ELEMENT a EMPTY>]"},
    {"[46] contentspec", "[<!ELEMENT a ANY>]"},
    {"[47] children", "[<!ELEMENT a (b)?>]"},
    {"[48] cp", "[<!ELEMENT a (b,(c|d)*,e+)>]"},
    {"[49] choice", "[<!ELEMENT a ( b | c )>]"},
    {"[50] seq", "[<!ELEMENT a ( b , c )>]"},
    {"[51] Mixed", "[<!ELEMENT a (#PCDATA|b)*><!ELEMENT b (#PCDATA)>]"},
    {"[52] AttlistDecl", "[<!ATTLIST a>]"},
    {"[53] AttDef", "[<!ATTLIST a b CDATA #IMPLIED c ID #REQUIRED>]"},
    {"[54] AttType", "[<!ATTLIST a b CDATA 'c' d NMTOKEN 'e' f (g) 'g'>]"},
    {"[55] StringType", "[<!ATTLIST a b CDATA 'c'>]"},
    {"[56] TokenizedType", "[<!ATTLIST a b IDREF #IMPLIED c ENTITY #IMPLIED d ENTITIES #IMPLIED>]"},
    {"[57] EnumeratedType", "[<!ATTLIST a b (c|d) 'd'>]"},
    {"[58] NotationType", "[<!NOTATION c SYSTEM 'd'><!ATTLIST a b NOTATION (c) #IMPLIED>]"},
    {"[59] Enumeration", "[<!ATTLIST a b ( -1 | 2 ) #IMPLIED>]"},
    {"[60] DefaultDecl", "[<!ATTLIST a b CDATA #FIXED 'c'>]"},
    {"[69] PEReference", "[<!ENTITY % a '<!ELEMENT b ANY>'>%a;]"},
    {"[70] EntityDecl", "[<!ENTITY a 'b'><!ENTITY % a 'c'>]"},
    {"[71] GEDecl", "[<!ENTITY a '&b;&b;'><!ENTITY b '&c;&c;'><!ENTITY c 'd'>]"},
    {"[72] PEDecl", "[<!ENTITY % a 'b'>]"},
    {"[73] EntityDef", "[<!ENTITY a SYSTEM 'file:///etc/passwd'>]"},
    {"[74] PEDef", "[<!ENTITY % a PUBLIC 'b' 'c'>]"},
    {"[75] ExternalID", "PUBLIC 'a' 'b' [<!ENTITY c SYSTEM 'd'>]"},
    {"[76] NDataDecl", "[<!NOTATION c SYSTEM 'd'><!ENTITY a SYSTEM 'b' NDATA c>]"},
    {"[82] NotationDecl", "[<!NOTATION a PUBLIC 'b' 'c'>]"},
    {"[83] PublicID", "[<!NOTATION a PUBLIC 'b'>]"},
    {"NS [16] doctypedecl", ""},
    {"NS [17] elementdecl", "[<!ELEMENT D:multistatus EMPTY>]"},
    {"NS [18] cp", "[<!ELEMENT D:multistatus (D:response|p:a)*>]"},
    {"NS [19] Mixed", "[<!ELEMENT p:a (#PCDATA|p:b)*>]"},
    {"NS [20] AttlistDecl", "[<!ATTLIST D:multistatus xmlns:p CDATA 'u'>]"},
    {"NS [21] AttDef", "[<!ATTLIST D:multistatus p:a CDATA #IMPLIED xmlns CDATA 'u'>]"},
};

void add_legal(chapter& to) {
    for (auto const& d : legal_declarations)
        to.add(d.production, "in a declaration that is legal", frame::before_root,
               std::string("<!DOCTYPE D:multistatus ").append(d.behind_name).append(">"), 0,
               refused(rule::doctype));
}

void add_in_content(chapter& to, std::string_view production, std::string_view shows,
                    std::string_view markup) {
    struct content {
        std::string_view name;
        frame where;
    };
    constexpr content places[] = {{"before the root", frame::before_root},
                                  {"between responses", frame::items},
                                  {"between properties", frame::property},
                                  {"in a value", frame::value}};
    for (auto const& p : places)
        to.add(production, std::string(shows).append(p.name), p.where, markup, 0,
               refused(rule::malformed_markup));
}

void add_outside(chapter& to) {
    add_in_content(to, "[45] elementdecl", "", "<!ELEMENT a ANY>");
    add_in_content(to, "[52] AttlistDecl", "", "<!ATTLIST a b CDATA 'c'>");
    add_in_content(to, "[71] GEDecl", "", "<!ENTITY a 'b'>");
    add_in_content(to, "[72] PEDecl", "", "<!ENTITY % a 'b'>");
    add_in_content(to, "[82] NotationDecl", "", "<!NOTATION a SYSTEM 'b'>");
    add_in_content(to, "[61] conditionalSect", "of an entity, ", "<![%a;[]]>");
    add_in_content(to, "[62] includeSect", "", "<![INCLUDE[<D:x/>]]>");
    add_in_content(to, "[63] ignoreSect", "", "<![IGNORE[a]]>");
    add_in_content(to, "[64] ignoreSectContents", "", "<![IGNORE[a<![b]]>c]]>");
    add_in_content(to, "[65] Ignore", "", "<![ IGNORE [ a ] ]> ]]>");
}

// Only an external subset may have them.
void add_conditional_sections(chapter& to) {
    auto const add = [&](std::string_view production, std::string_view section) {
        to.add(production, "in an internal subset", frame::before_root,
               std::string("<!DOCTYPE D:multistatus [").append(section).append("]>"), 0,
               refused(rule::doctype));
    };
    add("[61] conditionalSect", "<!ENTITY % a 'INCLUDE'><![%a;[]]>");
    add("[62] includeSect", "<![INCLUDE[<!ELEMENT a ANY>]]>");
    add("[63] ignoreSect", "<![IGNORE[<!ELEMENT a ANY>]]>");
}

void add_references(chapter& to) {
    to.add("[69] PEReference", frame::value,
           {{"in text it is none", "%a;", accepted("%a;")},
            {"in a CDATA section it is none", "<![CDATA[%a;]]>", accepted("%a;")}});
    to.add("[69] PEReference", frame::property,
           {{"in an attribute value it is none", "<D:x a='%a;'/>", accepted("x@{}a=%a;")},
            {"in a tag", "<D:x ^%a;/>", refused(rule::malformed_tag)}});
    to.add("[69] PEReference", frame::before_root,
           {{"before the root", "^%a;", refused(rule::not_xml)}});
    to.add(
        "[77] TextDecl", frame::before_root,
        {{"is no XML declaration", "^<?xml encoding='UTF-8'?>", refused(rule::xml_declaration)}});
    to.add("[77] TextDecl", frame::value,
           {{"in content", "^<?xml encoding='UTF-8'?>", refused(rule::xml_declaration)}});
}

}  // namespace

void add_document_types(cases& all) {
    chapter to(all, "Document type declarations");
    add_legal(to);
    add_outside(to);
    add_conditional_sections(to);
    add_references(to);
}

}  // namespace multistatus::test::xml_conformance
