// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {
namespace {

void add_syntax(chapter& to) {
    constexpr auto malformed = rule::malformed_tag;
    to.add("[41] Attribute", frame::property,
           {{"one", "<D:x a='1'/>", accepted("x@{}a=1")},
            {"two", "<D:x a='1' b='2'/>", accepted("x@{}a=1@{}b=2")},
            {"with a prefix", "<D:x D:a='1'/>", accepted("x@a=1")},
            {"named xmlnsa", "<D:x xmlnsa='1'/>", accepted("x@{}xmlnsa=1")},
            {"without quotes", "<D:x a=^1/>", refused(malformed)},
            {"without a value", "<D:x a^/>", refused(malformed)},
            {"without a value, before another one", "<D:x a ^b='1'/>", refused(malformed)},
            {"without a value behind =", "<D:x a=^/>", refused(malformed)},
            {"without =", "<D:x a^'1'/>", refused(malformed)},
            {"with white space in place of =", "<D:x a ^'1'/>", refused(malformed)},
            {"without a name", "<D:x ^='1'/>", refused(malformed)},
            {"with a quoted name", "<D:x ^'a'='1'/>", refused(malformed)},
            {"with = twice", "<D:x a=^='1'/>", refused(malformed)},
            {"with : in place of =", "<D:x a: ^'1'/>", refused(malformed)},
            {"with a value behind its value", "<D:x a='1'^'2'/>", refused(malformed)},
            {"with no white space before the next", "<D:x a='1'^b='2'/>", refused(malformed)},
            {"with no white space before it", "^<D:xa'='1'/>", repaired(rule::malformed_name)},
            {"with a comma before the next", "<D:x a='1'^,b='2'/>", refused(malformed)},
            {"with a reference in its name", "<D:x a^&amp;='1'/>", refused(malformed)},
            {"with < in its name", "<D:x a^<='1'/>", refused(malformed)},
            {"with / in its name", "<D:x a^/b='1'/>", refused(malformed)}});
    to.add("[10] AttValue", frame::property,
           {{"empty", "<D:x a=''/>", accepted("x@{}a=")},
            {"empty in double quotes", "<D:x a=\"\"/>", accepted("x@{}a=")},
            {"\" in '", "<D:x a='\"'/>", accepted("x@{}a=\"")},
            {"' in \"", "<D:x a=\"'\"/>", accepted("x@{}a='")},
            {"both quotes", "<D:x a='&apos;\"'/>", accepted("x@{}a='\"")},
            {">", "<D:x a='>'/>", accepted("x@{}a=>")},
            {"]]>", "<D:x a=']]>'/>", accepted("x@{}a=]]>")},
            {"/>", "<D:x a='/>'/>", accepted("x@{}a=/>")},
            {"=", "<D:x a='b=c'/>", accepted("x@{}a=b=c")},
            {"-- and ?>", "<D:x a='-->?>'/>", accepted("x@{}a=-->?>")},
            {"characters of 1 to 4 bytes", "<D:x a='a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80'/>",
             accepted("x@{}a=a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")},
            {"with other quotes at its ends", "<D:x a='1\" b='^2'/>", refused(malformed)},
            {"with a typographic quote",
             "<D:x a=^\xE2\x80\x9C"
             "1\xE2\x80\x9D/>",
             refused(malformed)},
            {"with a backquote", "<D:x a=^`1`/>", refused(malformed)},
            {"its own quote in it", "<D:x a='b'^c'/>", refused(malformed)}});
    to.add(
        "[10] AttValue", frame::whole,
        {{"without its last quote", "<D:multistatus xmlns:D='DAV:/>\n^", refused(rule::truncated)},
         {"cut behind =", "<D:multistatus xmlns:D=^", refused(rule::truncated)},
         {"cut behind its first quote", "<D:multistatus xmlns:D='^", refused(rule::truncated)},
         {"cut behind its last quote", "<D:multistatus xmlns:D='DAV:'^",
          refused(rule::truncated)}});
    to.add("[25] Eq", frame::property,
           {{"with white space around it", "<D:x a = '1'/>", accepted("x@{}a=1")},
            {"with white space before it", "<D:x a\t='1'/>", accepted("x@{}a=1")},
            {"with a line behind it", "<D:x a=\n'1'/>", accepted("x@{}a=1")}});
    to.add(
        "WFC: No < in Attribute Values", frame::property,
        {{"< alone", "<D:x a='^<'/>", repaired(rule::less_than_in_attribute)},
         {"a tag", "<D:x a='^<D:y/>'/>", repaired(rule::less_than_in_attribute)},
         {"in a namespace name", "<D:x xmlns:p='u^<'/>", repaired(rule::less_than_in_attribute)},
         {"a CDATA section", "<D:x a='^<![CDATA[b]]>'/>", repaired(rule::less_than_in_attribute)},
         {"by an entity", "<D:x a='&lt;'/>", accepted("x@{}a=<")},
         {"by a reference", "<D:x a='&#60;&#x3C;'/>", accepted("x@{}a=<<")}});
}

void add_normalization(chapter& to) {
    to.add("3.3.3 Attribute-Value Normalization", frame::property,
           {{"tab", "<D:x a='b\tc'/>", accepted("x@{}a=b c")},
            {"LF", "<D:x a='b\nc'/>", accepted("x@{}a=b c")},
            {"CR", "<D:x a='b\rc'/>", accepted("x@{}a=b c")},
            {"CR LF is one", "<D:x a='b\r\nc'/>", accepted("x@{}a=b c")},
            {"LF CR are two", "<D:x a='b\n\rc'/>", accepted("x@{}a=b  c")},
            {"CR at the end", "<D:x a='b\r'/>", accepted("x@{}a=b ")},
            {"white space stays at both ends", "<D:x a='  b  '/>", accepted("x@{}a=  b  ")},
            {"white space stays repeated", "<D:x a='b \t\n c'/>", accepted("x@{}a=b    c")},
            {"a reference to tab", "<D:x a='b&#9;c'/>", accepted("x@{}a=b\tc")},
            {"a reference to LF", "<D:x a='b&#xA;c'/>", accepted("x@{}a=b\nc")},
            {"a reference to CR", "<D:x a='b&#13;c'/>", accepted("x@{}a=b\rc")},
            {"a reference to CR before LF", "<D:x a='b&#13;\nc'/>", accepted("x@{}a=b\r c")},
            {"a reference to a space", "<D:x a='&#32;b&#x20;'/>", accepted("x@{}a= b ")},
            {"U+0085 stays", "<D:x a='b\xC2\x85'/>", accepted("x@{}a=b\xC2\x85")},
            {"U+2028 stays", "<D:x a='b\xE2\x80\xA8'/>", accepted("x@{}a=b\xE2\x80\xA8")},
            {"in a namespace name", "<x xmlns=' u\n'/>", accepted("{ u }x")},
            {"a reference in a namespace name", "<x xmlns='DAV&#58;'/>", accepted("x")}});
    to.add("2.10 White Space Handling", frame::property,
           {{"xml:space of default", "<D:x xml:space='default'> a </D:x>",
             accepted("x@{http://www.w3.org/XML/1998/namespace}space=default= a ")},
            {"xml:space of preserve", "<D:x xml:space='preserve'> a </D:x>",
             accepted("x@{http://www.w3.org/XML/1998/namespace}space=preserve= a ")}});
    to.add("2.12 Language Identification", frame::property,
           {{"xml:lang", "<D:x xml:lang='de-AT'/>",
             accepted("x@{http://www.w3.org/XML/1998/namespace}lang=de-AT")},
            {"an empty xml:lang", "<D:x xml:lang=''><D:y xml:lang=''/></D:x>"},
            {"xml:lang twice", "<D:x xml:lang='de' ^xml:lang='en'/>",
             refused(rule::duplicate_attribute)}});
}

[[nodiscard]] std::string numbered(std::size_t count, std::string_view prefix) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all.append(" ").append(prefix).append("a").append(std::to_string(i)).append("=''");
    return all;
}

