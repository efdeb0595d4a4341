// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

void add_names(chapter& to) {
    constexpr auto malformed = rule::malformed_name;
    to.add("NS [7] QName", frame::property,
           {{"without a prefix", "<x/>", accepted("{}x")},
            {"with a prefix", "<D:x/>", accepted("x")},
            {"an attribute without a prefix", "<D:x a=''/>", accepted("x@{}a=")},
            {"an attribute with a prefix", "<D:x D:a=''/>", accepted("x@a=")},
            {"an element of a colon", "^<:/>", repaired(malformed)},
            {"an element that begins with a colon", "^<:x/>", repaired(malformed)},
            {"an element that ends with a colon", "^<D:/>", repaired(malformed)},
            {"an element of two colons", "^<D::/>", repaired(malformed)},
            {"an element with a colon twice in a row", "^<D::x/>", repaired(malformed)},
            {"an element with two colons", "^<D:x:y/>", repaired(malformed)},
            {"an attribute of a colon", "<D:x ^:='1'/>", repaired(malformed)},
            {"an attribute that begins with a colon", "<D:x ^:a='1'/>", repaired(malformed)},
            {"an attribute that ends with a colon", "<D:x ^D:='1'/>", repaired(malformed)},
            {"an attribute with a colon twice in a row", "<D:x ^D::a='1'/>", repaired(malformed)},
            {"an attribute with two colons", "<D:x ^D:a:b='1'/>", repaired(malformed)},
            {"an end tag with two colons", "<D:x>^</D:D:x>", repaired(rule::mismatched_end_tag)}});
    to.add("NS [11] LocalPart", frame::property,
           {{"that begins with a digit", "^<D:1/>", repaired(malformed)},
            {"that begins with -", "^<D:-a/>", repaired(malformed)},
            {"that begins with .", "^<D:.a/>", repaired(malformed)},
            {"that begins with U+00B7", "^<D:\xC2\xB7/>", repaired(malformed)},
            {"that begins with U+0300", "^<D:\xCC\x80/>", repaired(malformed)},
            {"of an attribute that begins with a digit", "<D:x ^D:1=''/>", repaired(malformed)},
            {"of an attribute that begins with -", "<D:x ^D:-=''/>", repaired(malformed)},
            {"xmlns", "<D:xmlns/>", accepted("xmlns")},
            {"xml", "<D:xml D:xml=''/>", accepted("xml@xml=")}});
    to.add("NS [10] Prefix", frame::property,
           {{"that begins with a digit", "^<1:x/>", repaired(malformed)},
            {"that begins with -", "^<-:x/>", repaired(malformed)},
            {"of one letter", "<p:x xmlns:p='u'/>", accepted("{u}x")},
            {"with digits, hyphens and dots", "<p-1.2:x xmlns:p-1.2='u'/>", accepted("{u}x")},
            {"that is not ASCII", "<\xC3\xA9:x xmlns:\xC3\xA9='u'/>", accepted("{u}x")},
            {"of 7 letters", "<abcdefg:x xmlns:abcdefg='u'/>", accepted("{u}x")},
            {"of 8 letters", "<abcdefgh:x xmlns:abcdefgh='u'/>", accepted("{u}x")},
            {"of 9 letters", "<abcdefghi:x xmlns:abcdefghi='u'/>", accepted("{u}x")},
            {"that differs behind its 8th letter",
             "<abcdefghi:x xmlns:abcdefghi='u' xmlns:abcdefghj='v'><abcdefghj:y/></abcdefghi:x>",
             accepted("{u}x({v}y)")},
            {"that differs by case", "<p:x xmlns:p='u' xmlns:P='v'><P:y/></p:x>",
             accepted("{u}x({v}y)")},
            {"_", "<_:x xmlns:_='u'/>", accepted("{u}x")}});
}

