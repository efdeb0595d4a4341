// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/reading.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Responses that are recognised are what they are when they are read.

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr std::array<name, 3> some{name{"DAV:", "getetag"}, name{"DAV:", "resourcetype"},
                                   name{"http://owncloud.org/ns", "fileid"}};

/// The same body with and without, whole and in pieces, all properties and some.
template <readable_format Format = xml>
void check(std::string_view what, std::string_view body, parse_options options) {
    CAPTURE(what);
    std::optional<std::span<name const>> const selections[] = {std::nullopt, some};
    for (auto const& selected : selections) {
        options.predict = false;
        auto const expected = read_in_pieces<Format>(body, options, selected, body.size() + 1);
        options.predict = true;
        for (auto const piece : {body.size() + 1, std::size_t{1}, std::size_t{7}, std::size_t{64},
                                 std::size_t{1021}}) {
            CAPTURE(piece);
            auto const actual = read_in_pieces<Format>(body, options, selected, piece);
            CHECK(actual.responses == expected.responses);
            CHECK(actual.diagnostics == expected.diagnostics);
            CHECK(actual.error == expected.error);
        }
    }
}
void check(std::string_view what, std::string_view body) {
    check(what, body, strict());
    check(what, body, tolerant());
}

/// Listings of some members, each with a text; they are alike but for it.
std::string listing(std::vector<std::string> const& texts, std::string_view root = "") {
    auto body =
        std::string("<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'").append(root).append(">\n");
    for (std::size_t i = 0; i < texts.size(); ++i)
        body.append("<D:response><D:href>/a/" + std::to_string(i) +
                    "</D:href><D:propstat><D:prop><D:getetag>\"" + std::to_string(i * i) +
                    "\"</D:getetag><x:note>")
            .append(texts[i])
            .append("</x:note><D:resourcetype><D:collection/></D:resourcetype></D:prop>"
                    "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n");
    return body + "</D:multistatus>";
}
/// The text behind many that are alike.
std::string listing(std::string_view last) {
    std::vector<std::string> texts(8, "plain");
    texts.emplace_back(last);
    texts.emplace_back("more");
    return listing(texts);
}

}  // namespace

TEST_CASE("prediction: recorded bodies read the same") {
    auto const bodies = recorded_bodies();
    REQUIRE(bodies.size() > 300);
    for (auto const& [file, body] : bodies)
        check(file, body);
}

TEST_CASE("prediction: generated bodies of all kinds read the same") {
    for (std::size_t i = 0; i < body_kind_names.size(); ++i)
        for (auto const seed : {1u, 2u}) {
            std::string body;
            generate(static_cast<test::body_kind>(i), 60, seed,
                     [&body](std::string_view piece) { body += piece; });
            check(body_kind_names[i], body);
        }
}

TEST_CASE("prediction: any text in the place of another") {
    for (std::string_view const text : {"",
                                        " ",
                                        "\n",
                                        " a ",
                                        "a]b",
                                        "a]]>b",
                                        "a&amp;b",
                                        "&#13;",
                                        "a&b",
                                        "&x;",
                                        "&#0;",
                                        "a\rb",
                                        "a\r\nb",
                                        "\xC3\xA9",
                                        "\xFF",
                                        "\xC3",
                                        "\x01",
                                        "a\tb",
                                        "<b/>",
                                        "a<b/>c",
                                        "<b>c</b>",
                                        "<![CDATA[x]]>",
                                        "a<!-- -->b",
                                        "<?p?>",
                                        "x:name",
                                        "y:name",
                                        "x:1",
                                        "xml:lang",
                                        ":x",
                                        "http://example.com/a",
                                        "Mon, 12 Jan 1998 09:25:56 GMT",
                                        "</x:note><x:note>",
                                        "</x:note><D:getetag>",
                                        "</x:note></D:prop></D:propstat></D:response>"})
        check(text, listing(text));
    check("long", listing(std::string(5000, 'x')));
}

TEST_CASE("prediction: hrefs and statuses are looked at each time") {
    auto const with = [](std::string_view last) {
        std::string body = "<D:multistatus xmlns:D='DAV:'>";
        for (int i = 0; i < 8; ++i)
            body += "<D:response><D:href>/" + std::to_string(i) +
                    "</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>";
        return body.append(last).append("</D:multistatus>");
    };
    for (std::string_view const href :
         {"", " ", " /a ", "/1", "//b", "/a b", "/%zz", "/a/../b", "/.", "a", "http://h/a",
          "http:a", "/a#b", "%2Fa", "/%2e%2e/a", "/\xC3\xA9", "/a&amp;b", "/a?b", "/a?/.b"})
        check(href,
              with(std::string("<D:response><D:href>")
                       .append(href)
                       .append("</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>")));
    for (std::string_view const status :
         {"HTTP/1.1 200 ok", "HTTP/1.1 404 Not Found", "HTTP/1.1 200", "200 OK", "",
          "HTTP/1.1 999 X", " HTTP/1.1 200 OK", "HTTP/1.1 200 OK\n", "HTTP/1.1 2000 OK"})
        check(status, with(std::string("<D:response><D:href>/x</D:href><D:status>")
                               .append(status)
                               .append("</D:status></D:response>")));
    for (std::string_view const rest :
         {"<D:response><D:href>/x</D:href></D:response>", "<D:response>", "<D:response><D:href>/x",
          "</D:response>", "text", "<D:response/>", "<D:response ><D:href>/x</D:href>",
          "<D:sync-token>a</D:sync-token>", "<D:response xmlns:D='urn:y'></D:response>",
          "<D:response><D:href>/x</D:href><D:href>/y</D:href><D:status>HTTP/1.1 200 OK</D:status>"
          "</D:response>"})
        check(rest, with(rest));
}

TEST_CASE("prediction: limits hold") {
    std::vector<std::string> texts(40, "plain");
    texts[30] = "a&amp;b, which is longer than the others by some bytes";
    auto const body = listing(texts);
    for (std::size_t const most : {1u, 5u, 20u, 40u, 100u, 230u, 250u, 260u, 270u, 300u, 5000u}) {
        auto options = strict();
        auto const with = [&](auto member) {
            options = strict();
            options.limits.*member =
                static_cast<std::remove_reference_t<decltype(options.limits.*member)>>(most);
            check(std::to_string(most), body, options);
        };
        with(&limits::response_bytes);
        with(&limits::value_bytes);
        with(&limits::href_bytes);
        with(&limits::total_bytes);
        with(&limits::responses);
        with(&limits::properties);
        with(&limits::compared_hrefs);
    }
}

TEST_CASE("prediction: what is in scope counts") {
    std::vector<std::string> const texts(10, "x:name");
    check("language", listing(texts, " xml:lang='de'"));
    check("no namespace", "<multistatus>" + listing(texts) + "</multistatus>");
    auto again = listing(std::vector<std::string>(6, "a"));
    again.insert(again.rfind("<D:response>") + 11, " xmlns:x='urn:other'");
    check("another namespace", again);
}
