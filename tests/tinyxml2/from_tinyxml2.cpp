// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2/from_tinyxml2.hpp>

#include <multistatus/tinyxml2.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
using ms::test::summary_of;

namespace {

/// An element of a tree, found by the names on the way to it.
tinyxml2::XMLElement const& at(tinyxml2::XMLDocument const& tree, std::string_view path) {
    auto const* e = tree.RootElement();
    while (!path.empty()) {
        REQUIRE(e != nullptr);
        auto const slash = path.find('/');
        e = e->FirstChildElement(std::string(path.substr(0, slash)).c_str());
        path.remove_prefix(slash == path.npos ? path.size() : slash + 1);
    }
    REQUIRE(e != nullptr);
    return *e;
}
ms::result<ms::owned_element> taken(char const* xml, std::string_view path = {}) {
    tinyxml2::XMLDocument tree;
    REQUIRE(tree.Parse(xml) == tinyxml2::XML_SUCCESS);
    return ms::from_tinyxml2(at(tree, path));
}
std::string shown(char const* xml, std::string_view path = {}) {
    return summary_of(taken(xml, path).value().view());
}
ms::rule error_of(char const* xml, std::string_view path = {}) {
    auto const r = taken(xml, path);
    CHECK(r.partial() == ms::owned_element());
    return r.error().code;
}
std::string many(int count, std::string_view piece) {
    std::string all;
    for (int i = 0; i < count; ++i)
        all += piece;
    return all;
}

}  // namespace

TEST_CASE("from_tinyxml2: an element with all it holds") {
    CHECK(shown("<a/>") == "{}a");
    CHECK(taken("<a/>").value().name() == ms::name{"", "a"});
    CHECK(shown("<D:a xmlns:D='DAV:' b='1'>t<D:c/>u<!-- not this --><![CDATA[<v>]]></D:a>") ==
          "a@{}b=1(t c u<v>)");
    auto const e = taken("<a b='&lt;&#10;'>&amp;&#x1F600;</a>").value();
    CHECK(e.view().text() == "&\xF0\x9F\x98\x80");
    CHECK(e.view().attribute({"", "b"}) == "<\n");
}

TEST_CASE("from_tinyxml2: prefixes mean what they mean where the element stands") {
    auto const body = "<r xmlns='urn:default' xmlns:p='urn:outer' xmlns:q='urn:q'>"
                      "<m xmlns:p='urn:p' xmlns:unused='urn:u'><p:a p:b='1' b='2'>"
                      "<c/><q:d xmlns:q='urn:inner'/><q:d/><e xmlns=''/></p:a></m></r>";
    CHECK(shown(body, "m/p:a") == "{urn:p}a@{urn:p}b=1@{}b=2"
                                  "({urn:default}c {urn:inner}d {urn:q}d {}e)");
    CHECK(shown(body, "m/p:a/c") == "{urn:default}c");
    // What follows the element or stands beside it is not looked at.
    CHECK(shown("<r><a/><p:b/></r>", "a") == "{}a");
}

TEST_CASE("from_tinyxml2: the language in scope comes along") {
    CHECK(taken("<r xml:lang='de'><m><a/></m></r>", "m/a").value().view().language() == "de");
    CHECK(taken("<r xml:lang='de'><a xml:lang='fr'/></r>", "a").value().view().language() == "fr");
    CHECK(taken("<r><a/></r>", "a").value().view().language().empty());
}

TEST_CASE("from_tinyxml2: QNames in content keep their meaning") {
    auto const e = taken("<r xmlns:p='urn:p'><a t='p:int'>p:foo</a></r>", "a").value();
    CHECK(e.view().resolve("p:int") == ms::name{"urn:p", "int"});
    CHECK_FALSE(e.view().resolve("q:int").has_value());
}

TEST_CASE("from_tinyxml2: an element that is no namespace-well-formed XML is refused") {
    CHECK(error_of("<p:a/>") == ms::rule::undeclared_prefix);
    CHECK(error_of("<a p:b='1'/>") == ms::rule::undeclared_prefix);
    CHECK(error_of("<a><b/><p:c/></a>") == ms::rule::undeclared_prefix);
    CHECK(error_of("<r><m xmlns:p='urn:p'/><p:a/></r>", "p:a") == ms::rule::undeclared_prefix);
    CHECK(error_of("<a:b:c/>") == ms::rule::malformed_name);
    CHECK(error_of("<a xmlns:p=''/>") == ms::rule::namespace_declaration);
    CHECK(error_of("<xmlns:a/>") == ms::rule::namespace_declaration);
    CHECK(error_of("<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='' q:b=''/>") ==
          ms::rule::duplicate_attribute);
    CHECK(error_of("<a>\x01</a>") == ms::rule::illegal_character);
    CHECK(error_of("<a>\xFF</a>") == ms::rule::invalid_encoding);
    CHECK(error_of("<a b='&#1;'/>") == ms::rule::illegal_character);
    CHECK(error_of("<a><!DOCTYPE x></a>") == ms::rule::doctype);
    CHECK(error_of("<a><!ELEMENT x></a>") == ms::rule::malformed_markup);
}