void add_name_parts(chapter& to) {
    constexpr auto malformed = rule::malformed_name;
    to.add("NS [4] NCName", frame::property,
           {{"as a name", "<_a.-1/>", accepted("{}_a.-1")},
            {"as a local part and a prefix", "<_.-1:_.-1 xmlns:_.-1='u'/>", accepted("{u}_.-1")},
            {"as an attribute", "<D:x _.-1=''/>", accepted("x@{}_.-1=")},
            {"that is not ASCII", "<D:\xC3\xA9\xC2\xB7/>", accepted("\xC3\xA9\xC2\xB7")},
            {"a local part with a colon", "^<D:a:b/>", repaired(malformed)},
            {"a declared prefix with a colon", "<D:x ^xmlns:a:b='u'/>", repaired(malformed)}});
    to.add("NS [4] NCName", frame::value,
           {{"a target with a colon", "<?^a:b?>", refused(rule::malformed_instruction)},
            {"an entity with a colon", "^&a:b;", repaired(rule::malformed_reference)}});
    to.add("NS [8] PrefixedName", frame::property,
           {{"of an element", "<p:x xmlns:p='u'/>", accepted("{u}x")},
            {"of an attribute", "<D:x p:a='1' xmlns:p='u'/>", accepted("x@{u}a=1")},
            {"of the same name twice", "<p:p xmlns:p='u'/>", accepted("{u}p")},
            {"with white space before the colon", "<D :x^/>", refused(rule::malformed_tag)},
            {"with white space behind the colon", "<D: x^/>", refused(rule::malformed_tag)},
            {"with white space before the colon of an attribute", "<D:x D ^:a='1'/>",
             refused(rule::malformed_tag)},
            {"with white space behind the colon of an attribute", "<D:x D: ^a='1'/>",
             refused(rule::malformed_tag)},
            {"with a reference to a colon", "^<D&#58;x/>", repaired(malformed)},
            {"with a full-width colon", "<D\xEF\xBC\x9Ax/>", accepted("{}D\xEF\xBC\x9Ax")}});
    to.add("NS [9] UnprefixedName", frame::property,
           {{"of an element in no namespace", "<x/>", accepted("{}x")},
            {"of an element in the default namespace", "<x xmlns='u'/>", accepted("{u}x")},
            {"of an attribute is in no namespace", "<x xmlns='u' a='1'/>", accepted("{u}x@{}a=1")},
            {"like a prefix", "<D D='1'/>", accepted("{}D@{}D=1")},
            {"of an element inside one with a prefix", "<D:x><y/></D:x>", accepted("x({}y)")}});
}

void add_tags(chapter& to) {
    constexpr auto mismatched = rule::mismatched_end_tag;
    to.add("NS [12] STag", frame::property,
           {{"with a prefix", "<p:x xmlns:p='u'></p:x>", accepted("{u}x")},
            {"without one", "<x xmlns='u'></x>", accepted("{u}x")},
            {"that begins with a colon", "^<:x></:x>", repaired(rule::malformed_name)},
            {"that ends with a colon", "^<D:></D:>", repaired(rule::malformed_name)},
            {"with two colons", "^<D:x:y></D:x:y>", repaired(rule::malformed_name)}});
    to.add("NS [13] EmptyElemTag", frame::property,
           {{"with a prefix", "<p:x xmlns:p='u' />", accepted("{u}x")},
            {"without one", "<x xmlns='u'/>", accepted("{u}x")},
            {"declares for itself only", "<D:x><D:y xmlns:p='u'/>^<p:z/></D:x>",
             repaired(rule::undeclared_prefix)},
            {"the default for itself only", "<D:x><y xmlns='u'/><z/></D:x>",
             accepted("x({u}y {}z)")}});
    to.add("NS [14] ETag", frame::property,
           {{"with the prefix", "<p:x xmlns:p='u'></p:x >", accepted("{u}x")},
            {"that begins with a colon", "<x>^</:x>", repaired(mismatched)},
            {"that ends with a colon", "<x>^</x:>", repaired(mismatched)},
            {"with white space before the colon", "<D:x>^</D :x>", refused(rule::malformed_tag)},
            {"with white space behind the colon", "<D:x>^</D: x>", refused(rule::malformed_tag)},
            {"with the prefix of another namespace", "<p:x xmlns:p='u' xmlns:q='v'>^</q:x>",
             repaired(mismatched)},
            {"without the prefix, in the default namespace", "<p:x xmlns:p='u' xmlns='u'>^</x>",
             repaired(mismatched)},
            {"of a prefix that its element declares, as the one around it does",
             "<p:x xmlns:p='u'><p:x xmlns:p='v'></p:x></p:x>", accepted("{u}x({v}x)")}});
    to.add(
        "NS [15] Attribute", frame::property,
        {{"that declares, with white space around =", "<p:x xmlns:p\n=\t'u'/>", accepted("{u}x")},
         {"with a prefix and white space around =", "<D:x D:a = '1'/>", accepted("x@a=1")},
         {"that declares, before others and behind them", "<p:x a='' xmlns:p='u' b=''/>",
          accepted("{u}x@{}a=@{}b=")},
         {"that declares, without a value", "<D:x xmlns:p^/>", refused(rule::malformed_tag)},
         {"that declares, without quotes", "<D:x xmlns:p=^u/>", refused(rule::malformed_tag)},
         {"with a prefix, without a value", "<D:x D:a^/>", refused(rule::malformed_tag)}});
}

