// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/reader.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What clients have met, what servers write, and what the standards' own examples hold: how each is
// understood, what is reported where, and whether strict takes it.

using namespace multistatus;
using namespace multistatus::test;

namespace {

struct row {
    std::string_view source;
    std::string body;  ///< `^` marks where each report begins; it is not part of the body
    std::string_view model;
    std::vector<std::string_view> reports{};  ///< `rule path`; `!rule path` is the error
    std::string_view strict = "none";         ///< the rule that refuses it
};

struct marked_body {
    std::string bytes;
    std::vector<position> marks;
};

marked_body unmark(std::string_view text) {
    marked_body body;
    position at{0, 1, 1};
    for (char const c : text) {
        if (c == '^') {
            body.marks.push_back(at);
            continue;
        }
        body.bytes += c;
        ++at.offset;
        if (c == '\n') ++at.line;
        if (c == '\n')
            at.column = 1;
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            ++at.column;
    }
    return body;
}

std::string report_of(diagnostic const& d, std::string_view mark = "") {
    auto text = std::string(mark).append(describe(d.code).name);
    return d.path.empty() ? text : text.append(" ").append(d.path);
}

std::string list(std::vector<std::string> const& items) {
    std::string all;
    for (auto const& item : items)
        all.append(all.empty() ? "" : "; ").append(item);
    return all;
}

void check_row(row const& r) {
    CAPTURE(r.source, r.body);
    auto const body = unmark(r.body);
    auto const read = read_whole(body.bytes);
    CHECK(summary_of(read) == r.model);

    std::vector<std::string> reports;
    std::vector<position> places;
    for (auto const& d : read.diagnostics) {
        reports.push_back(report_of(d));
        places.push_back(d.where);
    }
    if (!read.ok()) {
        reports.push_back(report_of(read.error, "!"));
        places.push_back(read.error.where);
    }
    CHECK(list(reports) == list({r.reports.begin(), r.reports.end()}));
    REQUIRE(places.size() == body.marks.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        CHECK(places[i].offset == body.marks[i].offset);
        CHECK(places[i].line == body.marks[i].line);
        CHECK(places[i].column == body.marks[i].column);
    }

    auto const refused = read_whole(body.bytes, strict());
    CHECK(describe(refused.error.code).name == r.strict);
    if (refused.ok()) {
        CHECK(summary_of(refused) == r.model);
        CHECK(refused.diagnostics == read.diagnostics);
    } else {
        CHECK(std::count(body.marks.begin(), body.marks.end(), refused.error.where) > 0);
    }
    CHECK(difference(read, read_bytewise(body.bytes)) == "");
    CHECK(difference(refused, read_bytewise(body.bytes, strict())) == "");
}

void check_rows(std::vector<row> const& rows) {
    for (auto const& r : rows)
        check_row(r);
}

std::string in_status(std::string_view line) {
    return in_multistatus(response_of("/a", line));
}

std::string in_href(std::string_view text) {
    return in_multistatus(std::string("<D:response><D:href>")
                              .append(text)
                              .append("</D:href><D:status>HTTP/1.1 200 OK</D:status>"
                                      "</D:response>"));
}

std::string odd_href(std::string_view text) {
    return in_multistatus(std::string("<D:response>^<D:href>")
                              .append(text)
                              .append("</D:href><D:status>HTTP/1.1 200 OK</D:status>"
                                      "</D:response>"));
}

std::string odd_status(std::string_view line) {
    return in_response(std::string("^<D:status>").append(line).append("</D:status>"));
}

constexpr std::string_view found = "<D:status>HTTP/1.1 200 OK</D:status>";
constexpr std::string_view missing = "<D:status>HTTP/1.1 404 Not Found</D:status>";

std::string propstat_of(std::string_view properties, std::string_view status = found) {
    return std::string("<D:propstat><D:prop>")
        .append(properties)
        .append("</D:prop>")
        .append(status)
        .append("</D:propstat>");
}

}  // namespace