TEST_CASE("from_tinyxml2: errors tell the line and what was being read") {
    auto const e = taken("<r>\n<m>\n\n<p:a/></m></r>", "m").error();
    CHECK(e.where == ms::position{0, 4, 0});
    CHECK(e.path == "m/a");
    CHECK(e.detail == "p");
}

TEST_CASE("from_tinyxml2: the limits are kept") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<a b='123456'><c><d/></c>1234567890</a>");
    auto const rule_with = [&](auto change) {
        ms::limits limits;
        change(limits);
        return ms::from_tinyxml2(*tree.RootElement(), limits).error().code;
    };
    CHECK(rule_with([](ms::limits&) {}) == ms::rule::none);
    CHECK(rule_with([](ms::limits& l) { l.depth = 2; }) == ms::rule::limit_depth);
    CHECK(rule_with([](ms::limits& l) { l.attributes = 0; }) == ms::rule::limit_attributes);
    CHECK(rule_with([](ms::limits& l) { l.value_bytes = 9; }) == ms::rule::limit_value_bytes);
    CHECK(rule_with([](ms::limits& l) { l.value_bytes = 10; }) == ms::rule::none);
    CHECK(rule_with([](ms::limits& l) { l.name_bytes = 0; }) == ms::rule::limit_name_bytes);
    CHECK(rule_with([](ms::limits& l) { l.response_bytes = 12; }) ==
          ms::rule::limit_response_bytes);
    // Three elements, an attribute, a text.
    CHECK(rule_with([](ms::limits& l) { l.nodes = 5; }) == ms::rule::none);
    CHECK(rule_with([](ms::limits& l) { l.nodes = 4; }) == ms::rule::limit_nodes);
}

TEST_CASE("from_tinyxml2: what stands around an element keeps the limits, too") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<a><b c='' d=''><e/></b></a>");
    auto const* const inner = tree.RootElement()->FirstChildElement()->FirstChildElement();
    ms::limits limits;
    limits.attributes = 2;
    CHECK(ms::from_tinyxml2(*inner, limits).error().code == ms::rule::none);
    limits.attributes = 1;
    CHECK(ms::from_tinyxml2(*inner, limits).error().code == ms::rule::limit_attributes);
}

TEST_CASE("from_tinyxml2: a language is no longer than a name") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<a xml:lang='en-US-x-abc'/>");
    ms::limits limits;
    limits.name_bytes = 11;
    CHECK(ms::from_tinyxml2(*tree.RootElement(), limits).error().code == ms::rule::none);
    limits.name_bytes = 10;
    CHECK(ms::from_tinyxml2(*tree.RootElement(), limits).error().code ==
          ms::rule::limit_name_bytes);
}

