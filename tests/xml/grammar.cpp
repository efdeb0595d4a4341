// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/grammar.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

namespace {

std::string understood(std::string_view body) {
    auto const read = read_whole(body);
    auto text = summary_of(read);
    for (auto const& d : read.diagnostics)
        text.append(" ~").append(describe(d.code).name);
    if (!read.ok()) text.append(" !").append(describe(read.error.code).name);
    return text;
}

constexpr std::string_view ok = "<D:status>HTTP/1.1 200 OK</D:status>";

}  // namespace

TEST_CASE("Elements in places where they mean nothing are ignored with all they hold") {
    CHECK(understood(in_multistatus("<D:prop><D:x/></D:prop><D:status>s</D:status>")) ==
          " ~misplaced-element ~misplaced-element");
    CHECK(understood(in_response(std::string(ok) + "<D:prop><D:response><D:href>/b</D:href>"
                                                   "</D:response>text &#1;</D:prop>")) ==
          "/a = 200 ~misplaced-element ~illegal-character");
    CHECK(understood(in_response(std::string(ok) + "<D:location><D:x/><D:href>/l</D:href>"
                                                   "<D:href>/m</D:href></D:location>")) ==
          "/a = 200 ->/l ~misplaced-element ~repeated-element");
}

TEST_CASE("Of what may stand once the first counts") {
    CHECK(understood(in_response(std::string(ok) +
                                 "<D:responsedescription>1</D:responsedescription>"
                                 "<D:responsedescription>2</D:responsedescription>"
                                 "<D:error><D:x/></D:error><D:error><D:y/></D:error>")) ==
          "/a = 200 !x \"1\" ~repeated-element ~repeated-element");
    CHECK(understood(in_multistatus("<D:sync-token>1</D:sync-token><D:sync-token>2"
                                    "</D:sync-token>")) == " | #1 ~repeated-element");
    CHECK(understood(in_multistatus(response_of("/a") + response_of("/b"))) ==
          "/a = 200; /b = 200");
    CHECK(understood(in_response("<D:propstat><D:prop><D:a/></D:prop><D:prop><D:b/></D:prop>"
                                 "<D:status>HTTP/1.1 200 OK</D:status></D:propstat>")) ==
          "/a {200 a} ~repeated-element");
}

TEST_CASE("Text stands in text elements, in values, and nowhere else") {
    CHECK(understood(in_response("a" + std::string(ok) + "b")) ==
          "/a = 200 ~unexpected-text ~unexpected-text");
    CHECK(understood(in_response("<D:propstat>t<D:prop>u</D:prop>" + std::string(ok) +
                                 "</D:propstat>")) == "/a {200} ~unexpected-text ~unexpected-text");
    CHECK(understood(in_response("<D:status>HTTP/1.1 <b>404</b>200 OK</D:status>")) ==
          "/a = 200 ~element-in-text");
    CHECK(understood(in_response(std::string(ok) + "<D:error>t<D:x/></D:error>")) ==
          "/a = 200 !x ~unexpected-text");
}

TEST_CASE("Where an element in no namespace is an error, nothing of its response is given") {
    for (std::string_view const body :
         {"<D:multistatus xmlns:D='DAV:'><response><D:href>/a</D:href>"
          "<D:status>HTTP/1.1 200 OK</D:status></response></D:multistatus>",
          "<D:multistatus xmlns:D='DAV:'><D:response><href>/a</href>"
          "<D:status>HTTP/1.1 200 OK</D:status></D:response></D:multistatus>"}) {
        xml::reader reader(strict());
        reader.append(body);
        reader.end();
        CHECK(reader.read() == read_step::failed);
        CHECK(reader.failure().code == rule::unnamespaced_element);
    }
}

TEST_CASE("An element in no namespace is read as one of WebDAV's in its place") {
    CHECK(understood("<D:multistatus xmlns:D='DAV:'><response><href>/a</href>"
                     "<status>HTTP/1.1 200 OK</status></response></D:multistatus>") ==
          "/a = 200 ~unnamespaced-element ~unnamespaced-element ~unnamespaced-element");
    CHECK(understood("<xml><multistatus><response><href>/a</href><status>HTTP/1.1 200 OK</status>"
                     "</response></multistatus></xml>")
              .substr(0, 8) == "/a = 200");
    CHECK(understood("<response><href>/a</href><status>HTTP/1.1 200 OK</status></response>") ==
          "/a = 200 ~wrapped-root");
    CHECK(understood("<multistatus><x:response xmlns:x='DAV:'><href>/a</href>"
                     "<status>HTTP/1.1 200 OK</status></x:response></multistatus>") ==
          "/a = 200 ~missing-namespace");
}

