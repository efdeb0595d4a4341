// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/builder.hpp>

#include <multistatus/collection_guard.hpp>
#include <multistatus/json.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/requests.hpp>
#include <multistatus/within.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// What was moved from is safe to ask, to assign to and to destroy, and says no more what it held.

// NOLINTBEGIN(bugprone-use-after-move)

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

constexpr std::string_view body =
    "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'><D:response><D:href>/a</D:href><D:propstat>"
    "<D:prop><D:getetag>\"a long entity tag, for which a string needs memory\"</D:getetag>"
    "<x:e>1<x:f x:g='2'/></x:e></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
    "<D:error><D:need-privileges/></D:error><x:h/></D:response>"
    "<D:sync-token>urn:a-sync-token-for-which-a-string-needs-memory</D:sync-token>"
    "<x:i/></D:multistatus>";

/// Moves an object away and back; `ask` asks it while it is moved from.
template <class T, class Ask>
void check_moved(T object, Ask ask) {
    static_assert(std::is_nothrow_move_constructible_v<T>);
    static_assert(std::is_nothrow_move_assignable_v<T>);
    {
        T other(std::move(object));
        ask(object);
        object = std::move(other);
        ask(other);
        other = std::move(object);
        ask(object);
        auto third = std::move(object);
        ask(third);
        object = std::move(other);
    }
    auto& same = object;
    object = std::move(same);
}

void ask(ms::response const& r) {
    CHECK(r.hrefs().empty());
    CHECK(r.href().text().empty());
    CHECK(r.propstats().empty());
    CHECK(r.status().is_absent());
    CHECK_FALSE(r.is_status_form());
    CHECK_FALSE(r[dav::getetag]);
    CHECK(r.error().empty());
    CHECK(r.description().text.empty());
    CHECK_FALSE(r.location());
    CHECK_FALSE(r.id());
    CHECK(r.headers().begin() == r.headers().end());
    CHECK(r.extensions().empty());
    CHECK_FALSE(r.is_truncation());
    CHECK(r == r);
}
void ask(ms::trailer const& t) {
    CHECK_FALSE(t.sync_token());
    CHECK(t.description().text.empty());
    CHECK(t.extensions().empty());
    CHECK(t.error().empty());
    CHECK(t.properties().empty());
    CHECK(t.propstats().empty());
    CHECK(t == t);
}
void ask(ms::document const& d) {
    CHECK(d.empty());
    CHECK(d.begin() == d.end());
    CHECK(d.find(ms::href("/a")) == nullptr);
    CHECK(d.diagnostics().empty());
    CHECK(d.overall_status().code() == 200);
    CHECK_FALSE(d.failed());
    CHECK_FALSE(d.is_truncated());
    CHECK(d == d);
    ask(d.trailer());
}

}  // namespace

TEST_CASE("moved from: a document, a response, a trailer") {
    auto const doc = ms::parse<ms::xml>(body).value();
    check_moved(doc, [](auto const& d) { ask(d); });
    check_moved(doc[0], [](auto const& r) { ask(r); });
    check_moved(doc.trailer(), [](auto const& t) { ask(t); });
    auto moved = doc;
    auto const kept = std::move(moved);
    CHECK(kept == doc);
    std::string written;
    CHECK(ms::write<ms::xml>(moved, written));
    CHECK(ms::parse<ms::xml>(written).value().empty());
}

TEST_CASE("moved from: an element") {
    auto const doc = ms::parse<ms::xml>(body).value();
    ms::owned_element const element(*doc[0][ms::name{"urn:x", "e"}]);
    check_moved(element, [](ms::owned_element const& e) {
        CHECK(e.name() == ms::name{});
        CHECK(e.view().text().empty());
        CHECK_FALSE(e.view().has_elements());
        CHECK(e.view().attributes().empty());
        CHECK_FALSE(e.view().attribute({"urn:x", "g"}));
        CHECK(e == ms::owned_element());
    });
}

TEST_CASE("moved from: a result and an error") {
    auto const read = ms::parse<ms::xml>(body);
    check_moved(read, [](auto const& r) {
        CHECK(r.has_value());
        ask(*r);
        ask(r.value());
    });
    check_moved(ms::parse<ms::xml>(body.substr(0, body.size() - 1)), [](auto const& r) {
        CHECK_FALSE(r.has_value());
        CHECK(r.error().code == ms::rule::truncated);
        CHECK_FALSE(to_string(r.error()).empty());
        ask(r.partial());
        CHECK_THROWS_AS(r.value(), ms::parse_error);
    });
    check_moved(ms::result<void>(ms::diagnostic{ms::rule::doctype, {}, "a/b", "c", 1}),
                [](auto const& r) { CHECK(r.error().code == ms::rule::doctype); });
    check_moved(ms::parse_error(ms::diagnostic{ms::rule::doctype, {}, "a/b", "c", 1}),
                [](auto const& e) {
                    CHECK(e.details().code == ms::rule::doctype);
                    CHECK(e.what() != nullptr);
                });
}

TEMPLATE_TEST_CASE("moved from: a parser", "", (ms::parser<ms::xml>), (ms::parser<ms::json>),
                   (ms::parser<ms::ndjson>), (ms::parser<ms::xml, dav::getetag>)) {
    TestType in;
    in.feed(" ").value();
    check_moved(std::move(in), [](TestType& p) {
        CHECK(p.failed());
        CHECK(p.error() == ms::diagnostic{ms::rule::finished, {}, {}, {}, 0});
        CHECK(p.feed(body).error().code == ms::rule::finished);
        CHECK(p.next() == nullptr);
        CHECK(p.diagnostics().empty());
        auto const end = p.finish();
        CHECK(end.error().code == ms::rule::finished);
        ask(end.partial());
        CHECK(p.next() == nullptr);
    });
    in = TestType();
    CHECK_FALSE(in.failed());
    CHECK(in.feed(" "));
}