TEST_CASE("Status texts that clients have met") {
    check_rows({
        {"clients 1",
         odd_status("200 OK"),
         "/a = 200[200 OK]",
         {"status-without-version response[1]/status"},
         "status-without-version"},
        {"clients 1, servers 7",
         odd_status("423"),
         "/a = 423[423]",
         {"status-without-version response[1]/status"},
         "status-without-version"},
        {"clients 2", in_status("HTTP/1.1 200"), "/a = 200[HTTP/1.1 200]"},
        {"clients 2, servers 5", in_status("HTTP/1.1 424 "), "/a = 424[HTTP/1.1 424]"},
        {"clients 3", in_status("HTTP/2 200"), "/a = 200[HTTP/2 200]"},
        {"clients 3", in_status("HTTP/1.0 200 OK"), "/a = 200[HTTP/1.0 200 OK]"},
        {"clients 3, servers 6", in_status("HTTP/0.0 200 OK"), "/a = 200[HTTP/0.0 200 OK]"},
        {"clients 4", in_status("\r\n  HTTP/1.1 200 OK \t"), "/a = 200"},
        {"clients 5", in_status("HTTP/1.1 425 TOO EARLY"), "/a = 425[HTTP/1.1 425 TOO EARLY]"},
        {"clients 7",
         odd_status("Invalid Status Line"),
         "/a = -[Invalid Status Line]",
         {"malformed-status response[1]/status"},
         "malformed-status"},
        {"clients 7",
         odd_status("%s%s%s"),
         "/a = -[%s%s%s]",
         {"malformed-status response[1]/status"},
         "malformed-status"},
        {"clients 7",
         odd_status(""),
         "/a = -",
         {"malformed-status response[1]/status"},
         "malformed-status"},
        {"clients 7",
         odd_status("HTTP/1.1 2000 OK"),
         "/a = -[HTTP/1.1 2000 OK]",
         {"malformed-status response[1]/status"},
         "malformed-status"},
        {"digest 1.4",
         odd_status("HTTP/1.1 999 No"),
         "/a = 999[HTTP/1.1 999 No]",
         {"status-out-of-range response[1]/status"},
         "status-out-of-range"},
        {"digest 1.4",
         odd_status("HTTP/1.1 102 Processing"),
         "/a = 102",
         {"informational-status response[1]/status"}},
        {"servers 4", in_status("HTTP/1.1 424 (status)"), "/a = 424[HTTP/1.1 424 (status)]"},
        {"digest 11, 6352 8.7.1", in_status("HTTP/1.1 404 Resource not found"),
         "/a = 404[HTTP/1.1 404 Resource not found]"},
        {"digest 11, bulk-change", in_status("HTTP/1.1 403 FORBIDDEN"),
         "/a = 403[HTTP/1.1 403 FORBIDDEN]"},
    });
}