TEST_CASE("An error may stand in a description, and the text around it stays together") {
    CHECK(understood(in_response(std::string(ok) + "<D:responsedescription>a<D:error><D:x/>"
                                                   "</D:error>b</D:responsedescription>")) ==
          "/a = 200 !x \"ab\" ~error-in-description");
    CHECK(understood(in_response(std::string(ok) + "<D:responsedescription>a&amp;<D:error><D:x/>"
                                                   "</D:error></D:responsedescription>")) ==
          "/a = 200 !x \"a&\" ~error-in-description");
    // A multistatus as a whole has none, in any format.
    CHECK(understood(in_multistatus("<D:responsedescription>a<D:error><D:x>t</D:x></D:error>"
                                    "b</D:responsedescription>")) == " | \"ab\" ~element-in-text");
}

TEST_CASE("A response that begins inside another one ends it") {
    auto const open = std::string("<D:response><D:href>/a</D:href>") + std::string(ok);
    CHECK(understood(in_multistatus(open + open + "</D:response>")).substr(0, 18) ==
          "/a = 200; /a = 200");
    CHECK(understood(in_multistatus("<D:response><D:href>/a</D:href><D:propstat><D:prop><D:x/>"
                                    "</D:prop>" +
                                    std::string(ok) + response_of("/b"))) ==
          "/a {200 x}; /b = 200 ~unclosed-element ~unclosed-element");
    // In a value it is part of it.
    CHECK(understood(in_prop("<D:x><D:response/></D:x>")) == "/a {200 x(response)}");
    // Its name counts, however it is spelled.
    for (std::string const tag : {"D:response", "D:response xmlns:D='DAV:'",
                                  "d:response xmlns:d='DAV:'", "response xmlns='DAV:'"})
        CHECK(understood(in_multistatus(open + "<" + tag + "><D:href>/b</D:href>" +
                                        std::string(ok) + "</" + tag.substr(0, tag.find(' ')) +
                                        ">")) == "/a = 200; /b = 200 ~unclosed-element");
}

TEST_CASE("An extension that is spelled as a response is part of it") {
    auto const in_both = [](std::string const& body) {
        CHECK(read_whole(body, strict()).ok());
        return understood(body);
    };
    CHECK(in_both(in_response("<D:response xmlns:D='urn:x'/>" + std::string(ok))) ==
          "/a = 200 +{urn:x}response");
    CHECK(in_both(in_response("<D:response xmlns:D='urn:x'>t</D:response>" + std::string(ok))) ==
          "/a = 200 +{urn:x}response=t");
    // So it is where an element around it gave the prefix another meaning.
    CHECK(in_both(in_response("<propstat xmlns='DAV:' xmlns:D='urn:x'><prop><a/></prop>"
                              "<status>HTTP/1.1 200 OK</status><D:response/></propstat>")) ==
          "/a {200 a +{urn:x}response}");
}

TEST_CASE("What breaks a limit ends the reading where it stands") {
    auto const read = [](std::string const& inside, void (*set)(limits&)) {
        parse_options options;
        set(options.limits);
        auto const all = read_whole(in_multistatus(inside + response_of("/b")), options);
        CHECK(all.responses.empty());
        return std::string(describe(all.error.code).name);
    };
    auto const no_findings = [](limits& l) { l.diagnostics = 0; };
    auto const status = "<D:href>/a</D:href>" + std::string(ok);
    CHECK(read("<D:response a='b'>" + status + "</D:response>", no_findings) ==
          "limit-diagnostics");
    CHECK(read("<D:response><D:href a='b'>/a</D:href>" + std::string(ok) + "</D:response>",
               no_findings) == "limit-diagnostics");
    // Each element names its namespace, which is not among the bytes as it is.
    std::string declarations;
    std::string uses;
    for (int i = 0; i != 20; ++i) {
        auto const prefix = "n" + std::to_string(i);
        declarations.append(" xmlns:").append(prefix).append("='urn:&amp;").append(prefix);
        declarations.append(std::string(100, 'x')).append("'");
        uses.append("<").append(prefix).append(":a/>");
    }
    auto const many = "<D:x" + declarations + ">" + uses + uses + uses + "</D:x>";
    auto const few_bytes = [](limits& l) { l.response_bytes = 4000; };
    CHECK(read(many, few_bytes) == "limit-response-bytes");
    CHECK(read("<D:response>" + status + many + "</D:response>", few_bytes) ==
          "limit-response-bytes");
}
