// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2/reader.hpp>

#include <multistatus/tinyxml2.hpp>
#include <multistatus/xml.hpp>
#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>
#include <support/unspaced.hpp>

#include <cstddef>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::byte_order;
using ms::test::recorded_bodies;
using ms::test::unspaced;
using via = ms::xml_via_tinyxml2;

static_assert(ms::readable_format<via>);

namespace {

std::string body_of(std::string_view responses) {
    return std::string("<D:multistatus xmlns:D='DAV:'>\n").append(responses) + "</D:multistatus>";
}
std::string response(std::string_view href) {
    return std::string("<D:response><D:href>")
        .append(href)
        .append("</D:href><D:propstat><D:prop><D:getetag>\"a\"</D:getetag><D:displayname>n"
                "</D:displayname></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
                "</D:response>\n");
}

struct rule_on_path {
    ms::rule code;
    std::string path;
    std::string detail;
    friend bool operator==(rule_on_path const&, rule_on_path const&) = default;
};
std::vector<rule_on_path> found(ms::document const& doc) {
    std::vector<rule_on_path> all;
    for (auto const& d : doc.diagnostics())
        all.push_back({d.code, d.path, d.detail});
    return all;
}

ms::parse_options any_known(ms::parse_options options) {
    options.roots = ms::accepted_roots::any_known;
    options.limits.depth = 90;
    return options;
}
/// Whether both ways of reading a body come to the same; the difference, if not.
std::string difference(std::string_view body, ms::parse_options const& options) {
    auto const own = ms::parse<ms::xml>(body, options);
    auto const other = ms::parse<via>(body, options);
    if (own.error().code != other.error().code)
        return to_string(own.error()) + " / " + to_string(other.error());
    if (own.error().path != other.error().path) return "path: " + other.error().path;
    if (unspaced::of(own.partial()) != unspaced::of(other.partial()))
        return unspaced::of(own.partial()) + "\n/ " + unspaced::of(other.partial());
    if (!(found(own.partial()) == found(other.partial()))) return "diagnostics";
    return {};
}

}  // namespace

TEST_CASE("via tinyxml2: every recorded body that is XML reads the same, strictly and tolerantly") {
    std::size_t good = 0;
    std::size_t bad = 0;
    for (auto const& body : recorded_bodies()) {
        CAPTURE(body.file);
        for (auto const& options : {any_known(ms::strict()), any_known(ms::tolerant())}) {
            auto const own = ms::parse<ms::xml>(body.bytes, options);
            CAPTURE(to_string(own.error()));
            if (own) {
                CHECK(difference(body.bytes, options) == "");
                ++good;
            } else {
                CHECK_FALSE(ms::parse<via>(body.bytes, options).has_value());
                ++bad;
            }
        }
    }
    CHECK(good > 500);
    CHECK(bad > 1);
}

TEST_CASE("via tinyxml2: the whole corpus") {
    std::filesystem::path const corpus = MULTISTATUS_CORPUS;
    if (!std::filesystem::exists(corpus / "verdicts.tsv")) {
        WARN("the corpus is absent");
        return;
    }
    std::size_t good = 0;
    for (auto const& body : recorded_bodies(corpus)) {
        CAPTURE(body.file);
        auto const options = any_known(ms::tolerant());
        if (!ms::parse<ms::xml>(body.bytes, options)) continue;
        CHECK(difference(body.bytes, options) == "");
        ++good;
    }
    CHECK(good > 300);
}

TEST_CASE("via tinyxml2: what is no XML at all") {
    auto const error = [](std::string_view body) {
        return ms::parse<ms::xml_via_tinyxml2>(body).error();
    };
    for (auto const* const body : {"{}", " [1]"}) {
        CHECK(error(body).code == ms::rule::not_xml);
        CHECK(error(body).detail == "it may be JSON");
    }
    CHECK(error(" x").code == ms::rule::not_xml);
    CHECK(error(" x").detail.empty());
    CHECK(error(" x").where.offset == 1);
    CHECK(error(" \n").code == ms::rule::empty_body);
    CHECK(error(" \n").where.offset == 0);
}