TEST_CASE("Forms of a response that clients have met") {
    auto const x = "<D:displayname>x</D:displayname>";
    check_rows({
        {"clients 6",
         in_response("^<D:propstat><D:prop><D:displayname>x</D:displayname></D:prop>"
                     "</D:propstat>"),
         "/a {- displayname=x}",
         {"missing-status response[1]/propstat[1]"},
         "missing-status"},
        {"clients 8, servers 8",
         in_response("<D:propstat><D:status>HTTP/1.1 200 OK</D:status>"
                     "<D:responsedescription>d</D:responsedescription>"
                     "<D:prop><D:displayname>x</D:displayname></D:prop></D:propstat>"),
         "/a {200 displayname=x \"d\"}"},
        {"clients 9, servers 26", in_response(propstat_of("", missing)), "/a {404}"},
        {"clients 10, servers 25", R"(<D:multistatus xmlns:D="DAV:"/>)", ""},
        {"clients 11, servers 10: the failure of the whole counts",
         in_multistatus("^<D:response><D:href>/a</D:href>"
                        "<D:status>HTTP/1.1 404 Not Found</D:status>" +
                        propstat_of("", "<D:status>HTTP/1.1 418 Teapot</D:status>") +
                        "</D:response>"),
         "/a = 404",
         {"status-and-propstat response[1]"},
         "status-and-propstat"},
        {"clients 11, servers 10: propstats say more than a success",
         in_multistatus("^<D:response><D:href>/a</D:href>"
                        "<D:status>HTTP/1.1 200 OK</D:status>" +
                        propstat_of(x) + "</D:response>"),
         "/a {200 displayname=x}",
         {"status-and-propstat response[1]"},
         "status-and-propstat"},
        {"clients 12", in_response(propstat_of(x, "<D:status>HTTP/1.1 425 Too Early</D:status>")),
         "/a {425 displayname=x}"},
        {"clients 13",
         in_multistatus(response_of("/a", "HTTP/1.1 201 Created") +
                        "<D:sync-token>t</D:sync-token>"),
         "/a = 201 | #t"},
        {"clients 14",
         in_response("<D:status>HTTP/1.1 507 Insufficient Storage</D:status>"
                     "<D:error><D:number-of-matches-within-limits/></D:error>"),
         "/a = 507 !number-of-matches-within-limits"},
        {"clients 15", in_status("HTTP/1.1 404 Not Found"), "/a = 404"},
        {"clients 15", in_response(propstat_of("<D:getetag/>", missing)), "/a {404 getetag}"},
        {"servers 3",
         in_response("^<D:propstat><D:status>HTTP/1.1 403 Forbidden</D:status></D:propstat>"),
         "/a {403}",
         {"missing-prop response[1]/propstat[1]"},
         "missing-prop"},
        {"servers 9",
         in_response("<D:responsedescription>d</D:responsedescription>" + propstat_of(x)),
         "/a {200 displayname=x} \"d\""},
        {"servers 9",
         in_multistatus("<D:response>" + propstat_of(x) +
                        "<D:responsedescription>d</D:responsedescription>"
                        "<D:location><D:href>/l</D:href></D:location>"
                        "<D:error><D:e/></D:error><D:href>/a</D:href></D:response>"),
         "/a {200 displayname=x} !e \"d\" ->/l"},
        {"servers 11",
         in_multistatus("^<D:response><D:href>/a</D:href></D:response>"),
         "/a = -",
         {"empty-response response[1]"},
         "empty-response"},
        {"servers 12",
         in_response("<D:status>HTTP/1.1 200 OK</D:status>"
                     "^<D:errordescription>why</D:errordescription>"),
         "/a = 200 \"why\"",
         {"renamed-element response[1]/errordescription"},
         "renamed-element"},
        {"clients 33: both are kept",
         in_multistatus(response_of("/a") +
                        "<D:response>^<D:href>/a</D:href>"
                        "<D:status>HTTP/1.1 404 Not Found</D:status></D:response>"),
         "/a = 200; /a = 404",
         {"duplicate-href response[2]/href"},
         "duplicate-href"},
        {"clients 32",
         in_multistatus("<D:response><D:href>/a</D:href><D:href>/b</D:href>"
                        "<D:status>HTTP/1.1 507 Insufficient Storage</D:status></D:response>"),
         "/a /b = 507"},
        {"several hrefs and a propstat",
         in_multistatus("^<D:response><D:href>/a</D:href><D:href>/b</D:href>" + propstat_of(x) +
                        "</D:response>"),
         "/a {200 displayname=x}",
         {"hrefs-and-propstat response[1]"},
         "hrefs-and-propstat"},
        {"clients 56",
         in_multistatus(
             "^<D:response><D:href>/a</D:href>" + propstat_of("<D:resourcetype/>", missing) +
             propstat_of("<D:resourcetype><D:collection/></D:resourcetype>") + "</D:response>"),
         "/a {404 resourcetype} {200 resourcetype(collection)}",
         {"conflicting-property response[1]"}},
        {"clients 57", in_response(propstat_of(x) + propstat_of("<y xmlns=\"urn:y\">1</y>")),
         "/a {200 displayname=x} {200 {urn:y}y=1}"},
        {"a property twice",
         in_multistatus("^<D:response><D:href>/a</D:href>" +
                        propstat_of("<D:displayname>x</D:displayname><D:displayname/>") +
                        "</D:response>"),
         "/a {200 displayname=x displayname}",
         {"repeated-property response[1]"}},
        {"digest 11, 6578 3.13",
         in_response(propstat_of("<D:x/>", missing) + propstat_of("<D:y/>", missing)),
         "/a {404 x} {404 y}"},
        {"digest 11, 5842 7.1.1",
         in_response(propstat_of(x, "<D:status>HTTP/1.1 208 Already Reported</D:status>")),
         "/a {208 displayname=x}"},
        {"digest 11, 8144 B", in_response(propstat_of("")), "/a {200}"},
        {"clients 76, digest 11, 4437 8.1",
         in_response("<D:status>HTTP/1.1 302 Found</D:status>"
                     "<D:location><D:href>http://b/</D:href></D:location>"),
         "/a = 302 ->http://b/"},
        {"a location that is relative",
         in_response("<D:status>HTTP/1.1 302 Found</D:status>"
                     "<D:location><D:href> ../b#c </D:href></D:location>"),
         "/a = 302 ->../b#c"},
        {"a location that is no URI reference",
         in_response("<D:status>HTTP/1.1 302 Found</D:status>"
                     "<D:location>^<D:href>../b c</D:href></D:location>"),
         "/a = 302 ->../b c",
         {"href-characters response[1]/location/href"},
         "href-characters"},
        {"location without href",
         in_response("<D:status>HTTP/1.1 302 Found</D:status>^<D:location/>"),
         "/a = 302",
         {"location-without-href response[1]/location"},
         "location-without-href"},
        {"an error without condition",
         in_response("<D:status>HTTP/1.1 403 Forbidden</D:status>^<D:error/>"),
         "/a = 403",
         {"empty-error response[1]/error"},
         "empty-error"},
        {"a second status",
         in_response("<D:status>HTTP/1.1 403 Forbidden</D:status>"
                     "^<D:status>HTTP/1.1 200 OK</D:status>"),
         "/a = 403",
         {"repeated-element response[1]/status"},
         "repeated-element"},
    });
}