void add_declared_names(chapter& to) {
    constexpr auto malformed = rule::malformed_tag;
    to.add("NS [2] PrefixedAttName", frame::property,
           {{"of an element", "<p:x xmlns:p='u'/>", accepted("{u}x")},
            {"of many kinds of characters", "<_-.1:x xmlns:_-.1='u'/>", accepted("{u}x")},
            {"that nothing uses", "<D:x xmlns:p='u'/>", accepted("x")},
            {"that is like its element", "<x:x xmlns:x='u'/>", accepted("{u}x")},
            {"with two colons", "<D:x ^xmlns::p='u'/>", repaired(rule::malformed_name)},
            {"with a colon at its end", "<D:x ^xmlns:p:='u'/>", repaired(rule::malformed_name)},
            {"with a prefix that begins with -", "<D:x ^xmlns:-p='u'/>",
             repaired(rule::malformed_name)},
            {"with white space before the colon", "<D:x xmlns ^:p='u'/>", refused(malformed)},
            {"with white space behind the colon", "<D:x xmlns: ^p='u'/>", refused(malformed)},
            {"in another case", "<D:x ^Xmlns:p='u'/>", repaired(rule::undeclared_prefix)}});
    to.add("NS [3] DefaultAttName", frame::property,
           {{"of an element", "<x xmlns='u'/>", accepted("{u}x")},
            {"in double quotes", "<x xmlns=\"u\"/>", accepted("{u}x")},
            {"with white space around =", "<x xmlns\n= 'u'/>", accepted("{u}x")},
            {"behind another attribute", "<x a='1' xmlns='u'/>", accepted("{u}x@{}a=1")},
            {"of nothing", "<x xmlns=''/>", accepted("{}x")},
            {"without a value", "<x xmlns^/>", refused(malformed)},
            {"without quotes", "<x xmlns=^u/>", refused(malformed)},
            {"in another case it is none", "<x XMLNS='u'/>", accepted("{}x@{}XMLNS=u")},
            {"with more behind it is none", "<x xmlns-='u'/>", accepted("{}x@{}xmlns-=u")},
            {"with a prefix it is none", "<x D:xmlns='u'/>", accepted("{}x@xmlns=u")}});
}

