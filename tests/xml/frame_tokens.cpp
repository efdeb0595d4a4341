// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/frame_tokens.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/reading.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// What stands around properties is what it is when each tag is read for itself, as it is where few
// bytes are there.

using namespace multistatus;
using namespace multistatus::test;

namespace {

void check(std::string_view what, std::string_view body, parse_options options) {
    CAPTURE(what);
    options.predict = false;
    auto const expected = read_in_pieces<xml>(body, options, std::nullopt, 1);
    for (auto const piece : {body.size() + 1, std::size_t{7}, std::size_t{150}}) {
        CAPTURE(piece);
        auto const actual = read_in_pieces<xml>(body, options, std::nullopt, piece);
        CHECK(actual.responses == expected.responses);
        CHECK(actual.diagnostics == expected.diagnostics);
        CHECK(actual.error == expected.error);
    }
}

std::string answer(std::string_view href, std::string_view rest) {
    return std::string("<D:response>\n<D:href>").append(href).append("</D:href>").append(rest);
}
std::string usual(std::size_t number) {
    return answer("/a/" + std::to_string(number),
                  "<D:propstat>\n<D:prop><D:getetag>\"1\"</D:getetag></D:prop>"
                  "<D:status>HTTP/1.1 200 OK</D:status>\n</D:propstat></D:response>\n");
}
/// A response among some that are as most are.
std::string body_with(std::string_view odd) {
    std::string body = "<D:multistatus xmlns:D='DAV:' xmlns:E='DAV:' xmlns:x='urn:x'>";
    body.append(usual(1)).append(usual(2)).append(odd);
    return body.append(usual(3)).append(usual(4)).append("</D:multistatus>");
}
void check(std::string_view odd, parse_options const& options = strict()) {
    check(odd, body_with(odd), options);
    auto tolerated = options;
    tolerated.conformance = conformance::tolerant;
    check(odd, body_with(odd), tolerated);
}

}  // namespace

TEST_CASE("frame_tokens: odd tags around properties") {
    constexpr std::string_view ok = "<D:status>HTTP/1.1 200 OK</D:status>";
    constexpr std::string_view prop = "<D:prop><D:getetag>\"2\"</D:getetag></D:prop>";
    auto const propstat = std::string("<D:propstat>").append(prop).append(ok) + "</D:propstat>";
    auto const with = [](std::string_view inside) {
        return answer("/b", std::string("<D:propstat>").append(inside).append("</D:propstat>")) +
               "</D:response>";
    };
    std::string const all = with(std::string(prop).append(ok));
    for (std::size_t cut = 0; cut != all.size(); ++cut)
        check(all.substr(0, cut) + all.substr(cut + 1));
    for (std::string_view const inside :
         {"", "<D:prop/>", "<E:prop/>", "<D:prop></D:prop>", "<D:prop >x</D:prop>",
          "<D:prop>x</D:prop>", "<D:prop><x:a></D:prop>", "<D:prop></E:prop>",
          "<D:prop></D:prop><D:prop></D:prop>", "<x:prop></x:prop>", "<prop></prop>",
          "<D:prop xml:lang='de'><x:a>b</x:a></D:prop>", "<D:prop><x:a/>y<x:b/></D:prop>",
          "<D:prop><!-- --><x:a/></D:prop>", "<D:prop></D:prop >",
          "<D:prop><x:a/>1</x:a>2</D:prop>"})
        for (std::string_view const status :
             {"", "<D:status>HTTP/1.1 200 OK</D:status>", "<D:status> HTTP/1.1 200 OK </D:status>",
              "<D:status>HTTP/1.1 404 Not Found</D:status>", "<D:status>200</D:status>",
              "<D:status/>", "<D:status>HTTP/1.1 200 OK</E:status>", "x",
              "<D:status>HTTP/1.1 200 O&#75;</D:status>", "<x:status>HTTP/1.1 200 OK</x:status>",
              "<D:status>HTTP/1.1 200 OK</D:status><D:status>HTTP/1.1 200 OK</D:status>"})
            check(with(std::string(inside).append(status)));
    check(with(std::string(ok).append(prop)));
    check(with(std::string(ok).append(prop).append(ok)));
    check(answer("/b", propstat + propstat + "</D:response>"));
    check(answer("/b", propstat + "<D:error/>" + propstat + "</D:response>"));
    check(answer("/b", propstat + "x</D:propstat></D:response>"));
    check(answer("/b", propstat + "</E:response>"));
    check(answer("/b", propstat));
    check(answer("/b", "<D:propstat>"));
    check(answer("/b", "<D:response>"));
    check(answer("/b", std::string("<D:propstat>").append(prop)));
    check(answer("/b", "<E:propstat></E:propstat></D:response>"));
    check("<E:response><E:href>/b</E:href></E:response>");
    check("<D:response xmlns:D='urn:y'><D:href>/b</D:href></D:response>");
    check("<D:response xmlns:D='DAV:'><D:href>/b</D:href>" + propstat + "</D:response>");
    check("x" + all);
}

