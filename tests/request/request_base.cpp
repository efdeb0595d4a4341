// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/request_base.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>

#include <optional>
#include <string>
#include <utility>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A request owns what it holds, wherever it goes") {
    std::optional<std::string> body =
        in_propfind("<D:prop><D:a/><Z:b xmlns:Z='urn:z'>t&amp;</Z:b></D:prop>");
    auto first = parse_propfind(*body).value();
    body.reset();
    auto const expected = std::string("prop a {urn:z}b=t&");
    CHECK(summary_of(first) == expected);
    auto const copy = first;
    auto const moved = std::move(first);
    CHECK(summary_of(moved) == expected);
    first = copy;
    CHECK(summary_of(first) == expected);
    CHECK(summary_of(copy) == expected);
}

TEST_CASE("The root holds all of a request but the white space around its elements") {
    auto const read = parse_propfind(in_propfind("\n <D:x a='1'><D:prop/> </D:x>\n <D:prop b='2'>"
                                                 "<D:a/></D:prop>"));
    CHECK(summary_of(read->root()) == "propfind(x@{}a=1(prop  ) prop@{}b=2(a))");
}

TEST_CASE("Of a request that could not be read an empty element is left") {
    auto const read = parse_report("<a><b/></c>", strict());
    REQUIRE_FALSE(read);
    auto const& request = read.partial();
    CHECK(request.root().name() == name{});
    CHECK(request.root().empty());
    CHECK(request.root().tape().size == 1);
    CHECK(request.name() == name{});
    CHECK(request.kind() == report_kind::other);
    CHECK(request.hrefs().empty());
    CHECK(propfind_request().names().empty());
    CHECK(proppatch_request().empty());
}

TEST_CASE("A request tells what was repaired in it") {
    auto const read = parse_propfind("<propfind><prop>x<a/></prop></propfind>").value();
    REQUIRE(read.diagnostics().size() == 2);
    CHECK(read.diagnostics()[0].code == rule::missing_namespace);
    CHECK(read.diagnostics()[1].code == rule::unexpected_text);
    CHECK(read.diagnostics()[1].where.column == 17);
    CHECK(read.diagnostics()[1].path == "prop");
}
