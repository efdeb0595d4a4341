// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/reading.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
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
template <readable_format Format = xml>
void check(std::string_view what, std::string_view body) {
    check<Format>(what, body, strict());
    check<Format>(what, body, tolerant());
}
/// The same of a body of XML, written as JSON.
void check_as_json(std::string_view what, std::string_view body) {
    std::string array;
    std::string lines;
    if (convert<xml, json>(body, array)) check<json>(what, array);
    if (convert<xml, ndjson>(body, lines)) check<ndjson>(what, lines);
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

/// A document of these responses, as an array and as lines.
void check_responses(std::string_view what, std::vector<std::string> const& responses,
                     parse_options const& options) {
    std::string array = "{\"responses\":[";
    std::string lines = "{\"multistatus\":1}\n";
    for (auto const& r : responses) {
        array.append(array.back() == '[' ? "" : ",").append(r);
        lines.append(r).append("\n");
    }
    check<json>(what, array + "]}", options);
    check<ndjson>(what,
                  lines + "{\"end\":{\"responses\":" + std::to_string(responses.size()) + "}}\n",
                  options);
}
/// Responses that are alike, the last but one of which is another.
void check_among_others(std::string_view what, std::vector<std::string> responses,
                        std::string_view odd) {
    responses.insert(responses.end() - 1, std::string(odd));
    check_responses(what, responses, strict());
    check_responses(what, responses, tolerant());
}
/// A response as JSON, with a value of a property that is selected and of one that is not.
std::string member(std::size_t number, std::string_view value) {
    auto const digits = std::to_string(number);
    return std::string("{\"href\":\"/a/")
        .append(digits)
        .append("\",\"propstats\":[{\"status\":200,\"props\":{\"getetag\":\"\\\"")
        .append(digits)
        .append("\\\"\",\"{http://owncloud.org/ns}fileid\":")
        .append(value)
        .append(",\"getcontentlength\":")
        .append(digits)
        .append(",\"{urn:x}note\":")
        .append(value)
        .append(",\"resourcetype\":[\"collection\"]}}]}");
}
std::vector<std::string> members_with(std::string_view value) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < 8; ++i)
        all.push_back(member(i, value));
    return all;
}

}  // namespace

TEST_CASE("prediction: recorded bodies read the same") {
    auto const bodies = recorded_bodies();
    REQUIRE(bodies.size() > 300);
    for (auto const& [file, body] : bodies) {
        check(file, body);
        check_as_json(file, body);
    }
}