TEST_CASE("frame_tokens: an end tag that comes twice") {
    constexpr std::string_view prop = "<D:prop><D:getetag>\"2\"</D:getetag></D:prop>";
    constexpr std::string_view ok = "<D:status>HTTP/1.1 200 OK</D:status>";
    auto const with = [](std::string_view behind_href, std::string_view inside) {
        return answer("/b", std::string(behind_href)
                                .append("<D:propstat>")
                                .append(inside)
                                .append("</D:propstat></D:response>"));
    };
    for (std::string_view const end : {"</D:href>", "</D:status>", "</D:prop>", "</D:getetag>",
                                       "</D:propstat>", "</D:response>"}) {
        check(with(end, std::string(prop).append(ok)));
        check(with({}, std::string(prop).append(end).append(ok)));
        check(with({}, std::string(prop).append(ok).append(end)));
        check(with({}, std::string(prop).append(ok)).append(end));
    }
}

TEST_CASE("frame_tokens: any href") {
    for (std::string_view const href :
         {"", " ", " /b ", "/a/1", "//b", "/b c", "b", "http://h/b", "/b#c", "/b&amp;c", "/b]c",
          "/b]]>c", "/\xC3\xA9", "/\xFF", "<x/>", "/b<!-- -->", "<![CDATA[/b]]>",
          "/b</D:href><D:href>/c",
          "/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/"
          "q/"})
        check(answer(href, "<D:propstat><D:prop><D:getetag>\"1\"</D:getetag></D:prop>"
                           "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"));
}

TEST_CASE("frame_tokens: all limits hold") {
    for (std::size_t most = 0; most != 9; ++most) {
        CAPTURE(most);
        auto const with = [](auto limits::*which, std::size_t value) {
            auto options = strict();
            options.limits.*which = value;
            return options;
        };
        check(usual(9), with(&limits::depth, most));
        check(usual(9), with(&limits::responses, most));
        check(usual(9), with(&limits::properties, most));
        check(usual(9), with(&limits::href_bytes, most));
        check(usual(9), with(&limits::value_bytes, most));
        check(usual(9), with(&limits::value_bytes, 2 * most));
        check(usual(9), with(&limits::response_bytes, 30 * most));
        check(usual(9), with(&limits::name_bytes, 2 * most));
    }
}

TEST_CASE("frame_tokens: propstats of a new collection, and long names") {
    constexpr std::string_view propstat =
        "<D:propstat><D:prop><D:resourcetype/></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
        "</D:propstat>";
    auto options = tolerant();
    options.roots = accepted_roots::any_known;
    check("mkcol",
          std::string("<D:mkcol-response xmlns:D='DAV:'>")
              .append(propstat)
              .append(propstat)
              .append("</D:mkcol-response>                                                   "
                      "                                                                      "),
          options);
    std::string body = "<a-prefix-that-is-long:multistatus xmlns:a-prefix-that-is-long='DAV:'>";
    for (char const name : {'b', 'c', 'd'})
        body.append("<a-prefix-that-is-long:response><a-prefix-that-is-long:href>/")
            .append(1, name)
            .append("</a-prefix-that-is-long:href><a-prefix-that-is-long:status>HTTP/1.1 200 OK"
                    "</a-prefix-that-is-long:status></a-prefix-that-is-long:response>");
    check("long", body + "</a-prefix-that-is-long:multistatus>", strict());
}

TEST_CASE("frame_tokens: an empty prop that has the place of another in memory") {
    for (std::string_view const odd :
         {"<b:prop/>", "<b:prop/><a:getetag/></b:prop>", "<b:prop></b:prop>"}) {
        std::string body =
            "<a:multistatus xmlns:a='DAV:' xmlns:b='DAV:' xmlns:p='urn:p'><p:af>x</p:af>"
            "<a:response><a:href>/1</a:href><a:propstat><a:prop><b:prop/></a:prop>"
            "<a:status>HTTP/1.1 200 OK</a:status></a:propstat><a:propstat>";
        body.append(odd).append(
            "<a:status>HTTP/1.1 404 Not Found</a:status></a:propstat></a:response>"
            "</a:multistatus>");
        body.append(200, ' ');
        check(odd, body, strict());
        check(odd, body, tolerant());
    }
}