TEST_CASE("via tinyxml2: the rules are those of xml") {
    auto const head = std::string("<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'>");
    std::vector<std::string> const bodies{
        head + "<D:response><D:href>/a</D:href></D:response></D:multistatus>",
        head + "<D:response><D:status>HTTP/1.1 200 OK</D:status></D:response></D:multistatus>",
        head + "<p:x/></D:multistatus>",
        head + "<x:e a='1' p:b='2'>&foo; &#1; ]]> &am</x:e>text</D:multistatus>",
        head + "<x:e a='&lt;&foo;'/><D:href/></D:multistatus>",
        head + "<x:e>a \x01 \xFF \xC3</x:e></D:multistatus>",
        head + "<x:e><![CDATA[\x02&amp;]]></x:e></D:multistatus>",
        head + "<D:sync-token>a<x:b/></D:sync-token><D:sync-token/></D:multistatus>",
        head + "<D:error/><D:responsedescription a='b'>c</D:responsedescription></D:multistatus>",
        head + "<a:b:c/></D:multistatus>",
        head + "<x:e xmlns:q=''/></D:multistatus>",
        head + "</D:multistatus><b/>",
        head + "</D:multistatus><!-- --> junk <b/>",
        "<multistatus><response><href>/a</href><status>HTTP/1.1 200 OK</status></response>"
        "</multistatus>",
        "<D:multistatus xmlns:D='DAV'/>",
        "<D:other xmlns:D='DAV:'/>",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE html><html></html>",
        "<!-- --><!DOCTYPE a><a/>",
        "",
        " \n",
        "<!-- -->",
        "{\"a\":1}",
        "\xEF\xBB\xBF[1]",
        "plain",
        "\xEF\xBB\xBF" + head + "</D:multistatus>",
        "<?xml version='1.0' encoding='ISO-8859-1'?>" + head + "<x:e>\xE9</x:e></D:multistatus>",
        "<?xml version='1.0' encoding='x-unknown'?>" + head + "</D:multistatus>",
    };
    for (auto const& body : bodies)
        for (auto const& options : {ms::strict(), ms::tolerant()}) {
            CAPTURE(body);
            CHECK(difference(body, options) == "");
        }
}

TEST_CASE("via tinyxml2: encodings and references are read as xml reads them") {
    auto const body = body_of("<x a='\t&#9;\n&#xA;'>\xC3\xA9&#233;&amp;&#13;</x>");
    auto const doc = ms::parse<via>(body).value();
    CHECK(doc == ms::parse<ms::xml>(body).value());
    auto const e = doc.trailer().extensions().front();
    CHECK(e.text() == "\xC3\xA9\xC3\xA9&\r");
    CHECK(e.attribute({"", "a"}) == " \t \n");
    for (auto const order : {byte_order::little, byte_order::big})
        CHECK(ms::parse<via>(ms::test::to_utf16(body, order)).value() == doc);
    ms::parse_options latin;
    latin.charset = "iso-8859-1";
    CHECK(ms::parse<via>(body, latin).value() == ms::parse<ms::xml>(body, latin).value());
}

TEST_CASE("via tinyxml2: references to what XML cannot carry") {
    auto const body = body_of(
        "<D:response><D:href>/a</D:href><D:propstat><D:prop><x:p xmlns:x='urn:x' a='&#2;b'>a&#1;"
        "</x:p></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>");
    CHECK(ms::parse<via>(body, ms::strict()).error().code == ms::rule::illegal_character);
    auto const doc = ms::parse<via>(body).value();
    CHECK(doc == ms::parse<ms::xml>(body).value());
    CHECK(doc[0][ms::name{"urn:x", "p"}]->text() == "a\uFFFD");
    CHECK(doc.diagnostics().size() == 2);
}

