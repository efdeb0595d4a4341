// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/limits.hpp>

#include <multistatus/requests.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/repeated.hpp>
#include <support/summary.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// What is exactly as large as its limit passes; one more is an error of its own.

using namespace multistatus;
using namespace multistatus::test;

namespace {

// `size` is what the body asks of the limit that `set` sets.
template <class Set>
void check_limit(std::string const& body, std::size_t size, rule expected, Set&& set,
                 std::string charset = {}) {
    CAPTURE(describe(expected).name, body.substr(0, 300));
    for (auto const mode : {conformance::strict, conformance::tolerant}) {
        parse_options options;
        options.conformance = mode;
        options.charset = charset;
        set(options.limits, size);
        auto const at = read_whole(body, options);
        CHECK(to_string(at.error) == to_string(diagnostic{}));
        CHECK(difference(at, read_bytewise(body, options)) == "");

        set(options.limits, size - 1);
        auto const over = read_whole(body, options);
        CHECK(describe(over.error.code).name == describe(expected).name);
        CHECK(over.error.where.line > 0);
        CHECK(difference(over, read_bytewise(body, options)) == "");
    }
}

}  // namespace

TEST_CASE("The limit of bytes in a body") {
    auto const body = in_multistatus(response_of("/a"));
    auto const set = [](limits& l, std::size_t n) { l.total_bytes = n; };
    check_limit(body, body.size(), rule::limit_total_bytes, set);
    check_limit(body + "\n", body.size() + 1, rule::limit_total_bytes, set);
}

TEST_CASE("The limit of responses") {
    check_limit(in_multistatus(response_of("/a") + response_of("/b") + response_of("/c")), 3,
                rule::limit_responses, [](limits& l, std::size_t n) { l.responses = n; });
    parse_options none;
    none.limits.responses = 0;
    CHECK(read_whole(in_multistatus(""), none).ok());
    CHECK(read_whole(in_multistatus(response_of("/a")), none).error.code == rule::limit_responses);
}

TEST_CASE("The responses before the one too many remain readable") {
    parse_options two;
    two.limits.responses = 2;
    auto const read =
        read_whole(in_multistatus(response_of("/a") + response_of("/b") + response_of("/c")), two);
    CHECK(summary_of(read) == "/a = 200; /b = 200");
    CHECK(read.error.responses == 2);
}

TEST_CASE("The limit of bytes in a response") {
    auto const set = [](limits& l, std::size_t n) { l.response_bytes = n; };
    auto const response = response_of("/" + std::string(200, 'a'));
    check_limit(in_multistatus(response), response.size(), rule::limit_response_bytes, set);
    auto const token = "<D:sync-token>" + std::string(200, 'x') + "</D:sync-token>";
    check_limit(in_multistatus(token), token.size(), rule::limit_response_bytes, set);
    auto const comment = "<!--" + std::string(200, 'x') + "-->";
    check_limit(in_multistatus(comment), comment.size(), rule::limit_response_bytes, set);
}

TEST_CASE("The limit of bytes in a value") {
    auto const set = [](limits& l, std::size_t n) { l.value_bytes = n; };
    auto const text = std::string(100, 'x');
    check_limit(in_prop("<D:x>" + text + "</D:x>"), 100, rule::limit_value_bytes, set);
    check_limit(in_prop("<D:x><D:y/>" + text + "</D:x>"), 100, rule::limit_value_bytes, set);
    check_limit(in_prop("<D:x y='" + text + "'/>"), 100, rule::limit_value_bytes, set);
    check_limit(in_prop("<D:x>" + repeated("&amp;", 100) + "</D:x>"), 100, rule::limit_value_bytes,
                set);
    check_limit(in_prop("<D:x><![CDATA[" + text + "]]></D:x>"), 100, rule::limit_value_bytes, set);
    check_limit(in_prop("<D:x>" + repeated("\xC3\xA4", 50) + "</D:x>"), 100,
                rule::limit_value_bytes, set);
    check_limit(in_multistatus("<D:sync-token>" + text + "</D:sync-token>"), 100,
                rule::limit_value_bytes, set);
    check_limit(in_multistatus("<D:responsedescription>" + text + "</D:responsedescription>"), 100,
                rule::limit_value_bytes, set);
}

TEST_CASE("The limit of bytes in an href") {
    auto const set = [](limits& l, std::size_t n) { l.href_bytes = n; };
    check_limit(in_multistatus(response_of("/" + std::string(99, 'a'))), 100,
                rule::limit_href_bytes, set);
    check_limit(in_response("<D:status>HTTP/1.1 302 Found</D:status><D:location><D:href>/" +
                            std::string(99, 'a') + "</D:href></D:location>"),
                100, rule::limit_href_bytes, set);
}