void add_declarations(chapter& to) {
    constexpr auto malformed = rule::malformed_name;
    to.add("NS [1] NSAttName", frame::property,
           {{"declared behind its use", "<p:x p:a='1' xmlns:p='u'/>", accepted("{u}x@{u}a=1")},
            {"declared again inside", "<p:x xmlns:p='u'><p:y xmlns:p='v'/><p:z/></p:x>",
             accepted("{u}x({v}y {u}z)")},
            {"declared the same again inside", "<p:x xmlns:p='u'><p:y xmlns:p='u'/></p:x>",
             accepted("{u}x({u}y)")},
            {"D for another namespace", "<D:x xmlns:D='u'/>", accepted("{u}x")},
            {"a default namespace", "<x xmlns='u'><y/></x>", accepted("{u}x({u}y)")},
            {"a default namespace inside", "<x xmlns='u'><y xmlns='v'/><z/></x>",
             accepted("{u}x({v}y {u}z)")},
            {"a default namespace ends with its element", "<x xmlns='u'/><y/>", accepted("{u}x")},
            {"no default namespace inside", "<x xmlns='u'><y xmlns=''><z/></y></x>",
             accepted("{u}x({}y({}z))")},
            {"no default namespace where there is none", "<x xmlns=''/>", accepted("{}x")},
            {"two prefixes for a namespace", "<p:x xmlns:p='u' xmlns:q='u'><q:y/></p:x>",
             accepted("{u}x({u}y)")},
            {"a prefix and the default namespace", "<x xmlns='u' xmlns:p='u'><p:y/></x>",
             accepted("{u}x({u}y)")},
            {"without a prefix", "<D:x ^xmlns:='u'/>", repaired(malformed)},
            {"of a prefix of a digit", "<D:x ^xmlns:1='u'/>", repaired(malformed)},
            {"of a prefix with a colon", "<D:x ^xmlns:p:q='u'/>", repaired(malformed)},
            {"in capitals it is none", "<D:x ^XMLNS:p='u'/>", repaired(rule::undeclared_prefix)}});
    to.add("NS 2.3 Comparing URI References", frame::property,
           {{"names that differ by case", "<p:x xmlns:p='u' xmlns:q='U'><q:y/></p:x>",
             accepted("{u}x({U}y)")},
            {"names that differ by an escape", "<p:x xmlns:p='u:~' xmlns:q='u:%7E'><q:y/></p:x>",
             accepted("{u:~}x({u:%7E}y)")},
            {"names that differ by a slash",
             "<p:x xmlns:p='http://a/' xmlns:q='http://a'><q:y/></p:x>",
             accepted("{http://a/}x({http://a}y)")},
            {"a relative reference", "<x xmlns='../u'/>", accepted("{../u}x")},
            {"a fragment", "<x xmlns='#u'/>", accepted("{#u}x")},
            {"no URI reference", "<x xmlns='a b'/>", accepted("{a b}x")},
            {"no URI reference: a lone %", "<x xmlns='u:%'/>", accepted("{u:%}x")},
            {"an IRI", "<x xmlns='http://\xC3\xA9/'/>", accepted("{http://\xC3\xA9/}x")}});
}

constexpr std::string_view xml_name = "http://www.w3.org/XML/1998/namespace";
constexpr std::string_view xmlns_name = "http://www.w3.org/2000/xmlns/";