TEST_CASE("Hrefs that clients have met") {
    check_rows({
        {"clients 19, servers 28",
         odd_href("/foo/a test"),
         "/foo/a test = 200",
         {"href-characters response[1]/href"},
         "href-characters"},
        {"clients 19",
         odd_href("/foo\xE2\x82\xAC"
                  "bar"),
         "/foo\xE2\x82\xAC"
         "bar = 200",
         {"href-characters response[1]/href"},
         "href-characters"},
        {"clients 19",
         odd_href("/example[a].txt"),
         "/example[a].txt = 200",
         {"href-characters response[1]/href"},
         "href-characters"},
        {"clients 19: the fragment is the worse",
         odd_href("/files/t#3.txt"),
         "/files/t#3.txt = 200",
         {"href-fragment response[1]/href"},
         "href-fragment"},
        {"clients 20, servers 27",
         odd_href("%2fwebdav%2fx"),
         "%2fwebdav%2fx = 200",
         {"encoded-delimiters response[1]/href"},
         "encoded-delimiters"},
        {"clients 20",
         odd_href("http%3A//localhost%3A8993/user/"),
         "http%3A//localhost%3A8993/user/ = 200",
         {"encoded-delimiters response[1]/href"},
         "encoded-delimiters"},
        {"clients 21", in_href("/users/a%2540b/"), "/users/a%2540b/ = 200"},
        {"clients 23", in_href("/%d0%b8%cc%86"), "/%d0%b8%cc%86 = 200"},
        {"clients 24",
         odd_href("relative-uid@host.file"),
         "relative-uid@host.file = 200",
         {"relative-href response[1]/href"}},
        {"clients 24",
         odd_href("relative:colon.vcf"),
         "relative:colon.vcf = 200",
         {"relative-href response[1]/href"}},
        {"clients 25", in_href("/remote.php/dav/files/admin/ext"),
         "/remote.php/dav/files/admin/ext = 200"},
        {"clients 26",
         odd_href("//gTest//135"),
         "//gTest//135 = 200",
         {"network-path-href response[1]/href"},
         "network-path-href"},
        {"clients 27, digest 11, 3253 3.8.1", in_href("\r\nhttp://localhost/alpha "),
         "http://localhost/alpha = 200"},
        {"clients 28", in_href("/some%20file?foo=1&amp;bar=2"), "/some%20file?foo=1&bar=2 = 200"},
        {"clients 29",
         in_multistatus("^<D:response>" + propstat_of("<D:x/>") + "</D:response>" +
                        response_of("/b")),
         "/b = 200",
         {"missing-href response[1]"},
         "missing-href"},
        {"clients 29, digest 11, bulk-change",
         in_multistatus("<D:response>^<D:href/><D:status>HTTP/1.1 403 Forbidden</D:status>"
                        "</D:response>"),
         " = 403",
         {"empty-href response[1]/href"},
         "empty-href"},
        {"clients 30",
         in_multistatus("<D:response><D:href>/b^<ping-pong/>ar</D:href>"
                        "<D:status>HTTP/1.1 200 OK</D:status></D:response>"),
         "/bar = 200",
         {"element-in-text response[1]/href/ping-pong"},
         "element-in-text"},
        {"clients 55", in_href("<![CDATA[/a]]>"), "/a = 200"},
        {"digest 1.5 H2",
         odd_href("/a/../b"),
         "/a/../b = 200",
         {"href-dot-segments response[1]/href"},
         "href-dot-segments"},
        {"digest 1.5 H3",
         in_multistatus(response_of("/a") + "<D:response>^<D:href>http://h/b</D:href>"
                                            "<D:status>HTTP/1.1 200 OK</D:status></D:response>"),
         "/a = 200; http://h/b = 200",
         {"mixed-href-forms response[2]/href"},
         "mixed-href-forms"},
        {"digest 11, 5323 2.3.4",
         in_multistatus(response_of("http://example.net") + response_of("http://example.org/x")),
         "http://example.net = 200; http://example.org/x = 200"},
    });
}

