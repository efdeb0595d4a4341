// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/owned_element.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <optional>
#include <string>
#include <utility>

namespace ms = multistatus;

namespace {

std::string const body =
    "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'><D:response><D:href>/&amp;</D:href>"
    "<D:propstat><D:prop><x:a/><x:b x:c='d&#10;'>1<x:e>2 &lt;</x:e>3</x:b></D:prop>"
    "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>";

}  // namespace

TEST_CASE("owned_element: outlives what it was taken from") {
    std::optional<ms::owned_element> kept;
    auto const doc = ms::parse<ms::xml>(body).value();
    {
        auto bytes = body;
        ms::parser<ms::xml> in;
        in.feed(bytes).value();
        auto const* r = in.next();
        REQUIRE(r != nullptr);
        kept.emplace(*(*r)[{"urn:x", "b"}]);
        bytes.assign(bytes.size(), '?');
    }
    CHECK(kept->name() == ms::name{"urn:x", "b"});
    CHECK(kept->view() == *doc[0][ms::name{"urn:x", "b"}]);
    CHECK_FALSE(kept->view() == *doc[0][ms::name{"urn:x", "a"}]);
    CHECK(kept->view().text_content() == "12 <3");
    CHECK(kept->view().attribute({"urn:x", "c"}) == "d\n");
}

TEST_CASE("owned_element: is a value") {
    auto const doc = ms::parse<ms::xml>(body).value();
    ms::owned_element const empty;
    CHECK(empty.name() == ms::name{});
    CHECK(empty.view().empty());
    ms::owned_element const a(*doc[0][ms::name{"urn:x", "b"}]);
    auto b = a;
    CHECK(a == b);
    auto const c = std::move(b);
    CHECK(a == c);
    b = empty;
    CHECK_FALSE(a == b);
}

TEST_CASE("owned_element: stands wherever an element may be written") {
    auto const doc = ms::parse<ms::xml>(body).value();
    ms::owned_element const owned(*doc[0][ms::name{"urn:x", "b"}]);
    std::string written;
    ms::builder<ms::xml> out{written};
    out.response("/").propstat(200, owned);
    out.finish().value();
    auto const again = ms::parse<ms::xml>(written).value();
    CHECK(*again[0][owned.name()] == owned);
}
