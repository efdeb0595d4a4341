// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/writable_property.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/document.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/xml/reader.hpp>
#include <support/catch.hpp>
#include <support/written.hpp>

#include <string>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::failure_of;
using ms::test::written_prop;

namespace {

struct rating {
    int stars = 0;

    static constexpr ms::name name() { return {"urn:x", "rating"}; }
    template <class Out>
    void write_content(Out& out) const {
        out.attribute({"", "scale"}, "5").text(std::to_string(stars));
    }
};

ms::document parsed(std::string const& properties) {
    auto const body = R"(<D:multistatus xmlns:D="DAV:"><D:response><D:href>/</D:href><D:propstat>)"
                      "<D:prop>" +
                      properties +
                      "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
                      "</D:multistatus>";
    return ms::parse<ms::xml>(body, ms::strict()).value();
}

// What becomes of the one property of a body.
std::string copied(std::string const& property) {
    auto const doc = parsed(property);
    return written_prop(doc[0].propstats().front().properties().front());
}

}  // namespace

TEST_CASE("writable_property: what is one") {
    static_assert(ms::writable_property<ms::name>);
    static_assert(ms::writable_property<ms::property_name>);
    static_assert(ms::writable_property<ms::element>);
    static_assert(ms::writable_property<rating>);
    static_assert(!ms::writable_property<int>);
    static_assert(!ms::writable_property<std::string>);
    static_assert(ms::writable_properties<std::vector<ms::name>>);
    static_assert(ms::writable_properties<ms::propstat::property_range>);
    static_assert(!ms::writable_properties<std::string>);
    SUCCEED();
}

TEST_CASE("writable_property: a type of one's own") {
    CHECK(written_prop(rating{4}) == R"(<ns1:rating xmlns:ns1="urn:x" scale="5">4</ns1:rating>)");
}

TEST_CASE("writable_property: a callable writes the content") {
    auto const property = ms::content_property(ms::name{"urn:x", "p"}, [](auto& out) {
        out.attribute({ms::xml_namespace, "lang"}, "en").text("a");
        out.start_element({"urn:x", "b"}).text("c").end_element();
        out.element(dav::href("/")).text("d");
    });
    CHECK(written_prop(property) == R"(<ns1:p xmlns:ns1="urn:x" xml:lang="en">a)"
                                    "<ns1:b>c</ns1:b><D:href>/</D:href>d</ns1:p>");
}

TEST_CASE("writable_property: an element of a body, with all it holds") {
    CHECK(copied("<D:getetag>\"a\"</D:getetag>") == "<D:getetag>\"a\"</D:getetag>");
    CHECK(copied("<x/>") == "<x/>");
    CHECK(copied("<D:x xml:lang='de'> a <b c='&#10;&quot;' D:c=''>d</b> e<f/></D:x>") ==
          R"(<D:x xml:lang="de"> a <b c="&#10;&quot;" D:c="">d</b> e<f/></D:x>)");
    CHECK(copied("<a:p xmlns:a='urn:a'><a:q><a:r a:s='t'/></a:q>&#13;</a:p>") ==
          R"(<ns1:p xmlns:ns1="urn:a"><ns1:q><ns1:r ns1:s="t"/></ns1:q>&#13;</ns1:p>)");
}

TEST_CASE("writable_property: prefixes on which content depends are declared again") {
    CHECK(copied("<D:p xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:xs='urn:xs' "
                 "i:type='xs:int'>1</D:p>") ==
          R"(<D:p xmlns:xs="urn:xs" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" )"
          R"(xsi:type="xs:int">1</D:p>)");
    // The prefix is the one that would be given to the element itself.
    CHECK(copied("<a:p xmlns:a='urn:a' xmlns:ns1='urn:b'>ns1:q</a:p>") ==
          R"(<ns2:p xmlns:ns2="urn:a" xmlns:ns1="urn:b">ns1:q</ns2:p>)");
    // The prefix is the one of DAV:.
    CHECK(copied("<a:p xmlns:a='DAV:' xmlns:D='urn:b'>D:q<a:r/></a:p>") ==
          R"(<D:p>D:q<D:r/></D:p>)");
    CHECK(copied("<a:p xmlns:a='DAV:' xmlns:D='urn:b'>D:q</a:p>") ==
          R"(<ns1:p xmlns:ns1="DAV:" xmlns:D="urn:b">D:q</ns1:p>)");
    CHECK(copied("<a:p xmlns:a='DAV:' xmlns:D='urn:b' k='D:q'><a:r>D:s</a:r><a:t/></a:p>") ==
          R"(<ns1:p xmlns:ns1="DAV:" xmlns:D="urn:b" k="D:q"><ns1:r>D:s</ns1:r><ns1:t/></ns1:p>)");
}