TEST_CASE("prediction: generated bodies of all kinds read the same") {
    for (std::size_t i = 0; i < body_kind_names.size(); ++i)
        for (auto const seed : {1u, 2u}) {
            std::string body;
            generate(static_cast<test::body_kind>(i), 60, seed,
                     [&body](std::string_view piece) { body += piece; });
            check(body_kind_names[i], body);
            check_as_json(body_kind_names[i], body);
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

TEST_CASE("prediction: hrefs and locations are values as well") {
    std::string const far = "/" + std::string(40, 'x');
    for (bool const is_location : {false, true}) {
        std::string body = "<D:multistatus xmlns:D='DAV:'>";
        for (int i = 0; i < 6; ++i) {
            auto const end = i == 5 ? far : "/" + std::to_string(i);
            body.append("<D:response><D:href>")
                .append(is_location ? "/" + std::to_string(i) : end)
                .append("</D:href><D:status>HTTP/1.1 301 Moved Permanently</D:status>"
                        "<D:location><D:href>")
                .append(is_location ? end : "/to")
                .append("</D:href></D:location></D:response>");
        }
        body += "</D:multistatus>";
        for (std::size_t const most : {40u, 41u}) {
            auto options = strict();
            options.limits.value_bytes = most;
            check(std::to_string(most), body, options);
        }
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

TEST_CASE("prediction: what a response declares itself counts") {
    std::string body = "<D:multistatus xmlns:D='DAV:'>";
    auto const texts = {"none", "none", "none", "x:secret", "z:none", "none"};
    for (std::string_view const text : texts)
        body.append("<D:response><D:href>/" + std::to_string(body.size()) +
                    "</D:href><D:propstat><D:prop><y:role xmlns:y='urn:y' xmlns:x='urn:x'>")
            .append(text)
            .append("</y:role></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
                    "</D:response>");
    body += "</D:multistatus>";
    parse_options options;
    auto const written_by = [&](bool predict) {
        options.predict = predict;
        auto const doc = parse<xml>(body, options).value();
        auto const role = *doc[3][name{"urn:y", "role"}];
        CHECK(role.resolve(role.text()) == name{"urn:x", "secret"});
        std::string out;
        write<xml>(doc, out).value();
        return out;
    };
    CHECK(written_by(true) == written_by(false));
}

namespace {

/// After each byte of a body no fewer responses are there with prediction than without, and behind
/// the last one none is left.
template <readable_format Format>
void check_promptness(std::string_view body) {
    parse_options options;
    parser<Format> ahead(options);
    options.predict = false;
    parser<Format> plain(options);
    auto const count_in = [](auto& in, std::string_view piece) {
        in.feed(piece).value();
        std::size_t count = 0;
        while (in.next())
            ++count;
        return count;
    };
    std::size_t count_ahead = 0;
    std::size_t count_plain = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        CAPTURE(i);
        count_ahead += count_in(ahead, body.substr(i, 1));
        count_plain += count_in(plain, body.substr(i, 1));
        REQUIRE(count_ahead >= count_plain);
    }
    CHECK(count_ahead == count_plain);
    REQUIRE(ahead.finish());
    for (std::size_t i = 1; i < body.size(); ++i) {
        CAPTURE(i);
        parser<Format> cut;
        static_cast<void>(count_in(cut, body.substr(0, i)) + count_in(cut, body.substr(i)));
        REQUIRE(cut.finish());
    }
}

}  // namespace

TEST_CASE("prediction: each response is there as soon as it is complete") {
    // The last ones begin as others do, which are longer.
    std::string body = "<D:multistatus xmlns:D='DAV:'>";
    auto const add = [&body](bool with_tag, bool with_missing) {
        body.append("<D:response><D:href>/" + std::to_string(body.size()) + "</D:href>");
        body.append("<D:propstat><D:prop>");
        if (with_tag) body.append("<D:getetag>\"" + std::to_string(body.size()) + "\"</D:getetag>");
        body.append("<D:displayname>n</D:displayname></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
                    "</D:propstat>");
        if (with_missing)
            body.append("<D:propstat><D:prop><D:getcontentlength/><D:getcontenttype/></D:prop>"
                        "<D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>");
        body.append("</D:response>");
    };
    for (int i = 0; i < 3; ++i)
        add(true, true);
    add(true, false);
    for (int i = 0; i < 3; ++i)
        add(false, true);
    add(true, true);
    add(false, false);
    body += "</D:multistatus>";
    check_promptness<xml>(body);
    std::string array;
    std::string lines;
    convert<xml, json>(body, array).value();
    convert<xml, ndjson>(body, lines).value();
    check_promptness<json>(array);
    check_promptness<ndjson>(lines);
}

TEST_CASE("prediction: any value of JSON in the place of another") {
    std::string_view const usual[] = {"\"plain\"", "42", "\"a\\nb\"", "\"\xC3\xA9\""};
    for (std::string_view const value : {R"("")",
                                         R"(" ")",
                                         R"("a b")",
                                         R"("\"")",
                                         R"("\\")",
                                         R"("a\\\"b")",
                                         R"("\r\n\t\/")",
                                         R"("\b")",
                                         R"("\x")",
                                         R"("\u0041")",
                                         R"("\u00e9\u20AC")",
                                         R"("\u0000")",
                                         R"("\uFFFE")",
                                         R"("\u00")",
                                         R"("\ud83d\ude00")",
                                         R"("\ud83d")",
                                         R"("\ud83dx")",
                                         R"("\ud83d\n")",
                                         R"("\ud83d\u0041")",
                                         R"("\ude00")",
                                         "\"\xC3\xA9\"",
                                         "\"\xF0\x9F\x98\x80\"",
                                         "\"\xEF\xBF\xBE\"",
                                         "\"\xFF\"",
                                         "\"\xC3\"",
                                         "\"a\nb\"",
                                         "\"a\tb\"",
                                         "\"a\x7F\"",
                                         R"("x)",
                                         R"("x\)",
                                         R"('x')",
                                         "0",
                                         "7",
                                         "-7",
                                         "-0",
                                         "-",
                                         "--1",
                                         "1-2",
                                         "0042",
                                         "1e2",
                                         "1.0",
                                         "1.5",
                                         "+1",
                                         "9007199254740991",
                                         "9007199254740992",
                                         "-9007199254740991",
                                         "123456789012345678901234567890",
                                         "null",
                                         "true",
                                         "false",
                                         "nul",
                                         "[]",
                                         "{}",
                                         R"(["b"])",
                                         R"([{"#":"a"}])",
                                         R"([{"#":"a"},{"#":"b"}])",
                                         R"(["b",{"#":"a"}])",
                                         R"([{"{urn:x}b":"c"}])",
                                         R"([{"{urn:x}b":7}])",
                                         R"({"@xml:lang":"de","#":"a"})",
                                         R"({"#":"a"})",
                                         R"({"#":5})",
                                         R"({"{urn:x}b":"c"})",
                                         " \"a\"",
                                         "\"a\" ",
                                         " 7 ",
                                         "",
                                         R"("a","getetag":"b")",
                                         R"("a"},"status":200)",
                                         R"("a"}}]}],"x":[{)"}) {
        for (auto const plain : usual)
            check_among_others(value, members_with(plain), member(9, value));
        check_responses(value, members_with(value), strict());
        check_responses(value, members_with(value), tolerant());
    }
    auto const text = "\"" + std::string(5000, 'x') + "\"";
    check_among_others("long", members_with("\"plain\""), member(9, text));
}

