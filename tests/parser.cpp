// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parser.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/summary.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <utility>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A parser gives each response as soon as it is complete") {
    parser<xml> in;
    CHECK(in.next() == nullptr);
    in.feed("<D:multistatus xmlns:D='DAV:'>" + response_of("/a")).value();
    auto const* r = in.next();
    REQUIRE(r != nullptr);
    CHECK(r->href() == href("/a"));
    CHECK(in.next() == nullptr);
    CHECK(in.next() == nullptr);
    in.feed(response_of("/b") + response_of("/c") + "<D:sync-token>t</D:sync-token>").value();
    REQUIRE(in.next() != nullptr);
    r = in.next();
    REQUIRE(r != nullptr);
    CHECK(r->href() == href("/c"));
    CHECK(in.next() == nullptr);
    in.feed("</D:multistatus>").value();
    CHECK(in.next() == nullptr);
    auto const end = in.finish().value();
    CHECK(end.responses() == 3);
    CHECK(end.sync_token() == "t");
    CHECK_FALSE(in.failed());
    CHECK(in.error().code == rule::none);
}

TEST_CASE("A body that was cut is an error, and stays one") {
    parser<xml> in;
    in.feed("<D:multistatus xmlns:D='DAV:'>" + response_of("/a")).value();
    CHECK(in.next() != nullptr);
    auto const end = in.finish();
    CHECK(end.error().code == rule::truncated);
    CHECK(end.error().responses == 1);
    CHECK(end.partial().responses() == 1);
    CHECK(in.failed());
    CHECK(in.next() == nullptr);
    CHECK(in.feed("x").error().code == rule::truncated);
    CHECK(in.finish().error().code == rule::truncated);
}

TEST_CASE("Nothing may follow the end") {
    parser<xml> in;
    in.feed(in_multistatus("")).value();
    CHECK(in.finish());
    CHECK(in.feed("<a/>").error().code == rule::finished);
    CHECK(in.finish());
}

TEST_CASE("The end is refused while responses were not read, and nothing is lost") {
    parser<xml> in;
    in.feed(in_multistatus(response_of("/a", "200") + response_of("/b"))).value();
    CHECK(in.finish().error() == diagnostic{rule::unread_responses, {}, {}, {}, 0});
    CHECK(in.finish().error().code == rule::unread_responses);
    auto const* r = in.next();
    REQUIRE(r != nullptr);
    CHECK(r->href() == href("/a"));
    CHECK(in.diagnostics().size() == 1);
    r = in.next();
    REQUIRE(r != nullptr);
    CHECK(r->href() == href("/b"));
    CHECK(in.diagnostics().empty());
    CHECK(in.next() == nullptr);
    CHECK(in.finish().value().responses() == 2);
}

TEST_CASE("Diagnostics come with their response") {
    parser<xml> in;
    in.feed(in_multistatus("x" + response_of("/a", "200") + response_of("/b") + "y")).value();
    REQUIRE(in.next() != nullptr);
    REQUIRE(in.diagnostics().size() == 2);
    CHECK(in.diagnostics()[0].code == rule::unexpected_text);
    CHECK(in.diagnostics()[1].code == rule::status_without_version);
    REQUIRE(in.next() != nullptr);
    CHECK(in.diagnostics().empty());
    CHECK(in.next() == nullptr);
    CHECK(in.finish());
    CHECK(in.diagnostics().size() == 1);
}

TEST_CASE("A parser can be moved in the middle of a body") {
    auto const body = in_multistatus(response_of("/a") + response_of("/b"));
    parser<xml> first;
    first.feed(std::string_view(body).substr(0, 130)).value();
    CHECK(first.next() != nullptr);
    parser<xml> second = std::move(first);
    second.feed(std::string_view(body).substr(130)).value();
    auto const* r = second.next();
    REQUIRE(r != nullptr);
    CHECK(r->href() == href("/b"));
    first = parser<xml>();
    first.feed(body).value();
    CHECK(first.next() != nullptr);
    CHECK(second.next() == nullptr);
    CHECK(second.finish());
}

TEST_CASE("Bytes may be fed as bytes, and none at all") {
    auto const body = in_multistatus(response_of("/a"));
    parser<xml> in(strict());
    in.feed("").value();
    in.feed(std::as_bytes(std::span(body))).value();
    in.feed(std::span<std::byte const>()).value();
    CHECK(in.next() != nullptr);
    CHECK(in.next() == nullptr);
    CHECK(in.finish());
}