TEST_CASE("Names and namespaces that clients have met") {
    check_rows({
        {"clients 35",
         "<ns0:multistatus xmlns:ns0='DAV:' xmlns:a='DAV:'><response xmlns='DAV:'>"
         "<a:href>/a</a:href><ns0:status>HTTP/1.1 200 OK</ns0:status></response>"
         "</ns0:multistatus>",
         "/a = 200"},
        {"clients 36, servers 29",
         in_prop("<D:resourcetype>^<collection/></D:resourcetype>"),
         "/a {200 resourcetype(collection)}",
         {"unnamespaced-element response[1]/propstat[1]/prop/resourcetype/collection"},
         "unnamespaced-element"},
        {"clients 37, servers 15",
         in_prop("^<x:lastmodified/>"),
         "/a {200 {}lastmodified}",
         {"undeclared-prefix response[1]/propstat[1]/prop/lastmodified"},
         "undeclared-prefix"},
        {"clients 38",
         in_prop("^<D:D:exclusive/><D:x/>"),
         "/a {200 x}",
         {"malformed-name response[1]/propstat[1]/prop/D:D:exclusive"},
         "malformed-name"},
        {"clients 38",
         in_prop("^<http://example.com/alpha:somename>v<D:y/></http://example.com/alpha:somename>"
                 "<D:x/>"),
         "/a {200 x}",
         {"malformed-name response[1]/propstat[1]/prop/http://example.com/alpha:somename"},
         "malformed-name"},
        {"servers 16",
         in_prop("^<urn:schemas-microsoft-com:Win32CreationTime/><D:x/>"),
         "/a {200 x}",
         {"malformed-name "
          "response[1]/propstat[1]/prop/urn:schemas-microsoft-com:Win32CreationTime"},
         "malformed-name"},
        {"servers 1",
         in_prop("^<DAV:getetag/>"),
         "/a {200 getetag}",
         {"undeclared-prefix response[1]/propstat[1]/prop/getetag"},
         "undeclared-prefix"},
        {"servers 1",
         in_response("<D:status>HTTP/1.1 403 Forbidden</D:status>"
                     "<D:error>^<DAV:cannot-modify-protected-property/></D:error>"),
         "/a = 403 !cannot-modify-protected-property",
         {"undeclared-prefix response[1]/error/cannot-modify-protected-property"},
         "undeclared-prefix"},
        {"servers 2, 14: legal, in no namespace", in_prop("<getetag/>"), "/a {200 {}getetag}"},
        {"servers 13",
         in_response("<D:status>HTTP/1.1 403 Forbidden</D:status>"
                     "<d:error ^xmlns:d=\"DAV\"><d:x/></d:error>"),
         "/a = 403 !x",
         {"misspelt-namespace response[1]/error"},
         "misspelt-namespace"},
        {"servers 30",
         "<d:multistatus ^xmlns:d='\\&quot;DAV:\\&quot;'><d:response><d:href>/a</d:href>"
         "<d:status>HTTP/1.1 200 OK</d:status></d:response></d:multistatus>",
         "/a = 200",
         {"misspelt-namespace multistatus"},
         "misspelt-namespace"},
        {"digest 11, 4437 8.1: not the namespace of WebDAV",
         "<D:multistatus ^xmlns:D='DAV: '/>",
         "",
         {"misspelt-namespace multistatus"},
         "misspelt-namespace"},
        {"clients 53",
         in_multistatus("<D:fish-food>blargl</D:fish-food><D:response><D:href>/a</D:href>"
                        "<D:fish-food/>"
                        "<D:propstat><x xmlns='urn:x'/><D:prop/><D:status>HTTP/1.1 200 OK"
                        "</D:status></D:propstat></D:response>"),
         "/a {200 +{urn:x}x} +fish-food | +fish-food=blargl"},
        {"digest 11, 5323 2.4.1",
         in_response("<D:status>HTTP/1.1 409 Conflict</D:status>"
                     "<D:error><D:search-scope-valid><D:response><D:href>/x</D:href>"
                     "<D:status>HTTP/1.1 404 Object Not Found</D:status></D:response>"
                     "</D:search-scope-valid></D:error>"),
         "/a = 409 !search-scope-valid(response(href=/x status=HTTP/1.1 404 Object Not Found))"},
        {"digest 11, 5323 4.1.1",
         in_response("<D:status>HTTP/1.1 200 OK</D:status><D:query-schema><D:x/></D:query-schema>"),
         "/a = 200 +query-schema(x)"},
        {"clients 54", in_prop("<D:href>h</D:href><D:status>s</D:status><D:response/><D:prop/>"),
         "/a {200 href=h status=s response prop}"},
        {"digest 11, 3253 3.8.1",
         in_prop("<D:comment><D:response><D:href>/x</D:href></D:response></D:comment>"),
         "/a {200 comment(response(href=/x))}"},
        {"an attribute on an element of the body",
         in_response("^<D:status x='1'>HTTP/1.1 200 OK</D:status>"),
         "/a = 200",
         {"ignored-attribute response[1]/status"}},
    });
}