void add_unique(chapter& to) {
    constexpr auto duplicate = rule::duplicate_attribute;
    constexpr auto production = "WFC: Unique Att Spec";
    to.add(
        production, frame::property,
        {{"names that differ by case", "<D:x a='1' A='2'/>", accepted("x@{}a=1@{}A=2")},
         {"the same name in an element inside", "<D:x a='1'><D:y a='1'/></D:x>",
          accepted("x@{}a=1(y@{}a=1)")},
         {"the same value", "<D:x a='1' b='1'/>", accepted("x@{}a=1@{}b=1")},
         {"twice the same", "<D:x a='1' ^a='1'/>", refused(duplicate)},
         {"twice with other values", "<D:x a='1' ^a='2'/>", refused(duplicate)},
         {"twice with another one between them", "<D:x a='1' b='2' ^a='3'/>", refused(duplicate)},
         {"twice with a prefix", "<D:x D:a='1' ^D:a='1'/>", refused(duplicate)},
         {"three times", "<D:x a='' ^a='' a=''/>", refused(duplicate)},
         {"twice in an end with content", "<D:x a='' ^a=''>b</D:x>", refused(duplicate)},
         {"a declaration twice", "<D:x xmlns:p='u' ^xmlns:p='u'/>", refused(duplicate)},
         {"a declaration twice for two namespaces", "<D:x xmlns:p='u' ^xmlns:p='v'/>",
          refused(duplicate)},
         {"a default declaration twice", "<D:x xmlns='u' ^xmlns='v'/>", refused(duplicate)},
         {"xml twice",
          "<D:x xmlns:xml='http://www.w3.org/XML/1998/namespace' "
          "^xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
          refused(duplicate)}});
    // However many there are, the last is compared with the first and with the one before it.
    for (auto const count :
         std::initializer_list<std::size_t>{2, 3, 8, 23, 24, 25, 26, 32, 64, 100}) {
        auto const tag = "<D:x" + numbered(count, "");
        auto const of = std::to_string(count);
        to.add(production, of + " different ones", frame::property, tag + "/>", 0, accepted());
        to.add(production, "the first of " + of + " again at their end", frame::property,
               tag + " a0=''/>", tag.size() + 1, refused(duplicate));
        to.add(production, "the last of " + of + " twice", frame::property,
               tag + " a" + std::to_string(count - 1) + "=''/>", tag.size() + 1,
               refused(duplicate));
    }
}

}  // namespace

void add_attributes(cases& all) {
    chapter to(all, "Attributes");
    add_syntax(to);
    add_normalization(to);
    add_unique(to);
}

}  // namespace multistatus::test::xml_conformance
