// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/reader.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

namespace {

parse_options any_known() {
    parse_options options;
    options.roots = accepted_roots::any_known;
    return options;
}

reading read_look_alike(std::string_view body) {
    auto const read = read_whole(body, any_known());
    CHECK(to_string(read.error) == to_string(diagnostic{}));
    CHECK(difference(read, read_bytewise(body, any_known())) == "");
    auto strictly = any_known();
    strictly.conformance = conformance::strict;
    CHECK(difference(read, read_whole(body, strictly)) == "");
    CHECK(read_whole(body).error.code == rule::other_root);
    CHECK(read_whole(body, strict()).error.code == rule::other_root);
    return read;
}

element property_of(reading const& read) {
    REQUIRE(read.responses.size() == 1);
    return read.responses[0].propstats().front().properties().front();
}

}  // namespace

TEST_CASE("Responses, trailer and diagnostics stand in the order of the body") {
    auto const read = read_whole(in_multistatus(
        "<D:sync-token>t</D:sync-token>" + response_of("/a") +
        "<D:responsedescription xml:lang='fr'>d</D:responsedescription><x xmlns='urn:x'/>" +
        response_of("/b", "204")));
    CHECK(summary_of(read) == "/a = 200; /b = 204[204] | \"d\"@fr +{urn:x}x #t");
    CHECK(read.trailer.responses() == 2);
}

TEST_CASE("The bodies of errors are read as look-alikes") {
    auto const read = read_look_alike(
        "<?xml version='1.0'?><d:error xmlns:d='DAV:' xmlns:s='urn:s'><s:exception>E</s:exception>"
        "<d:lock-token-submitted><d:href>/a</d:href></d:lock-token-submitted></d:error>");
    CHECK(read.trailer.kind() == document_kind::error);
    CHECK(summary_of(read) == " | !{urn:s}exception=E !lock-token-submitted(href=/a)");
    CHECK(read.trailer.responses() == 0);
}

TEST_CASE("The answer to LOCK is read as a look-alike") {
    auto const read = read_look_alike(
        "<D:prop xmlns:D='DAV:'>\n<D:lockdiscovery><D:activelock/></D:lockdiscovery>\n</D:prop>");
    CHECK(read.trailer.kind() == document_kind::prop);
    CHECK(summary_of(read) == " | lockdiscovery(activelock)");
}

TEST_CASE("The answers to MKCOL and MKCALENDAR are read as look-alikes") {
    constexpr std::string_view inside =
        "<D:propstat><D:prop><D:displayname/></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
        "</D:propstat><D:responsedescription>d</D:responsedescription>";
    auto const mkcol = read_look_alike("<D:mkcol-response xmlns:D='DAV:'>" + std::string(inside) +
                                       "</D:mkcol-response>");
    CHECK(mkcol.trailer.kind() == document_kind::mkcol_response);
    CHECK(summary_of(mkcol) == " | \"d\" {200 displayname}");
    auto const mkcalendar = read_look_alike(
        "<C:mkcalendar-response xmlns:C='urn:ietf:params:xml:ns:caldav' xmlns:D='DAV:'>" +
        std::string(inside) + "</C:mkcalendar-response>");
    CHECK(mkcalendar.trailer.kind() == document_kind::mkcalendar_response);
    CHECK(summary_of(mkcalendar) == " | \"d\" {200 displayname}");
}

TEST_CASE("The answer to scheduling is read as a look-alike") {
    auto const read = read_look_alike(
        "<C:schedule-response xmlns:C='urn:ietf:params:xml:ns:caldav' xmlns:D='DAV:'>"
        "<C:response><C:recipient><D:href>mailto:a@b</D:href></C:recipient>"
        "<C:request-status>2.0;Success</C:request-status></C:response></C:schedule-response>");
    CHECK(read.trailer.kind() == document_kind::schedule_response);
    REQUIRE(read.trailer.extensions().size() == 1);
    CHECK(read.trailer.extensions().front().name().local == "response");
}