TEST_CASE("Broken XML that clients have met") {
    check_rows({
        {"clients 39",
         in_prop("<D:x>a^\x0B"
                 "b</D:x>"),
         "/a {200 x=a\xEF\xBF\xBD"
         "b}",
         {"illegal-character response[1]/propstat[1]/prop/x"},
         "illegal-character"},
        {"clients 39",
         in_prop("<D:x>a^\xEF\xBF\xBE"
                 "b^&#0;</D:x>"),
         "/a {200 x=a\xEF\xBF\xBD"
         "b\xEF\xBF\xBD}",
         {"illegal-character response[1]/propstat[1]/prop/x",
          "illegal-character response[1]/propstat[1]/prop/x"},
         "illegal-character"},
        {"clients 40",
         in_prop("<D:x>This ^& that^&nbsp;</D:x>"),
         "/a {200 x=This & that&nbsp;}",
         {"malformed-reference response[1]/propstat[1]/prop/x",
          "malformed-reference response[1]/propstat[1]/prop/x"},
         "malformed-reference"},
        {"clients 41", in_prop("<D:x>Hello &amp;amp;.txt</D:x>"), "/a {200 x=Hello &amp;.txt}"},
        {"clients 42", "\xEF\xBB\xBF<?xml version='1.0'?>" + in_status("HTTP/1.1 200 OK"),
         "/a = 200"},
        {"clients 42",
         "^\xEF\xBB<?xml version='1.0'?>" + in_status("HTTP/1.1 200 OK"),
         "",
         {"!not-xml"},
         "not-xml"},
        {"clients 43",
         " \n^<?xml version='1.0'?>" + in_status("HTTP/1.1 200 OK"),
         "/a = 200",
         {"space-before-declaration"},
         "space-before-declaration"},
        {"clients 43", in_status("HTTP/1.1 200 OK"), "/a = 200"},
        {"clients 45",
         in_prop("<D:x>f^\xFCr</D:x>"),
         "/a {200 x=f\xEF\xBF\xBDr}",
         {"invalid-encoding response[1]/propstat[1]/prop/x"},
         "invalid-encoding"},
        {"clients 45: encoded twice, and nobody can tell", in_prop("<D:x>f\xC3\x83\xC2\xBCr</D:x>"),
         "/a {200 x=f\xC3\x83\xC2\xBCr}"},
        {"clients 47", "\n^<!DOCTYPE html><html></html>", "", {"!not-xml"}, "not-xml"},
        {"clients 47", "^{\"title\": \"no\"}", "", {"!not-xml"}, "not-xml"},
        {"clients 47", "^<html><body/></html>", "", {"!other-root html"}, "other-root"},
        {"clients 48",
         "^<xml><D:multistatus xmlns:D='DAV:'>" + response_of("/a") + "</D:multistatus></xml>",
         "/a = 200",
         {"wrapped-root xml"},
         "wrapped-root"},
        {"clients 48",
         "^<D:responses xmlns:D='DAV:'>" + response_of("/a") + "</D:responses>",
         "/a = 200",
         {"wrapped-root responses"},
         "wrapped-root"},
        {"clients 48",
         "^<D:response xmlns:D='DAV:'><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status>"
         "</D:response>",
         "/a = 200",
         {"wrapped-root response"},
         "wrapped-root"},
        {"clients 48: a second root",
         in_status("HTTP/1.1 200 OK") + "\n^<a/>",
         "/a = 200",
         {"content-after-root"},
         "content-after-root"},
        {"clients 49",
         in_multistatus("^<D:href>/x</D:href>" + response_of("/a")),
         "/a = 200",
         {"misplaced-element href"},
         "misplaced-element"},
        {"clients 49",
         in_multistatus("<D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status>"
                        "^<D:response><D:href>/b</D:href><D:status>HTTP/1.1 200 OK</D:status>"
                        "</D:response>"),
         "/a = 200; /b = 200",
         {"unclosed-element response[1]"},
         "unclosed-element"},
        {"servers 24",
         "<D:multistatus xmlns:D=\"DAV:\">^<D:response>^</D:multistatus>",
         "",
         {"missing-href response[1]", "unclosed-element response[1]"},
         "unclosed-element"},
        {"clients 50, digest 11, 3253 7.1.1",
         "<D:multistatus xmlns:D=\"DAV:\">" + response_of("/a") + "^",
         "/a = 200",
         {"!truncated multistatus"},
         "truncated"},
        {"clients 52",
         "^<!DOCTYPE a [<!ENTITY b 'c'>]>" + in_status("HTTP/1.1 200 OK"),
         "",
         {"!doctype"},
         "doctype"},
        {"servers 17",
         in_prop("<D:x><D:y>v</D:y>^</D:y><D:z/>"),
         "/a {200 x(y=v) z}",
         {"mismatched-end-tag response[1]/propstat[1]/prop/x"},
         "mismatched-end-tag"},
        {"servers 18", in_prop("<D:x><![CDATA[a]]&gt;b]]></D:x>"), "/a {200 x=a]]&gt;b}"},
        {"servers 19",
         in_prop("<D:x a='1 ^& 2 ^< 3'/>"),
         "/a {200 x@{}a=1 & 2 < 3}",
         {"malformed-reference response[1]/propstat[1]/prop/x",
          "less-than-in-attribute response[1]/propstat[1]/prop/x"},
         "less-than-in-attribute"},
        {"servers 22",
         in_multistatus(response_of("/a") + "<D:response><D:href>/b^<?xml version=\"1.0\"?>" +
                        in_status("HTTP/1.1 200 OK")),
         "/a = 200",
         {"!xml-declaration response[2]/href"},
         "xml-declaration"},
        {"servers 23",
         "<D:multistatus xmlns:D=\"DAV:\">" + response_of("/a") +
             "^<?xml version=\"1.0\"?><d:error xmlns:d=\"DAV:\"/>",
         "/a = 200",
         {"!xml-declaration multistatus"},
         "xml-declaration"},
        {"servers 32",
         in_status("HTTP/1.1 200 OK") + "^<D:responsedescription xmlns:D='DAV:'>d"
                                        "</D:responsedescription>",
         "/a = 200",
         {"content-after-root"},
         "content-after-root"},
        {"digest 11, 4331 6",
         "<?xml version=\"1.0\">" + in_status("HTTP/1.1 200 OK") + "^",
         "",
         {"!truncated"},
         "truncated"},
        {"digest 11, 4437 10.1",
         "^<?xml version=\"1/0\" ?>" + in_status("HTTP/1.1 200 OK"),
         "",
         {"!xml-version"},
         "xml-version"},
        {"digest 11, 3253 5.4.1",
         in_prop("<D:x><D:y>v^</D:x>"),
         "/a {200 x(y=v)}",
         {"unclosed-element response[1]/propstat[1]/prop/x/y"},
         "unclosed-element"},
        {"]]> in text",
         in_prop("<D:x>a^]]>b</D:x>"),
         "/a {200 x=a]]>b}",
         {"section-end-in-text response[1]/propstat[1]/prop/x"},
         "section-end-in-text"},
        {"text between elements",
         in_multistatus("\n  ^oops" + response_of("/a") + "^x"),
         "/a = 200",
         {"unexpected-text multistatus", "unexpected-text multistatus"},
         "unexpected-text"},
    });
}