TEST_CASE("The limit of bytes in a name") {
    auto const set = [](limits& l, std::size_t n) { l.name_bytes = n; };
    auto const name = std::string(100, 'n');
    check_limit(in_prop("<" + name + "/>"), 100, rule::limit_name_bytes, set);
    check_limit(in_prop("<D:x " + name + "='1'/>"), 100, rule::limit_name_bytes, set);
    check_limit(in_prop("<x xmlns='" + name + "'/>"), 100, rule::limit_name_bytes, set);
    check_limit(in_prop("<D:x xml:lang='" + name + "'/>"), 100, rule::limit_name_bytes, set);
}

TEST_CASE("Text between responses counts towards none of them") {
    auto const space = std::string(500, ' ');
    auto const body = in_multistatus(space + response_of("/a") + space + response_of("/b") + space);
    parse_options options;
    options.limits.response_bytes = 200;
    auto const read = read_whole(body, options);
    CHECK(summary_of(read) == "/a = 200; /b = 200");
    CHECK(read.ok());
    CHECK(difference(read, read_bytewise(body, options)) == "");

    // Nor does that around a multistatus.
    options.conformance = conformance::tolerant;
    for (std::size_t const size : {10U, 150U, 190U, 199U, 200U, 500U}) {
        CAPTURE(size);
        auto const around = std::string(size, ' ');
        auto const wrapped =
            "<xml>" + around + in_multistatus(response_of("/a")) + around + "</xml>";
        auto const inner = read_whole(wrapped, options);
        CHECK(summary_of(inner) == "/a = 200");
        CHECK(inner.ok());
        CHECK(difference(inner, read_bytewise(wrapped, options)) == "");
    }
}

TEST_CASE("The limit of depth") {
    auto const nested = repeated("<D:x>", 50) + repeated("</D:x>", 50);
    check_limit(in_prop(nested), 4 + 50, rule::limit_depth,
                [](limits& l, std::size_t n) { l.depth = n; });
}

TEST_CASE("The limit of attributes") {
    std::string attributes;
    for (int i = 0; i < 20; ++i)
        attributes += " a" + std::to_string(i) + "='1'";
    auto const set = [](limits& l, std::size_t n) { l.attributes = n; };
    check_limit(in_prop("<D:x" + attributes + "/>"), 20, rule::limit_attributes, set);
    check_limit(in_prop("<D:x" + attributes + " xmlns:p='u' p:a0=''/>"), 22, rule::limit_attributes,
                set);
}

TEST_CASE("The limit of namespaces in scope") {
    auto const set = [](limits& l, std::size_t n) { l.namespaces = n; };
    std::string open;
    std::string close;
    for (int i = 0; i < 20; ++i) {
        open += "<D:x xmlns:p" + std::to_string(i) + "='u'>";
        close += "</D:x>";
    }
    check_limit(in_prop(open + close), 21, rule::limit_namespaces, set);
    check_limit(in_prop(repeated("<x xmlns='u'/>", 50)), 2, rule::limit_namespaces,
                [](limits& l, std::size_t n) {
                    l.namespaces = n;
                    l.properties = 50;
                });
}

TEST_CASE("The limit of what a response holds") {
    auto const set = [](limits& l, std::size_t n) { l.nodes = n; };
    // Besides the property and the elements: an href, the propstat and its status line's place.
    check_limit(in_prop("<D:x>" + repeated("<D:y/>", 50) + "</D:x>"), 53, rule::limit_nodes, set);
    check_limit(in_prop("<D:x>" + repeated("<D:y/>1", 50) + "</D:x>"), 103, rule::limit_nodes, set);
    check_limit(in_prop("<D:x>" + repeated("1<D:y>2</D:y>", 50) + "</D:x>"), 103, rule::limit_nodes,
                set);
    check_limit(in_prop("<D:x>" + repeated("<D:y>D:z</D:y>", 50) + "</D:x>"), 103,
                rule::limit_nodes, set);
    check_limit(in_prop("<D:x>" + repeated("<D:y a='1' b=''/>", 50) + "</D:x>"), 153,
                rule::limit_nodes, set);
    std::string properties;
    for (int i = 0; i < 50; ++i)
        properties += "<D:p" + std::to_string(i) + ">text</D:p" + std::to_string(i) + ">";
    check_limit(in_prop(properties), 52, rule::limit_nodes, set);
    std::string hrefs;
    for (int i = 0; i < 50; ++i)
        hrefs += "<D:href>/" + std::to_string(i) + "</D:href>";
    check_limit(in_multistatus("<D:response>" + hrefs +
                               "<D:status>HTTP/1.1 200 OK</D:status></D:response>"),
                51, rule::limit_nodes, set);
    check_limit(in_multistatus("<D:x>" + repeated("<D:y/>1", 50) + "</D:x>"), 101,
                rule::limit_nodes, set);
}