TEST_CASE("A multistatus is read where look-alikes may be, and other roots are not") {
    CHECK(read_whole(in_multistatus(response_of("/a")), any_known()).ok());
    for (auto const* const body : {"<D:multistat xmlns:D='DAV:'/>", "<error/>", "<propfind/>",
                                   "<d:multistatus xmlns:d='urn:x'/>"}) {
        CAPTURE(body);
        auto const read = read_whole(body, any_known());
        CHECK(read.error.code == rule::other_root);
        CHECK_FALSE(read.error.detail.empty());
    }
}

TEST_CASE("A QName in content is resolved by what was in scope") {
    auto const read = read_whole(in_prop(
        "<D:x xmlns:xsi='urn:xsi' xmlns:xs='urn:xs' xsi:type='xs:int'>1</D:x>"
        "<D:y xmlns:q='urn:q'> q:name </D:y><D:z xmlns:r='urn:r'><D:w xmlns:r='urn:r2'>r:a</D:w>"
        "</D:z>"));
    auto const properties = read.responses[0].propstats().front().properties();
    auto const x = properties.front();
    CHECK(x.resolve("xs:int") == name{"urn:xs", "int"});
    CHECK_FALSE(x.resolve("other:int").has_value());
    CHECK_FALSE(x.resolve("int").has_value());
    CHECK(x.attribute({"urn:xsi", "type"}) == "xs:int");
    auto const y = read.responses[0][{dav_namespace, "y"}];
    CHECK(y->resolve("q:name") == name{"urn:q", "name"});
    auto const z = read.responses[0][{dav_namespace, "z"}];
    CHECK(z->find({dav_namespace, "w"})->resolve("r:a") == name{"urn:r2", "a"});
}

TEST_CASE("The language in scope comes with each value, and an empty one cancels it") {
    auto const read = read_whole(
        "<D:multistatus xmlns:D='DAV:' xml:lang='en'><D:response xml:lang='de'><D:href>/a</D:href>"
        "<D:propstat><D:prop><D:a>x</D:a><D:b xml:lang='fr'>y</D:b><D:c xml:lang=''>z</D:c>"
        "<D:d><D:e xml:lang='it'/></D:d></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
        "<D:responsedescription>d</D:responsedescription></D:response>"
        "<D:responsedescription xml:lang=''>e</D:responsedescription></D:multistatus>");
    REQUIRE(read.ok());
    CHECK(read.diagnostics.empty());
    auto const& r = read.responses[0];
    auto const language = [&](std::string_view local) {
        return std::string(r[{dav_namespace, local}]->language());
    };
    CHECK(language("a") == "de");
    CHECK(language("b") == "fr");
    CHECK(language("c") == "");
    CHECK(language("d") == "de");
    CHECK(r[{dav_namespace, "d"}]->elements().front().language() == "it");
    CHECK(r.description() == description{"d", "de"});
    CHECK(read.trailer.description() == description{"e", ""});
}

TEST_CASE("Mixed content is kept, white space and all") {
    auto const read =
        read_whole(in_prop("<D:x> a <b xmlns='urn:b'> c&amp;<![CDATA[<d>]]></b>\n<e/>f</D:x>"));
    auto const x = property_of(read);
    CHECK(x.has_elements());
    CHECK(x.text().empty());
    CHECK(x.text_content() == " a  c&<d>\nf");
    std::vector<std::string> pieces;
    for (auto const c : x.contents())
        pieces.push_back(c.is_element() ? "<" + std::string(c.element().name().local)
                                        : std::string(c.text()));
    CHECK(pieces == std::vector<std::string>{" a ", "<b", "\n", "<e", "f"});
    CHECK(x.elements().size() == 2);
    CHECK(x.find({"urn:b", "b"})->text() == " c&<d>");
    CHECK(x.find({"", "e"})->empty());
}

