// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/generate.hpp>
#include <support/well_formed.hpp>

namespace ms = multistatus;

namespace {

ms::parse_options strict_any_root() {
    auto options = ms::strict();
    options.roots = ms::accepted_roots::any_known;
    return options;
}

std::string written(ms::document const& doc, ms::write_options options = {}) {
    std::string text;
    auto const outcome = ms::write<ms::xml>(doc, text, std::move(options));
    INFO(ms::to_string(outcome.error()));
    CHECK(outcome.has_value());
    return text;
}

/// Writes a document, reads it strictly, and gives what was written.
std::string check_round_trip(ms::document const& doc, ms::write_options const& options = {}) {
    auto const text = written(doc, options);
    auto const again = ms::parse<ms::xml>(text, strict_any_root());
    INFO(ms::to_string(again.error()));
    REQUIRE(again.has_value());
    CHECK(*again == doc);
    CHECK(written(*again, options) == text);
    return text;
}

}  // namespace

TEST_CASE("round trip: every conforming body is the same model again, and stable bytes") {
    std::size_t count = 0;
    for (auto const& body : ms::test::recorded_bodies()) {
        auto const read = ms::parse<ms::xml>(body.bytes, strict_any_root());
        if (!read) continue;
        INFO(body.file);
        CHECK(ms::test::is_well_formed(check_round_trip(*read)));
        ++count;
    }
    CHECK(count > 250);
}

TEST_CASE("round trip: whatever the options of the writer") {
    std::vector<ms::write_options> variants(5);
    variants[0].prefixes.default_namespace = true;
    variants[1].prefixes.dav = "x";
    variants[1].prefixes.where_used = {{"http://example.com/neon/litmus/", "D"}};
    variants[2].prefixes.on_root = {{"urn:ietf:params:xml:ns:caldav", ""},
                                    {"http://calendarserver.org/ns/", "D"}};
    variants[3].indentation = ms::indentation::lines;
    variants[4].declaration = false;
    for (auto const& body : ms::test::recorded_bodies()) {
        auto const read = ms::parse<ms::xml>(body.bytes, strict_any_root());
        if (!read || body.bytes.size() > 8192) continue;
        INFO(body.file);
        for (auto const& options : variants)
            check_round_trip(*read, options);
    }
}

TEST_CASE("round trip: generated bodies of every kind") {
    for (auto const& name : ms::test::body_kind_names) {
        std::string body;
        ms::test::generate(ms::test::body_kind_from(name).value(), 200, 7,
                           [&](std::string_view piece) { body += piece; });
        INFO(name);
        auto const read = ms::parse<ms::xml>(body, ms::strict());
        REQUIRE(read.has_value());
        CHECK(read->size() == 200);
        check_round_trip(*read);
    }
}

TEST_CASE("round trip: what a reader repaired is written, or refused, but never written wrong") {
    for (auto const& body : ms::test::recorded_bodies()) {
        auto const read = ms::parse<ms::xml>(body.bytes);
        INFO(body.file);
        std::string text;
        auto const outcome = ms::write<ms::xml>(read.partial(), text);
        auto const again = ms::parse<ms::xml>(text, ms::strict());
        CHECK(again.has_value() == outcome.has_value());
        if (outcome) CHECK(again.value() == read.partial());
    }
}

TEST_CASE("round trip: prefixes that content depends on still resolve") {
    constexpr std::string_view body =
        "<D:multistatus xmlns:D='DAV:' xmlns:xs='http://www.w3.org/2001/XMLSchema' "
        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><D:response><D:href>/a</"
        "D:href><D:propstat><D:prop>"
        "<a xsi:type='xs:int'>1</a><b> D:collection </b><c><d>xs:string</d></c>"
        "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>";
    auto const doc = ms::parse<ms::xml>(body, ms::strict()).value();
    ms::write_options options;
    options.prefixes.dav = "other";
    auto const again = ms::parse<ms::xml>(written(doc, options), ms::strict()).value();
    CHECK(again == doc);
    auto const& r = again[0];
    CHECK(r[ms::name{"", "a"}]->resolve("xs:int") ==
          ms::name{"http://www.w3.org/2001/XMLSchema", "int"});
    CHECK(r[ms::name{"", "b"}]->resolve("D:collection") == ms::name{"DAV:", "collection"});
    auto const d = r[ms::name{"", "c"}]->find({"", "d"});
    REQUIRE(d.has_value());
    CHECK(d->resolve("xs:string") == ms::name{"http://www.w3.org/2001/XMLSchema", "string"});
}