TEST_CASE("from_tinyxml2: a tree of any depth is walked without recursion") {
    // tinyxml2 itself would recurse when it destroys the tree, so this is not deeper.
    tinyxml2::XMLDocument tree;
    tinyxml2::XMLNode* inside = &tree;
    for (int i = 0; i < 10'000; ++i)
        inside = inside->InsertEndChild(tree.NewElement("a"));
    ms::limits limits;
    limits.depth = 20'000;
    auto const e = ms::from_tinyxml2(*tree.RootElement(), limits).value();
    CHECK(e.view().tape().nodes[0].extent == 10'000);
    CHECK(ms::from_tinyxml2(*tree.RootElement()).error().code == ms::rule::limit_depth);
}

TEST_CASE("from_tinyxml2: an element that belongs to no tree yet") {
    tinyxml2::XMLDocument tree;
    auto* const e = tree.NewElement("a");
    e->SetAttribute("xmlns", "urn:a");
    e->InsertEndChild(tree.NewText("t"));
    auto const taken = ms::from_tinyxml2(*e).value();
    CHECK(summary_of(taken.view()) == "{urn:a}a=t");
}

TEST_CASE("from_tinyxml2: a document, made by hand or parsed") {
    tinyxml2::XMLDocument tree;
    auto* const root = tree.NewElement("multistatus");
    root->SetAttribute("xmlns", "DAV:");
    tree.InsertEndChild(root);
    auto* const response = root->InsertEndChild(tree.NewElement("response"));
    response->InsertEndChild(tree.NewElement("href"))->InsertEndChild(tree.NewText("/a"));
    auto* const status = response->InsertEndChild(tree.NewElement("status"));
    status->InsertEndChild(tree.NewText("HTTP/1.1 423 Locked"));
    auto const doc = ms::from_tinyxml2(tree, ms::strict()).value();
    REQUIRE(doc.size() == 1);
    CHECK(doc[0].href().text() == "/a");
    CHECK(doc[0].status().code() == 423);
    status->DeleteChildren();
    auto const refused = ms::from_tinyxml2(tree, ms::strict());
    CHECK(refused.error().code == ms::rule::malformed_status);
    CHECK(refused.error().path == "response[1]/status");
    auto const repaired = ms::from_tinyxml2(tree);
    REQUIRE(repaired);
    REQUIRE(repaired->diagnostics().size() == 1);
    CHECK(repaired->diagnostics()[0].code == ms::rule::malformed_status);
    CHECK(repaired->diagnostics()[0].where == ms::position{});
}

TEST_CASE("from_tinyxml2: what is complete before an error is there") {
    std::string body = "<multistatus xmlns='DAV:'>\n";
    body += many(2, "<response><href>/</href><status>HTTP/1.1 200 OK</status></response>\n");
    body += "<response><href>/</href><status>HTTP/1.1 200 OK</status><p:x/></response>\n";
    tinyxml2::XMLDocument tree;
    tree.Parse((body + "</multistatus>").c_str());
    auto options = ms::strict();
    options.unique_hrefs = false;
    auto const read = ms::from_tinyxml2(tree, options);
    CHECK(read.error().code == ms::rule::undeclared_prefix);
    CHECK(read.error().where == ms::position{0, 4, 0});
    CHECK(read.error().responses == 2);
    CHECK(read.partial().size() == 2);
}

TEST_CASE("from_tinyxml2: a document that is none") {
    tinyxml2::XMLDocument tree;
    CHECK(ms::from_tinyxml2(tree).error().code == ms::rule::empty_body);
    tree.Parse("<!-- -->");
    CHECK(ms::from_tinyxml2(tree).error().code == ms::rule::empty_body);
    tree.Parse("\n<a><b></a>");
    CHECK(ms::from_tinyxml2(tree).error().code == ms::rule::unclosed_element);
    CHECK(ms::from_tinyxml2(tree).error().where.line == 2);
    CHECK(ms::from_tinyxml2(tree).error().detail == "XML_ERROR_MISMATCHED_ELEMENT");
    tree.Parse("<html/>");
    CHECK(ms::from_tinyxml2(tree).error().code == ms::rule::other_root);
    tree.Parse("<multistatus xmlns='DAV:'/>");
    CHECK(ms::from_tinyxml2(tree).error().code == ms::rule::none);
    tree.InsertFirstChild(tree.NewText("text"));
    CHECK(ms::from_tinyxml2(tree).error().code == ms::rule::not_xml);
}

// What tinyxml2 resolved while it parsed cannot be found again.
TEST_CASE("from_tinyxml2: entities that were resolved wrongly stay so") {
    CHECK(taken("<a>&foo;</a>").value().view().text() == "&foo;");
    CHECK(taken("<a b='x\ny'/>").value().view().attribute({"", "b"}) == "x\ny");
    CHECK(taken("<a>x\n\ry</a>").value().view().text() == "x\ny");
    tinyxml2::XMLDocument raw(false);
    raw.Parse("<a b='x\ny&#10;'>&foo;</a>");
    CHECK(ms::from_tinyxml2(*raw.RootElement()).error().code == ms::rule::malformed_reference);
    raw.Parse("<a b='x\ny&#10;'>&lt;</a>");
    auto const e = ms::from_tinyxml2(*raw.RootElement()).value();
    CHECK(e.view().text() == "<");
    CHECK(e.view().attribute({"", "b"}) == "x y\n");
}

TEST_CASE("from_tinyxml2: what XML cannot carry is replaced where that is tolerated") {
    tinyxml2::XMLDocument tree;
    std::string const bytes(100, '\xFF');
    auto const body =
        "<multistatus xmlns='DAV:'><response><href>/a</href><propstat><prop><x:p xmlns:x='urn:x' "
        "b='" +
        bytes +
        "' c='&#x1;' d='e'>a\x01-\xFF\xC3\xA4</x:p></prop>"
        "<status>HTTP/1.1 200 OK</status></propstat></response></multistatus>";
    REQUIRE(tree.Parse(body.c_str()) == tinyxml2::XML_SUCCESS);
    CHECK(ms::from_tinyxml2(tree, ms::strict()).error().code == ms::rule::invalid_encoding);
    auto const doc = ms::from_tinyxml2(tree).value();
    REQUIRE(doc.size() == 1);
    auto const p = doc[0][ms::name{"urn:x", "p"}];
    REQUIRE(p);
    CHECK(p->text() == "a\uFFFD-\uFFFD\u00E4");
    CHECK(p->attribute({"", "b"}) == many(100, "\uFFFD"));
    CHECK(p->attribute({"", "c"}) == "\uFFFD");
    CHECK(p->attribute({"", "d"}) == "e");
    CHECK(doc.diagnostics().size() == 103);
}