TEST_CASE("prediction: any response of JSON among others") {
    std::vector<std::string> alike;
    for (int i = 0; i < 8; ++i)
        alike.push_back("{\"href\":\"/" + std::to_string(i) +
                        "\",\"status\":201,\"location\":\"/x\",\"id\":\"p" + std::to_string(i) +
                        "\",\"description\":\"made\"}");
    auto const with_href = [](std::string_view href) {
        return std::string("{\"href\":\"")
            .append(href)
            .append("\",\"status\":201,\"location\":\"/y\",\"id\":\"q\",\"description\":\"made\"}");
    };
    for (std::string_view const href :
         {"",          " ",         " /a ", "/1",         "//b",    "/a b",    "/%zz",
          "/a/../b",   "/.",        "a",    "http://h/a", "http:a", "/a#b",    "%2Fa",
          "/\xC3\xA9", "/a\\u0062", "/\\/", "/a?b",       "/\\n",   "\\u002f1"})
        check_among_others(href, alike, with_href(href));
    for (std::string_view const odd :
         {R"({"href":"/y","status":200,"location":"/x","id":"p","description":"made"})",
          R"({"href":"/y","status":2e2,"location":"/x","id":"p","description":"made"})",
          R"({"href":"/y","status":"201","location":"/x","id":"p","description":"made"})",
          R"({"href":"/y","status":201,"location":"","id":"","description":""})",
          R"({"href":"/y","status":201,"location":" /x ","id":" p ","description":" "})",
          R"({"href":"/y","status":201,"location":7,"id":8,"description":9})",
          R"({"href":"/y","status":201,"location":"/x","id":"p","description":"made","href":"/z"})",
          R"({"href":"/y","status":201,"href":"/z","id":"p","description":"made"})",
          R"({"status":201,"href":"/y","location":"/x","id":"p","description":"made"})",
          R"({ "href" : "/y" , "status" : 201 })",
          R"({"href":"/y"})",
          R"({"href":"/y",})",
          R"({"href":"/y","status":201}})",
          R"({"href":"/y","status":201} x)",
          "{}",
          "{",
          "[]",
          "\"/y\"",
          "null",
          "",
          R"({"href":"/y","status":201,"location":"/x","id":"p","description":"made")",
          R"({"href":"/y","status":201,"location":"/x","id":"p","description":"made)",
          R"({"end":{"responses":8}})",
          R"({"href":"/y","status":201,"location":"/x","id":"p","description":"made","end":1})",
          R"({"href":"/y","status":201,"location":"/x","id":"p","description":"made"},)",
          R"({"href":"/y","status":201,"location":"/x","id":"p","description":"made"}, )",
          R"( {"href":"/y","status":201,"location":"/x","id":"p","description":"made"} )",
          R"({"href":"/y","status":201,"location":"/x","id":"p","description":"made"}
{"href":"/z","status":201,"location":"/x","id":"p","description":"made"})",
          R"({"href":"/y","status":201,"location":"/x","id":"p",
"description":"made"})"})
        check_among_others(odd, alike, odd);
}

