// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parser.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

// What a parser and a builder say once they have failed, or are finished, in any order of calls.

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

template <class Format>
std::string sample() {
    std::string body;
    ms::builder<Format> out(body);
    out.response("/a").propstat(200, dav::getetag("\"1\""), dav::displayname("<a>"));
    out.response("/b").status(404).description("gone");
    out.sync_token("urn:1");
    out.finish().value();
    return body;
}

/// All that a parser can be told, in any order: it stays as it is.
template <class Format>
void check_stays_failed(ms::parser<Format>& in, std::string_view more) {
    auto const before = in.error();
    bool stays = in.failed();
    for (int const first : {0, 1, 2})
        for (int const second : {0, 1, 2})
            for (int const call : {first, second}) {
                if (call == 0) stays = stays && in.feed(more).error() == before;
                if (call == 1) stays = stays && in.next() == nullptr;
                if (call == 2) stays = stays && in.finish().error() == before;
                stays = stays && in.failed() && in.error() == before;
            }
    CHECK(stays);
}

}  // namespace

TEMPLATE_TEST_CASE("after a failure: a parser stays failed, wherever the body was cut", "", ms::xml,
                   ms::json, ms::ndjson) {
    auto const body = sample<TestType>();
    for (std::size_t size = 0; size + 1 < body.size(); ++size) {
        CAPTURE(size);
        ms::parser<TestType> in;
        in.feed(std::string_view(body).substr(0, size)).value();
        std::size_t count = 0;
        while (in.next() != nullptr)
            ++count;
        auto end = in.finish();
        // A line may be complete without its end.
        if (end.error().code == ms::rule::unread_responses) {
            while (in.next() != nullptr)
                ++count;
            end = in.finish();
        }
        if (end) continue;  // only white space is missing
        REQUIRE(end.partial().responses() == count);
        check_stays_failed(in, std::string_view(body).substr(size));
    }
}

TEMPLATE_TEST_CASE("after a failure: a parser stays failed, whatever was wrong in the body", "",
                   ms::xml, ms::json, ms::ndjson) {
    auto const body = sample<TestType>();
    std::size_t failures = 0;
    for (std::size_t at = 0; at < body.size(); ++at)
        for (char const wrong : {'<', '}', '\xFF'}) {
            CAPTURE(at, wrong);
            auto broken = body;
            broken[at] = wrong;
            ms::parser<TestType> in(ms::strict());
            for (std::size_t i = 0; i < broken.size() && !in.failed(); i += 50) {
                static_cast<void>(in.feed(std::string_view(broken).substr(i, 50)));
                while (in.next() != nullptr) {
                }
            }
            if (!in.failed()) continue;
            ++failures;
            check_stays_failed(in, body);
        }
    CHECK(failures > body.size());
}

TEMPLATE_TEST_CASE("after the end: a parser takes nothing, and tells the end again", "", ms::xml,
                   ms::json, ms::ndjson) {
    auto const body = sample<TestType>();
    ms::parser<TestType> in;
    in.feed(body).value();
    CHECK(in.finish().error().code == ms::rule::unread_responses);
    CHECK(in.feed(body).error().code == ms::rule::finished);
    std::size_t count = 0;
    while (in.next() != nullptr)
        ++count;
    CHECK(count == 2);
    auto const end = in.finish().value();
    CHECK(end.sync_token() == "urn:1");
    CHECK(in.feed(body).error().code == ms::rule::finished);
    CHECK(in.next() == nullptr);
    CHECK_FALSE(in.failed());
    CHECK(in.finish().value() == end);
}

TEMPLATE_TEST_CASE("after the end: a builder fails, and writes nothing more", "", ms::xml, ms::json,
                   ms::ndjson) {
    std::string body;
    ms::builder<TestType> out(body);
    auto const early = out.response("/a");
    auto const status = early.status(200);
    CHECK(out.finish());
    CHECK(out.finish());
    auto const before = body;
    status.description("late");
    early.status(404);
    out.sync_token("urn:late");
    out.flush();
    out.abort();
    out.response("/late").propstat(200, dav::getetag("\"1\""));
    CHECK_FALSE(out.finish());
    CHECK_FALSE(out.ok());
    CHECK(body == before);
    CHECK(ms::parse<TestType>(body, ms::strict()));
}

TEMPLATE_TEST_CASE("after a failure: a builder that is given up half-way writes nothing", "",
                   ms::xml, ms::json, ms::ndjson) {
    std::string body;
    auto const half = [&body](auto&& more) {
        body.clear();
        ms::builder<TestType> out(body);
        out.response("/a").status(200);
        more(out);
    };
    auto const whole = [&body] { return ms::parse<TestType>(body).has_value(); };
    half([](auto&) {});
    CHECK_FALSE(whole());
    half([](auto& out) { static_cast<void>(out.response("/b")); });
    CHECK_FALSE(whole());
    half([](auto& out) { out.grouped("/b").add(200, dav::getetag("\"1\"")); });
    CHECK_FALSE(whole());
    half([](auto& out) { out.response("a b").status(200); });
    CHECK_FALSE(whole());
}
