// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2/to_tinyxml2.hpp>

#include <multistatus/tinyxml2.hpp>
#include <multistatus/xml.hpp>
#include <support/bodies.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::recorded_bodies;

namespace {

std::string printed(tinyxml2::XMLNode const& node) {
    tinyxml2::XMLPrinter printer(nullptr, true);
    node.Accept(&printer);
    return printer.CStr();
}
std::string in_body(std::string_view property, std::string_view more = {}) {
    return std::string("<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'")
        .append(more)
        .append("><D:response><D:href>/</D:href><D:propstat><D:prop>")
        .append(property)
        .append("</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
                "</D:multistatus>");
}
ms::element only_property(ms::document const& doc) {
    REQUIRE(doc.size() == 1);
    return doc[0].propstats().front().properties().front();
}
/// Hands the property over, puts it where nothing it needs is declared, and takes it back.
std::string handed_over(std::string_view property, std::string_view more = {}) {
    auto const doc = ms::parse<ms::xml>(in_body(property, more)).value();
    tinyxml2::XMLDocument owner;
    auto* const made = ms::to_tinyxml2(only_property(doc), owner).value();
    REQUIRE(made != nullptr);
    CHECK(made->Parent() == nullptr);
    auto* const elsewhere = owner.NewElement("elsewhere");
    elsewhere->SetAttribute("xmlns:D", "urn:not-dav");
    elsewhere->SetAttribute("xmlns", "urn:default");
    owner.InsertEndChild(elsewhere);
    elsewhere->InsertEndChild(made);
    CHECK(ms::from_tinyxml2(*made).value() == ms::owned_element(only_property(doc)));
    return printed(*made);
}

}  // namespace

TEST_CASE("to_tinyxml2: an element with all it holds") {
    CHECK(handed_over("<D:getetag>\"a\"</D:getetag>") ==
          "<D:getetag xmlns:D=\"DAV:\">\"a\"</D:getetag>");
    CHECK(handed_over("<x:a/>") == "<ns1:a xmlns:D=\"DAV:\" xmlns:ns1=\"urn:x\"/>");
    CHECK(handed_over("<a>in no namespace</a>") ==
          "<a xmlns:D=\"DAV:\" xmlns=\"\">in no namespace</a>");
    handed_over("<x:a b='1' x:b='2'>t<x:c/> <x:c> </x:c>u<!-- --> v<![CDATA[<w>]]></x:a>");
    handed_over("<x:a>&#13;&#10;&#9;&amp;&lt;&gt;&quot; \xC3\xA9 &#x1F600;</x:a>");
    handed_over("<x:a b='&#13;&#10;&#9;&amp;&lt;&gt;&quot; \xC3\xA9'/>");
}

TEST_CASE("to_tinyxml2: the language in scope comes along") {
    auto const text = handed_over("<D:displayname>a</D:displayname>", " xml:lang='de'");
    CHECK(text == "<D:displayname xmlns:D=\"DAV:\" xml:lang=\"de\">a</D:displayname>");
}

TEST_CASE("to_tinyxml2: the prefixes of QNames in content are declared") {
    CHECK(handed_over("<x:a t='q:int'>q:foo</x:a>", " xmlns:q='urn:q'").find("xmlns:q=\"urn:q\"") !=
          std::string::npos);
    // The prefix that the writer would use means something else here.
    handed_over("<D:a t='D:int'/>");
    handed_over("<x:a xmlns:D='urn:other' t='D:int'><b xmlns='DAV:'/></x:a>");
    handed_over("<d:a xmlns:d='DAV:' xmlns:D='urn:other' t='D:int'><d:b/></d:a>");
    handed_over("<x:a xmlns:ns1='urn:other' t='ns1:int'/>");
}

TEST_CASE("to_tinyxml2: anything that can be written") {
    tinyxml2::XMLDocument owner;
    CHECK(printed(*ms::to_tinyxml2(dav::getetag("\"a\""), owner).value()) ==
          "<D:getetag xmlns:D=\"DAV:\">\"a\"</D:getetag>");
    CHECK(printed(*ms::to_tinyxml2(ms::name{"", "plain"}, owner).value()) ==
          "<plain xmlns:D=\"DAV:\" xmlns=\"\"/>");
    ms::write_options options;
    options.prefixes.default_namespace = true;
    CHECK(printed(*ms::to_tinyxml2(dav::getetag("\"a\""), owner, options).value()) ==
          "<getetag xmlns=\"DAV:\">\"a\"</getetag>");
}