TEST_CASE("Values and descriptions that clients have met") {
    check_rows({
        {"clients 58, 59", in_prop("<D:getcontentlength/><D:displayname></D:displayname>"),
         "/a {200 getcontentlength displayname}"},
        {"clients 61: values are never trimmed",
         in_prop("<D:getcontentlength>0 </D:getcontentlength>"), "/a {200 getcontentlength=0 }"},
        {"clients 68", in_prop("<D:owner>me@example.com</D:owner>"),
         "/a {200 owner=me@example.com}"},
        {"clients 70", in_prop("<D:s>\n<D:privilege><D:read/><D:write/></D:privilege>\n</D:s>"),
         "/a {200 s(\n privilege(read write) \n)}"},
        {"clients 73",
         in_prop("<D:x xmlns:b='urn:b' b:dt='dateTime.tz' encoding=\"base64\">eA==</D:x>"),
         "/a {200 x@{urn:b}dt=dateTime.tz@{}encoding=base64=eA==}"},
        {"clients 77", in_multistatus("<D:sync-token>007</D:sync-token>"), " | #007"},
        {"clients 78",
         in_response("<D:status>HTTP/1.1 403 Forbidden</D:status><D:error>"
                     "<s:exception xmlns:s='urn:s'>E</s:exception>"
                     "<m:human-readable xmlns:m='urn:m' errcode='1'>t</m:human-readable>"
                     "<does-not-exist xmlns='https://purelymail.com'/></D:error>"),
         "/a = 403 !{urn:s}exception=E !{urn:m}human-readable@{}errcode=1=t"
         " !{https://purelymail.com}does-not-exist"},
        {"digest 11, 4918 9.6.2",
         in_response("<D:status>HTTP/1.1 423 Locked</D:status>"
                     "<D:error><D:lock-token-submitted/></D:error>"),
         "/a = 423 !lock-token-submitted"},
        {"digest 11, 4918 9.1.3",
         in_response(propstat_of("<D:x/>") + "<D:responsedescription> There has\n been"
                                             "</D:responsedescription>"),
         "/a {200 x} \" There has\n been\""},
        {"digest 11, 3648 7.2, 3744 5.1.2",
         in_response("<D:status>HTTP/1.1 403 Forbidden</D:status><D:responsedescription> "
                     "^<D:error><D:x/></D:error>why</D:responsedescription>"),
         "/a = 403 !x \" why\"",
         {"error-in-description response[1]/responsedescription/error"}},
        {"digest 11, 3648 8.1",
         in_response("<D:propstat><D:prop><D:x/></D:prop>^<D:propstat><D:prop><D:y/></D:prop>"
                     "<D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>"
                     "<D:status>HTTP/1.1 200 OK</D:status></D:propstat>"),
         "/a {200 x}",
         {"misplaced-element response[1]/propstat[1]/propstat"},
         "misplaced-element"},
        {"digest 11, 6352 8.6.5",
         in_multistatus("<D:response><D:href>/a</D:href>"
                        "<D:status>HTTP/1.1 507 Insufficient Storage</D:status>"
                        "<D:error><D:number-of-matches-within-limits/></D:error>"
                        "<D:responsedescription xml:lang='en'>Only two</D:responsedescription>"
                        "</D:response>" +
                        response_of("/b")),
         "/a = 507 !number-of-matches-within-limits \"Only two\"@en; /b = 200"},
        {"digest 11, 6352 8.7.2",
         in_response("<D:status>HTTP/1.1 415 Unsupported Media Type</D:status><D:error>"
                     "<C:supported-address-data-conversion "
                     "xmlns:C='urn:ietf:params:xml:ns:carddav'/></D:error>"),
         "/a = 415 !{urn:ietf:params:xml:ns:carddav}supported-address-data-conversion"},
        {"digest 11, 4791 9.6", in_prop("<D:x>a\r\nb\rc&#13;\n</D:x>"), "/a {200 x=a\nb\nc\r\n}"},
        {"digest 11, bulk-change",
         in_response("<D:status>HTTP/1.1 409 Conflict</D:status><D:error>"
                     "<D:no-uid-conflict>/x.ics</D:no-uid-conflict></D:error>"),
         "/a = 409 !no-uid-conflict=/x.ics"},
    });
}