TEST_CASE("The limit of properties") {
    std::string properties;
    for (int i = 0; i < 40; ++i)
        properties += "<D:p" + std::to_string(i) + "/>";
    check_limit(in_prop(properties), 40, rule::limit_properties,
                [](limits& l, std::size_t n) { l.properties = n; });
}

TEST_CASE("The limit of properties counts each that is left out once") {
    auto const body = in_multistatus(
        "<D:response><D:href>/a</D:href><D:propstat><D:prop><D:x a='b'/><D:x>&amp;</D:x><D:y/>"
        "<D:x a='b'>1</D:x><D:getetag>\"1\"</D:getetag></D:prop>"
        "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>");
    for (std::size_t const most : {5U, 4U}) {
        parse_options options;
        options.limits.properties = most;
        parser<xml, dav::getetag> in(options);
        in.feed(body).value();
        CHECK((in.next() != nullptr) == (most == 5));
        CHECK(in.error().code == (most == 5 ? rule::none : rule::limit_properties));
    }
}

TEST_CASE("The limit of deviations in a response") {
    auto const body = in_prop("<D:x>" + repeated("& ", 30) + "</D:x>");
    parse_options options;
    options.limits.diagnostics = 30;
    auto const at = read_whole(body, options);
    CHECK(at.ok());
    CHECK(at.diagnostics.size() == 30);
    options.limits.diagnostics = 29;
    auto const over = read_whole(body, options);
    CHECK(over.error.code == rule::limit_diagnostics);
    CHECK(over.diagnostics.size() == 29);
    CHECK(difference(over, read_bytewise(body, options)) == "");
}

TEST_CASE("The limit of deviations counts for each response alone") {
    parse_options options;
    options.limits.diagnostics = 1;
    std::string responses;
    for (int i = 0; i < 5; ++i)
        responses += response_of("/" + std::to_string(i), "200");
    auto const read = read_bytewise(in_multistatus(responses), options);
    CHECK(read.ok());
    CHECK(read.diagnostics.size() == 5);
    auto const whole = read_whole(in_multistatus(responses), options);
    CHECK(whole.ok());
    CHECK(whole.responses == read.responses);
    CHECK(whole.diagnostics.size() == 1);
}

TEST_CASE("So many hrefs are compared and no more, and that is said once") {
    parse_options options;
    options.limits.compared_hrefs = 2;
    auto const body = in_multistatus(response_of("/a") + response_of("/b") + response_of("/c") +
                                     response_of("/c") + response_of("/a"));
    auto const read = read_whole(body, options);
    REQUIRE(read.ok());
    CHECK(read.responses.size() == 5);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].code == rule::duplicates_unchecked);
    CHECK(read.diagnostics[0].responses == 2);
    options.limits.compared_hrefs = 4;
    CHECK(read_whole(body, options).diagnostics.size() == 2);
    options.unique_hrefs = false;
    CHECK(read_whole(body, options).diagnostics.empty());
}

TEST_CASE("A document keeps no more findings than one response may have") {
    std::string body = "<D:multistatus xmlns:D='DAV:'>";
    for (int i = 0; i < 10; ++i)
        body.append("<D:response><D:href>/" + std::to_string(i) +
                    "</D:href><D:status>HTTP/1.1 200 OK</D:status><D:responsedescription>& & &"
                    "</D:responsedescription></D:response>");
    body += "</D:multistatus>";
    parse_options options;
    CHECK(parse<xml>(body, options).value().diagnostics().size() == 30);
    options.limits.diagnostics = 7;
    auto const doc = parse<xml>(body, options).value();
    CHECK(doc.size() == 10);
    CHECK(doc.diagnostics().size() == 7);
}

TEST_CASE("What is kept is counted where it begins, however deep that may be") {
    parse_options options;
    options.limits.depth = SIZE_MAX;
    options.limits.nodes = 100;
    auto const deep = [](std::string_view before, std::string_view tag) {
        std::string body(before);
        for (int i = 0; i < 1000; ++i)
            body += tag;
        return body;
    };
    auto const body =
        deep("<D:multistatus xmlns:D='DAV:'><D:response><D:href>/</D:href><D:propstat>"
             "<D:prop>",
             "<D:x>");
    CHECK(parse<xml>(body, options).error().code == rule::limit_nodes);
    auto const request = deep("<D:propertyupdate xmlns:D='DAV:'><D:set><D:prop>", "<D:x>");
    CHECK(parse_proppatch(request, options).error().code == rule::limit_nodes);
    options.limits.nodes = SIZE_MAX;
    options.limits.response_bytes = 5000;
    auto const space = std::string(100, 'n');
    auto const named =
        deep("<D:multistatus xmlns:D='DAV:'><D:response><D:href>/</D:href><D:propstat>"
             "<D:prop>",
             "<x xmlns='urn:" + space + "'><x xmlns='urn:other'>");
    CHECK(parse<xml>(named, options).error().code == rule::limit_response_bytes);
}