TEMPLATE_TEST_CASE("moved from: a loop over a body", "", (ms::responses<ms::xml>),
                   (ms::rows<ms::xml, dav::getetag>)) {
    check_moved(TestType(body), [](TestType& all) {
        CHECK_THROWS_AS(all.begin(), ms::parse_error);
        CHECK(all.diagnostics().empty());
        ask(all.trailer());
    });
}

TEMPLATE_TEST_CASE("moved from: a builder", "", ms::xml, ms::json, ms::ndjson) {
    std::string text;
    ms::builder<TestType> out(text);
    out.response("/a").status(200);
    check_moved(std::move(out), [](ms::builder<TestType>& b) {
        CHECK_FALSE(b.ok());
        CHECK(b.error().code == ms::rule::finished);
        CHECK(b.finish().error().code == ms::rule::finished);
        CHECK(b.repairs() == 0);
        CHECK(b.first_repair().code == ms::rule::none);
    });
    CHECK(text.empty());
    out = ms::builder<TestType>(text);
    out.response("/b").status(200);
    CHECK(out.finish());
    CHECK(ms::parse<TestType>(text).value()[0].href() == ms::href("/b"));
}

TEST_CASE("moved from: requests") {
    auto const report =
        ms::parse_report(
            "<D:sync-collection xmlns:D='DAV:'><D:sync-token>urn:1</D:sync-token>"
            "<D:sync-level>1</D:sync-level><D:limit><D:nresults>5</D:nresults></D:limit>"
            "<D:prop><D:getetag/></D:prop></D:sync-collection>")
            .value();
    check_moved(report, [](ms::report_request const& r) {
        CHECK(r.kind() == ms::report_kind::other);
        CHECK_FALSE(r.sync_token());
        CHECK_FALSE(r.sync_level());
        CHECK_FALSE(r.limit());
        CHECK(r.hrefs().empty());
        CHECK_FALSE(r.has_properties());
        CHECK(r.properties().names().empty());
        CHECK(r == ms::report_request());
    });
    auto const asked =
        ms::parse_propfind(
            "<propfind xmlns='DAV:'><prop><getetag/><displayname/></prop></propfind>")
            .value();
    check_moved(asked, [](ms::propfind_request const& r) {
        CHECK(r.names().empty());
        CHECK_FALSE(r.wants(dav::getetag));
        CHECK(r == ms::propfind_request());
    });
    auto const update =
        ms::parse_proppatch(
            "<propertyupdate xmlns='DAV:'><set><prop><displayname>a</displayname></prop></set>"
            "</propertyupdate>")
            .value();
    check_moved(update, [](ms::proppatch_request const& r) {
        CHECK(r.empty());
        CHECK(r.begin() == r.end());
        CHECK(r.diagnostics().empty());
    });
}

TEST_CASE("moved from: a PROPPATCH, which may only be assigned to") {
    auto const make = [] {
        ms::proppatch made;
        made.set(dav::displayname("a name for which a string needs memory"));
        return made;
    };
    auto const expected = make().body().value();
    auto first = make();
    auto second = std::move(first);
    CHECK(second.body().value() == expected);
    first = make();
    CHECK(first.body().value() == expected);
    first.remove(dav::getetag);
    second = std::move(first);
    CHECK(second.body().value() != expected);
    CHECK(ms::parse_proppatch(second.body().value()).value().size() == 2);
}

TEST_CASE("moved from: what makes hrefs of ids") {
    ms::id_to_href const make = [text = std::string("/a/directory/with/a/long/name/")](
                                    std::string_view id) { return text + std::string(id); };
    check_moved(make, [](ms::id_to_href const& m) {
        CHECK_FALSE(m);
        CHECK(m("1").empty());
    });
}

TEST_CASE("moved from: a guard of a collection, which then has nothing in it") {
    for (std::size_t const most : {1u, 100u}) {
        ms::collection_guard guard("https://h/a/collection/with/a/long/name/",
                                   {.compared_hrefs = most});
        CHECK(guard.check("/a/collection/with/a/long/name/x") == ms::containment::member);
        check_moved(guard, [](ms::collection_guard& g) {
            CHECK(g.check("/a/collection/with/a/long/name/x") == ms::containment::outside);
            CHECK(g.check("/etc/passwd") == ms::containment::outside);
            CHECK(g.check("x") == ms::containment::outside);
        });
    }
}

TEST_CASE("moved from: a range that is checked") {
    auto const doc = ms::parse<ms::xml>(body).value();
    auto const count = [](auto& checked) {
        int members = 0;
        for (auto const& [r, place] : checked)
            members += place == ms::containment::member ? 1 : 0;
        return members;
    };
    check_moved(ms::within(ms::document(doc), "https://h/"),
                [](auto& checked) { CHECK(checked.begin() == checked.end()); });
    check_moved(ms::within(ms::responses<ms::xml>(body), "https://h/"),
                [](auto& checked) { CHECK_THROWS_AS(checked.begin(), ms::parse_error); });
    // The document stays where it is, but nothing is in a collection that nobody knows.
    auto all = ms::within(doc, "https://h/");
    CHECK(count(all) == 1);
    auto moved = std::move(all);
    CHECK(count(all) == 0);
    CHECK(count(moved) == 1);
}

// NOLINTEND(bugprone-use-after-move)