void add_reserved(chapter& to) {
    constexpr auto production = "NSC: Reserved Prefixes and Namespace Names";
    constexpr auto forbidden = rule::namespace_declaration;
    auto const add = [&](std::string_view shows, std::string_view attribute, std::string_view space,
                         expectation const& expected) {
        to.add(production, shows, frame::property,
               std::string("<D:x ").append(attribute).append("='").append(space).append("'/>"), 5,
               expected);
    };
    add("xml for its namespace", "xmlns:xml", xml_name, accepted("x"));
    add("xml for another namespace", "xmlns:xml", "u", refused(forbidden));
    add("xml for no namespace", "xmlns:xml", "", refused(forbidden));
    add("xml for its namespace in another case", "xmlns:xml",
        "http://www.w3.org/XML/1998/Namespace", refused(forbidden));
    add("another prefix for the namespace of xml", "xmlns:p", xml_name, refused(forbidden));
    add("XML for the namespace of xml", "xmlns:XML", xml_name, refused(forbidden));
    add("the namespace of xml as default", "xmlns", xml_name, refused(forbidden));
    add("xmlns for a namespace", "xmlns:xmlns", "u", refused(forbidden));
    add("xmlns for its namespace", "xmlns:xmlns", xmlns_name, refused(forbidden));
    add("xmlns for no namespace", "xmlns:xmlns", "", refused(forbidden));
    add("another prefix for the namespace of xmlns", "xmlns:p", xmlns_name, refused(forbidden));
    add("the namespace of xmlns as default", "xmlns", xmlns_name, refused(forbidden));
    add("xml for the namespace of xmlns", "xmlns:xml", xmlns_name, refused(forbidden));
    add("nearly the namespace of xml", "xmlns:p", "http://www.w3.org/XML/1998/namespace/",
        accepted("x"));
    add("nearly the namespace of xmlns", "xmlns:p", "http://www.w3.org/2000/xmlns", accepted("x"));
    add("xml2", "xmlns:xml2", "u", accepted("x"));
    add("xmlnsa", "xmlns:xmlnsa", "u", accepted("x"));
    add("Xml", "xmlns:Xml", "u", accepted("x"));
    to.add(production, frame::property,
           {{"the namespace of xml by a reference",
             "<D:x ^xmlns:p='http://www.w3.org/XML/1998/name&#115;pace'/>", refused(forbidden)},
            {"xml as prefix of an element", "<xml:x/>",
             accepted("{http://www.w3.org/XML/1998/namespace}x")},
            {"xml as prefix of an attribute", "<D:x xml:a='1'/>",
             accepted("x@{http://www.w3.org/XML/1998/namespace}a=1")},
            {"xmlns as prefix of an element", "^<xmlns:x/>", refused(forbidden)},
            {"xmlns as an element", "<xmlns/>", accepted("{}xmlns")},
            {"xml as an element", "<xml/>", accepted("{}xml")},
            {"a prefix that begins with xml", "<xmla:x xmlns:xmla='u'/>", accepted("{u}x")},
            {"an element that begins with xml", "<D:xmlx XMLa='1'/>", accepted("xmlx@{}XMLa=1")}});
}

void add_scopes(chapter& to) {
    constexpr auto undeclared = rule::undeclared_prefix;
    to.add(
        "NSC: Prefix Declared", frame::property,
        {{"of an element", "^<p:x/>", repaired(undeclared)},
         {"of an element with both tags", "^<p:x></p:x>", repaired(undeclared)},
         {"of an attribute", "<D:x ^p:a='1'/>", repaired(undeclared)},
         {"of the second attribute", "<D:x a='1' ^p:b='1'/>", repaired(undeclared)},
         {"without which it is like another attribute", "<D:x a='1' ^p:a='1'/>",
          repaired(undeclared, rule::duplicate_attribute)},
         {"in another case", "^<d:x/>", repaired(undeclared)},
         {"declared beside it", "<D:x xmlns:p='u'/>^<p:y/>", repaired(undeclared)},
         {"declared inside it", "^<p:x><D:y xmlns:p='u'/></p:x>", repaired(undeclared)},
         {"declared in an element that has ended",
          "<D:x><D:y xmlns:p='u'><p:z/></D:y>^<p:z/></D:x>", repaired(undeclared)},
         {"by a prefix of which it is a beginning", "^<p:x xmlns:pq='u'/>", repaired(undeclared)},
         {"by a prefix it begins with", "^<pq:x xmlns:p='u'/>", repaired(undeclared)},
         {"by a prefix that differs behind its 7th letter", "^<abcdefgh:x xmlns:abcdefgi='u'/>",
          repaired(undeclared)},
         {"by a default namespace", "^<p:x xmlns='u'/>", repaired(undeclared)},
         {"in text it need not be", "<D:x>p:y</D:x>", accepted("x=p:y")},
         {"in an attribute value it need not be", "<D:x a='p:y'/>", accepted("x@{}a=p:y")},
         {"far outside", "<p:x xmlns:p='u'><D:a><D:b><p:c p:d=''/></D:b></D:a></p:x>",
          accepted("{u}x(a(b({u}c@{u}d=)))")}});
    to.add("NSC: Prefix Declared", frame::items,
           {{"of an element between responses", "^<p:x/>", repaired(undeclared)}});
    to.add("NSC: No Prefix Undeclaring", frame::property,
           {{"of one in scope", "<D:x ^xmlns:D=''/>", refused(rule::namespace_declaration)},
            {"of one that is not in scope", "<D:x ^xmlns:p=''/>",
             refused(rule::namespace_declaration)},
            {"of one declared around it", "<p:x xmlns:p='u'><D:y ^xmlns:p=''/></p:x>",
             refused(rule::namespace_declaration)},
            {"of the default namespace", "<x xmlns='u'><y xmlns=''/></x>", accepted("{u}x({}y)")}});
}