TEST_CASE("writable_property: the content of an element under another name") {
    auto const doc = parsed("<D:p xml:lang='en'>a<D:b/></D:p>");
    CHECK(written_prop(dav::displayname(doc[0].propstats().front().properties().front())) ==
          R"(<D:displayname xml:lang="en">a<D:b/></D:displayname>)");
}

TEST_CASE("writable_property: ranges of them") {
    auto const doc = parsed("<D:a/><D:b/>");
    CHECK(written_prop(doc[0].propstats().front().properties(), dav::owner) ==
          "<D:a/><D:b/><D:owner/>");
    CHECK(written_prop(std::vector<ms::name>{dav::acl, dav::group}) == "<D:acl/><D:group/>");
}

TEST_CASE("writable_property: content that makes no sense") {
    auto const failure = [](auto write) {
        return failure_of([&](auto& out) {
            out.response("/").propstat(200, ms::content_property(dav::owner, write));
        });
    };
    auto const open = failure([](auto& out) { out.start_element(dav::href); });
    CHECK(open.code == ms::rule::unwritable_response);
    CHECK(open.path == "response[1]/propstat[1]/prop/owner");
    CHECK(open.detail == "an element left open");
    CHECK(failure([](auto& out) { out.end_element(); }).detail == "an end without start");
    CHECK(failure([](auto& out) { out.text("a").attribute(dav::href, "b"); }).detail ==
          "an attribute behind content");
    CHECK(failure([](auto& out) {
              out.attribute(dav::href, "a").attribute(dav::href, "b");
          }).detail == "an attribute twice");
    CHECK(failure([](auto& out) { out.attribute(dav::href, "a").bind("p", "urn:p"); }).detail ==
          "a binding behind an attribute");
    CHECK(failure([](auto& out) { out.bind("p", "urn:p").bind("p", "urn:q"); }).detail ==
          "a prefix bound twice");
    CHECK(failure([](auto& out) { out.bind("xmlns", "urn:p"); }).code == ms::rule::unwritable_name);
    CHECK(failure([](auto& out) { out.bind("p", ""); }).code == ms::rule::unwritable_name);
}

TEST_CASE("writable_property: names that cannot be written") {
    for (ms::name const n : {ms::name{"DAV:", ""}, ms::name{"DAV:", "a b"}, ms::name{"DAV:", "1a"},
                             ms::name{"DAV:", "a:b"}, ms::name{"urn:\x01", "a"},
                             ms::name{"http://www.w3.org/2000/xmlns/", "a"},
                             ms::name{"DAV", "getetag"}, ms::name{"dav:", "getetag"}}) {
        auto const d = failure_of([n](auto& out) { out.response("/").propstat(404, n); });
        CAPTURE(to_string(n));
        CHECK(d.code == ms::rule::unwritable_name);
    }
    auto const attribute = failure_of([](auto& out) {
        out.response("/").propstat(200, ms::content_property(dav::owner, [](auto& content) {
                                       content.attribute({"", "xmlns"}, "urn:x");
                                   }));
    });
    CHECK(attribute.code == ms::rule::unwritable_name);
}