TEST_CASE("to_tinyxml2: what cannot be written is an error") {
    tinyxml2::XMLDocument owner;
    auto const text = ms::to_tinyxml2(dav::displayname(std::string("a\0b", 3)), owner);
    CHECK(text.error().code == ms::rule::unwritable_text);
    CHECK(text.partial() == nullptr);
    ms::write_options replacing;
    replacing.text = ms::text_policy::replace;
    CHECK(printed(*ms::to_tinyxml2(dav::displayname("a\x01"), owner, replacing).value()) ==
          "<D:displayname xmlns:D=\"DAV:\">a\xEF\xBF\xBD</D:displayname>");
    CHECK(ms::to_tinyxml2(ms::name{"urn:x", "a b"}, owner).error().code ==
          ms::rule::unwritable_name);
}

TEST_CASE("to_tinyxml2: never makes a tree that is too deep for recursion") {
    std::string nested;
    for (int i = 0; i < 1000; ++i)
        nested += "<x:a>";
    for (int i = 0; i < 1000; ++i)
        nested += "</x:a>";
    ms::parse_options deep;
    deep.limits.depth = 2000;
    auto const doc = ms::parse<ms::xml>(in_body(nested), deep).value();
    ms::write_options options;
    options.limits.depth = 2000;
    tinyxml2::XMLDocument tree;
    tree.InsertEndChild(tree.NewElement("kept"));
    CHECK(ms::to_tinyxml2(only_property(doc), tree, options).error().code == ms::rule::limit_depth);
    CHECK(ms::to_tinyxml2(doc, tree, options).error().code == ms::rule::limit_depth);
    CHECK(tree.FirstChildElement("kept") != nullptr);
}

TEST_CASE("to_tinyxml2: a document as xml writes it") {
    auto const doc = ms::parse<ms::xml>(in_body("<x:a> <x:b>1</x:b>\n</x:a><D:acl/>")).value();
    tinyxml2::XMLDocument tree;
    tree.InsertEndChild(tree.NewElement("gone"));
    ms::to_tinyxml2(doc, tree).value();
    std::string written;
    ms::write<ms::xml>(doc, written).value();
    CHECK(tree.FirstChild()->ToDeclaration() != nullptr);
    auto const root = written.find("<D:multistatus");
    CHECK(printed(*tree.RootElement()) + "\n" == written.substr(root));
    CHECK(ms::from_tinyxml2(tree).value() == doc);
    ms::write_options bare;
    bare.declaration = false;
    ms::to_tinyxml2(doc, tree, bare).value();
    CHECK(tree.FirstChild() == tree.RootElement());
}

TEST_CASE("to_tinyxml2: strings are escaped where a document leaves entities alone") {
    auto const doc = ms::parse<ms::xml>(in_body("<x:a b='&amp;&#10;'>&lt;&#13;</x:a>")).value();
    tinyxml2::XMLDocument tree(false);
    ms::to_tinyxml2(doc, tree).value();
    CHECK(printed(tree).find(" b=\"&amp;&#10;\">&lt;&#13;</") != std::string::npos);
    CHECK(ms::from_tinyxml2(tree).value() == doc);
}

TEST_CASE("to_tinyxml2: everything recorded comes back") {
    ms::parse_options options;
    options.roots = ms::accepted_roots::any_known;
    std::size_t values = 0;
    for (auto const& body : recorded_bodies()) {
        CAPTURE(body.file);
        auto const doc = ms::parse<ms::xml>(body.bytes, options);
        if (!doc) continue;
        for (auto const& r : *doc)
            for (auto const p : r.propstats())
                for (auto const e : p.properties()) {
                    tinyxml2::XMLDocument owner;
                    auto const made = ms::to_tinyxml2(e, owner);
                    REQUIRE(made);
                    REQUIRE(ms::from_tinyxml2(**made).value().view() == e);
                    ++values;
                }
        tinyxml2::XMLDocument tree;
        if (!ms::to_tinyxml2(*doc, tree)) continue;
        CHECK(ms::from_tinyxml2(tree, options).value() == *doc);
    }
    CHECK(values > 1000);
}