[[nodiscard]] std::string numbered(std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all.append(" p:a").append(std::to_string(i)).append("=''");
    return all;
}

void add_unique(chapter& to) {
    constexpr auto duplicate = rule::duplicate_attribute;
    constexpr auto production = "NSC: Attributes Unique";
    to.add(production, frame::property,
           {{"with two prefixes for a namespace", "<D:x xmlns:p='u' xmlns:q='u' p:a='1' ^q:a='2'/>",
             refused(duplicate)},
            {"with two prefixes declared around it",
             "<D:x xmlns:p='u' xmlns:q='u'><D:y p:a='1' ^q:a='2'/></D:x>", refused(duplicate)},
            {"declared behind them", "<D:x p:a='1' ^q:a='2' xmlns:p='u' xmlns:q='u'/>",
             refused(duplicate)},
            {"with a namespace by a reference",
             "<D:x xmlns:p='u' xmlns:q='&#117;' p:a='' ^q:a=''/>", refused(duplicate)},
            {"with a second prefix for DAV:", "<D:x xmlns:p='DAV:' D:a='' ^p:a=''/>",
             refused(duplicate)},
            {"a default namespace is not that of an attribute",
             "<x xmlns='u' xmlns:p='u' a='1' p:a='2'/>", accepted("{u}x@{}a=1@{u}a=2")},
            {"with prefixes for two namespaces", "<D:x xmlns:p='u' xmlns:q='v' p:a='1' q:a='2'/>",
             accepted("x@{u}a=1@{v}a=2")},
            {"with a prefix and without", "<D:x D:a='1' a='2'/>", accepted("x@a=1@{}a=2")},
            {"with two prefixes and two names", "<D:x xmlns:p='u' xmlns:q='u' p:a='1' q:b='2'/>",
             accepted("x@{u}a=1@{u}b=2")},
            {"where the namespace and the name run into each other",
             "<D:x xmlns:p='u' xmlns:q='ua' p:ab='1' q:b='2'/>", accepted("x@{u}ab=1@{ua}b=2")}});
    for (auto const count : std::initializer_list<std::size_t>{2, 23, 24, 25, 64, 100}) {
        auto const tag = "<D:x xmlns:p='u' xmlns:q='u'" + numbered(count);
        auto const of = std::to_string(count);
        to.add(production, of + " different ones", frame::property, tag + "/>", 0, accepted());
        to.add(production, "the first of " + of + " again with another prefix", frame::property,
               tag + " q:a0=''/>", tag.size() + 1, refused(duplicate));
    }
    // Many declarations in one tag are looked up otherwise than few.
    for (auto const count : std::initializer_list<std::size_t>{2, 23, 24, 25, 26, 64, 100}) {
        std::string tag = "<D:x";
        for (std::size_t i = 0; i < count; ++i)
            tag.append(" xmlns:p").append(std::to_string(i)).append("='u'");
        auto const of = std::to_string(count);
        to.add(production, of + " declarations", frame::property, tag + "/>", 0, accepted());
        to.add(production, "the first of " + of + " declarations again", frame::property,
               tag + " xmlns:p0='u'/>", tag.size() + 1, refused(duplicate));
        to.add(production, "the last of " + of + " declarations twice", frame::property,
               tag + " xmlns:p" + std::to_string(count - 1) + "='u'/>", tag.size() + 1,
               refused(duplicate));
    }
}

}  // namespace

void add_namespaces(cases& all) {
    chapter to(all, "Namespaces");
    add_names(to);
    add_name_parts(to);
    add_tags(to);
    add_declared_names(to);
    add_declarations(to);
    add_reserved(to);
    add_scopes(to);
    add_unique(to);
}

}  // namespace multistatus::test::xml_conformance