TEST_CASE("Values are equal whatever their serialization") {
    auto const equal = [](std::string_view a, std::string_view b) {
        return property_of(read_whole(in_prop(a))) == property_of(read_whole(in_prop(b)));
    };
    CHECK(equal("<D:x xmlns:p='urn:p'><p:y a='1' b='2'/></D:x>",
                "<x xmlns='DAV:'><y xmlns='urn:p' b=\"2\" a='&#49;'></y></x>"));
    CHECK(equal("<D:x>a&amp;b</D:x>", "<D:x><![CDATA[a&]]>b<!-- c --></D:x>"));
    CHECK(equal("<D:x>a<D:y/>b</D:x>", "<D:x>a<?p?><D:y></D:y>b</D:x>"));
    CHECK_FALSE(equal("<D:x>a</D:x>", "<D:x> a</D:x>"));
    CHECK_FALSE(equal("<D:x><D:y/></D:x>", "<D:x><D:y/><D:y/></D:x>"));
    CHECK_FALSE(equal("<D:x><D:y/><D:z/></D:x>", "<D:x><D:y><D:z/></D:y></D:x>"));
    CHECK_FALSE(equal("<D:x><D:y/><D:z/></D:x>", "<D:x><D:z/><D:y/></D:x>"));
    CHECK_FALSE(equal("<D:x a='1'/>", "<D:x/>"));
    CHECK_FALSE(equal("<D:x a='1'/>", "<D:x xmlns:D='DAV:' D:a='1'/>"));
    CHECK_FALSE(equal("<D:x xml:lang='en'>a</D:x>", "<D:x>a</D:x>"));
}

TEST_CASE("Hrefs on another server are reported if the request is known") {
    auto const body = in_multistatus(response_of("http://local.domain/Folder1"));
    CHECK(read_whole(body, strict()).ok());
    parse_options options;
    options.request_url = "https://public/Root/";
    auto const read = read_whole(body, options);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].code == rule::foreign_authority);
    CHECK(read.diagnostics[0].detail == "http://local.domain/Folder1");
    options.request_url = "HTTP://LOCAL.domain:80/x";
    CHECK(read_whole(body, options).diagnostics.empty());
    options.request_url = "https://public/Root/";
    CHECK(read_whole(in_multistatus(response_of("/a")), options).diagnostics.empty());
    options.conformance = conformance::strict;
    CHECK(read_whole(body, options).error.code == rule::foreign_authority);
}

TEST_CASE("Mixed forms of hrefs are reported once a body") {
    auto const read = read_whole(in_multistatus(response_of("http://h/a") + response_of("/b") +
                                                response_of("http://h/c") + response_of("/d")));
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].code == rule::mixed_href_forms);
    CHECK(read.diagnostics[0].responses == 1);
}

TEST_CASE("A finding tells how many responses were complete before it") {
    auto const read = read_whole(
        in_multistatus(response_of("/a") + response_of("/b", "200") + response_of("/c", "x")));
    REQUIRE(read.diagnostics.size() == 2);
    CHECK(read.diagnostics[0].responses == 1);
    CHECK(read.diagnostics[1].responses == 2);
    CHECK(read.diagnostics[1].detail == "x");
}

TEST_CASE("A response that is skipped leaves nothing behind") {
    auto const read = read_whole(in_multistatus(
        "<D:response><D:status>HTTP/1.1 404 Not Found</D:status><D:error><D:x/></D:error>"
        "</D:response>" +
        response_of("/b")));
    CHECK(summary_of(read) == "/b = 200");
    CHECK(read.trailer.responses() == 1);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].path == "response[1]");
    CHECK(summary_of(read_whole(
              in_multistatus("<D:response><D:error><D:x/></D:error></D:response>"
                             "<D:responsedescription>d</D:responsedescription>"))) == " | \"d\"");
}

TEST_CASE("Recorded and generated text is the same in the owned and the borrowed model") {
    auto const body = in_prop("<D:x a='&lt;1'>t&amp;u<y xmlns='urn:y'/></D:x><D:z>plain</D:z>");
    for (auto const& borrowed : responses<xml>(body)) {
        response const owned(borrowed);
        CHECK(owned == borrowed);
        CHECK(borrowed == owned);
        CHECK(same_tape(owned.tape(), borrowed.tape()));
        CHECK(owned == response(owned));
    }
}