TEST_CASE("prediction: a document of JSON that is cut anywhere") {
    std::string array = "{\"responses\":[";
    std::string lines = "{\"multistatus\":1}\n";
    for (auto const& r : members_with("\"a\\n\\u0041\"")) {
        array.append(array.back() == '[' ? "" : ",").append(r);
        lines.append(r).append("\n");
    }
    array += "]}";
    for (std::size_t size = array.size() * 3 / 4; size < array.size(); ++size) {
        check<json>("array", array.substr(0, size), strict());
        check<ndjson>("lines", lines.substr(0, size), strict());
    }
}

TEST_CASE("prediction: limits of JSON hold") {
    std::vector<std::string> responses;
    for (std::size_t i = 0; i < 40; ++i)
        responses.push_back(member(
            i, i == 30 ? "\"a\\n, which is longer than the others by some bytes\"" : "\"plain\""));
    for (std::size_t const most :
         {1u, 3u, 4u, 5u, 20u, 40u, 49u, 50u, 100u, 160u, 180u, 190u, 200u, 250u, 5000u}) {
        auto options = strict();
        auto const with = [&](auto limit) {
            options = strict();
            options.limits.*limit =
                static_cast<std::remove_reference_t<decltype(options.limits.*limit)>>(most);
            check_responses(std::to_string(most), responses, options);
        };
        with(&limits::response_bytes);
        with(&limits::value_bytes);
        with(&limits::href_bytes);
        with(&limits::name_bytes);
        with(&limits::depth);
        with(&limits::total_bytes);
        with(&limits::responses);
        with(&limits::properties);
        with(&limits::compared_hrefs);
    }
}

TEST_CASE("prediction: a body in no namespace is told of once, however often its names come") {
    std::string body = "<multistatus xmlns=''>";
    for (int i = 0; i < 6; ++i)
        body += "<response><href>/" + std::to_string(i) +
                "</href><propstat><prop><getetag>x</getetag></prop>"
                "<status>HTTP/1.1 200 OK</status></propstat></response>";
    body += "</multistatus>";
    auto const read = parse<xml>(body);
    REQUIRE(read);
    CHECK(read->size() == 6);
    REQUIRE(read->diagnostics().size() == 1);
    CHECK(read->diagnostics()[0].code == rule::missing_namespace);
    for (auto const& r : *read)
        CHECK(r[dav::getetag]);
    check("no namespace", body);
}

