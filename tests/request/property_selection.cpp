// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/property_selection.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>

using namespace multistatus;
using namespace multistatus::test;

namespace {

template <bool InAllprop>
struct descriptor {
    static constexpr bool in_allprop = InAllprop;
    constexpr operator name() const noexcept { return {"DAV:", "x"}; }
};
constexpr descriptor<true> live;
constexpr descriptor<false> costly;
constexpr name x{"DAV:", "x"};

}  // namespace

TEST_CASE("Named properties are wanted") {
    auto const asked = parse_propfind(in_propfind("<D:prop><D:x/></D:prop>")).value();
    CHECK(asked.selection().wants(x));
    CHECK(asked.selection().wants(x, false));
    CHECK(asked.selection().wants(live));
    CHECK(asked.selection().wants(costly));
    CHECK_FALSE(asked.selection().wants({"DAV:", "y"}));
    CHECK_FALSE(asked.selection().wants({"urn:other", "x"}));
}

TEST_CASE("All properties are wanted with allprop, but for those it does not mean") {
    auto const all = parse_propfind(in_propfind("<D:allprop/>")).value();
    CHECK(all.wants(x));
    CHECK(all.wants(live));
    CHECK_FALSE(all.wants(x, false));
    CHECK_FALSE(all.wants(costly));
    auto const more = parse_propfind(in_propfind("<D:allprop/><D:include><D:x/></D:include>"));
    CHECK(more->wants(costly));
    CHECK(more->selection().names().size() == 1);
}

TEST_CASE("No value is wanted with propname, and none without a selection") {
    auto const asked = parse_propfind(in_propfind("<D:propname/>")).value();
    CHECK(asked.kind() == propfind_kind::propname);
    CHECK_FALSE(asked.wants(x));
    CHECK_FALSE(asked.wants(live));
    CHECK_FALSE(property_selection().wants(live));
    CHECK(property_selection().names().empty());
}

TEST_CASE("What stands in a selected element is kept") {
    auto const asked =
        parse_propfind(in_propfind("<D:prop><D:x a='1'><D:y/>t</D:x><D:z/></D:prop>")).value();
    auto const found = asked.find(x);
    REQUIRE(found);
    CHECK(summary_of(*found) == "x@{}a=1(y t)");
    CHECK_FALSE(asked.find({"DAV:", "y"}));
}

TEST_CASE("Selections are equal if they ask for the same in the same order") {
    auto const read = [](char const* inside) {
        return parse_propfind(in_propfind(inside)).value();
    };
    CHECK(read("<D:prop><D:x/></D:prop>") == read(" <D:prop> <D:x></D:x></D:prop>"));
    CHECK_FALSE(read("<D:prop/>") == read("<D:propname/>"));
    CHECK_FALSE(read("<D:prop><D:x/></D:prop>") == read("<D:prop><D:x>1</D:x></D:prop>"));
}