TEST_CASE("via tinyxml2: the limits are kept") {
    auto const body = body_of(response("/a") + response("/b"));
    auto const rule_with = [&](auto change) {
        ms::parse_options options;
        change(options.limits);
        return ms::parse<via>(body, options).error().code;
    };
    CHECK(rule_with([](ms::limits&) {}) == ms::rule::none);
    CHECK(rule_with([](ms::limits& l) { l.total_bytes = 50; }) == ms::rule::limit_total_bytes);
    CHECK(rule_with([](ms::limits& l) { l.responses = 1; }) == ms::rule::limit_responses);
    CHECK(rule_with([](ms::limits& l) { l.response_bytes = 10; }) ==
          ms::rule::limit_response_bytes);
    CHECK(rule_with([](ms::limits& l) { l.value_bytes = 2; }) == ms::rule::limit_value_bytes);
    CHECK(rule_with([](ms::limits& l) { l.href_bytes = 1; }) == ms::rule::limit_href_bytes);
    CHECK(rule_with([](ms::limits& l) { l.name_bytes = 3; }) == ms::rule::limit_name_bytes);
    CHECK(rule_with([](ms::limits& l) { l.depth = 3; }) == ms::rule::limit_depth);
    CHECK(rule_with([](ms::limits& l) { l.attributes = 0; }) == ms::rule::limit_attributes);
    CHECK(rule_with([](ms::limits& l) { l.namespaces = 0; }) == ms::rule::limit_namespaces);
    CHECK(rule_with([](ms::limits& l) { l.properties = 1; }) == ms::rule::limit_properties);
}

TEST_CASE("via tinyxml2: rows and selected properties") {
    auto const body = body_of(response("/a") + response("/b"));
    std::string all;
    for (auto const& [href, etag] : ms::rows<via, dav::getetag>(body))
        all += std::string(href.text()) + (etag ? "+" : "-");
    CHECK(all == "/a+/b+");
    std::size_t count = 0;
    for (auto const& r : ms::responses<via>(body)) {
        CHECK(static_cast<bool>(r[dav::displayname]));
        ++count;
    }
    CHECK(count == 2);
    ms::parser<via, dav::displayname> in;
    in.feed(body).value();
    CHECK(in.finish().error().code == ms::rule::unread_responses);
    auto const* row = in.next();
    REQUIRE(row != nullptr);
    auto const& [href, name] = *row;
    CHECK(href.text() == "/a");
    CHECK(*name == "n");
}

TEST_CASE("via tinyxml2: any cut gives the same") {
    auto const body = body_of(response("/a") + response("/b") + "<D:sync-token>t</D:sync-token>");
    for (std::size_t at = 0; at <= body.size(); ++at) {
        ms::parser<via> in;
        in.feed(body.substr(0, at)).value();
        CHECK(in.next() == nullptr);
        in.feed(body.substr(at)).value();
        std::size_t count = 0;
        auto end = in.finish();
        while (end.error().code == ms::rule::unread_responses) {
            while (in.next() != nullptr)
                ++count;
            end = in.finish();
        }
        CHECK(count == 2);
        CHECK(end.value().sync_token() == "t");
    }
}

TEST_CASE("via tinyxml2: a cut body is never taken for a complete one") {
    auto const body = body_of(response("/a&amp;") + "<!-- c --><x><![CDATA[d]]></x>");
    for (std::size_t size = 0; size < body.size(); ++size) {
        CAPTURE(body.substr(0, size));
        for (auto const& options : {ms::strict(), ms::tolerant()}) {
            auto const read = ms::parse<via>(body.substr(0, size), options);
            CHECK_FALSE(read.has_value());
            CHECK(read.partial().empty());
        }
    }
    CHECK(ms::parse<via>(body, ms::strict()).has_value());
}

TEST_CASE("via tinyxml2: what XML cannot carry is refused or replaced") {
    for (std::string const inside : {"<x>a\x01z</x>", "<x a='a\x01z'/>", "<x a='a&#1;z'>b&#1;</x>",
                                     "<x a='a\xFFz'>\xFF</x>"}) {
        CAPTURE(inside);
        auto const body = ms::test::in_prop(inside);
        auto const strict = ms::parse<via>(body, ms::strict());
        CHECK(strict.error().code == ms::parse<ms::xml>(body, ms::strict()).error().code);
        CHECK_FALSE(strict.has_value());
        auto const read = ms::parse<via>(body, ms::tolerant());
        REQUIRE(read.has_value());
        CHECK(*read == *ms::parse<ms::xml>(body, ms::tolerant()));
    }
}