namespace {

/// How many responses are not on the tape on which responses are read, which the second one is.
template <readable_format Format>
std::size_t count_predicted(std::string_view body, parse_options const& options,
                            std::optional<std::span<name const>> selected) {
    typename Format::reader reader(options);
    if (selected) reader.select(*selected);
    reader.append(body);
    reader.end();
    std::vector<detail::node const*> tapes;
    while (reader.read() == read_step::item)
        tapes.push_back(reader.response()[some[0]]->tape().nodes);
    CHECK_FALSE(reader.failed());
    std::size_t count = 0;
    for (auto const* const nodes : tapes)
        count += nodes != tapes.at(1) ? 1u : 0u;
    return count;
}
template <readable_format Format>
void check_predicted(std::string_view body) {
    std::optional<std::span<name const>> const selections[] = {std::nullopt, some};
    for (auto const& selected : selections) {
        CAPTURE(selected.has_value());
        parse_options options;
        CHECK(count_predicted<Format>(body, options, selected) == 8);
        options.predict = false;
        CHECK(count_predicted<Format>(body, options, selected) == 0);
    }
}

}  // namespace

TEST_CASE("prediction: where a response went to") {
    auto const body = [](std::string_view last) {
        std::string text = "<D:multistatus xmlns:D='DAV:'>";
        for (int i = 10; i != 20; ++i)
            text.append("<D:response><D:href>/a/" + std::to_string(i) +
                        "</D:href><D:propstat><D:prop><D:getetag>\"1\"</D:getetag></D:prop>"
                        "<D:status>HTTP/1.1 200 OK</D:status></D:propstat><D:location><D:href>")
                .append(i != 18 ? "/b/" + std::to_string(i) : std::string(last))
                .append("</D:href></D:location></D:response>");
        return text + "</D:multistatus>";
    };
    check_predicted<xml>(body("/b/18"));
    for (std::string_view const odd : {" /b/18", "/b/18 ", "b", "", "http://[", "/b c"}) {
        check(odd, body(odd));
        check_as_json(odd, body(odd));
    }
}

TEST_CASE("prediction: of responses that are alike but for their texts only two are read") {
    for (std::string const text : {"text ", "a &amp; b &lt; ", "\xC3\xA9 &#xE9;"}) {
        CAPTURE(text);
        std::vector<std::string> texts;
        for (int i = 10; i != 20; ++i)
            texts.push_back(text + std::to_string(i));
        auto const body = listing(texts);
        check_predicted<xml>(body);
        std::string array;
        std::string lines;
        REQUIRE(convert<xml, json>(body, array));
        REQUIRE(convert<xml, ndjson>(body, lines));
        check_predicted<json>(array);
        check_predicted<ndjson>(lines);
    }
}

TEST_CASE("prediction: white space at the beginning of a text, wherever the body is cut") {
    for (std::string_view const text :
         {"\r\nw", "\r\n  BEGIN\r\nEND", "  &amp;", "\n\n<![CDATA[ ]]>x"}) {
        CAPTURE(text);
        auto const body = listing(std::vector<std::string>(4, std::string(text)));
        auto const expected = parse<xml>(body, strict()).value();
        for (std::size_t cut = 1; cut < body.size(); ++cut) {
            parser<xml> in(strict());
            std::vector<response> read;
            auto const take = [&] {
                while (auto const* r = in.next())
                    read.emplace_back(*r);
            };
            in.feed(std::string_view(body).substr(0, cut)).value();
            take();
            in.feed(std::string_view(body).substr(cut)).value();
            take();
            CHECK(in.finish().has_value());
            CHECK(std::equal(read.begin(), read.end(), expected.begin(), expected.end()));
        }
    }
}

TEST_CASE("prediction: text between responses is told of each time") {
    std::string body = "<D:multistatus xmlns:D='DAV:'>";
    for (int i = 0; i < 9; ++i)
        body.append("<D:response><D:href>/" + std::to_string(i) +
                    "</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>")
            .append(i > 3 ? "x" : "");
    body += "</D:multistatus>";
    check("text between", body);
    CHECK(parse<xml>(body).value().diagnostics().size() == 5);
}
