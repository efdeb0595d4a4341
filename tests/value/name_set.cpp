// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/name_set.hpp>

#include <multistatus/dav.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <vector>

namespace ms = multistatus;
namespace dav = ms::dav;
using ms::name_set;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

static_assert(ms::codec<name_set>::is_view);
static_assert(ms::shape_of<name_set> == ms::value_shape::elements);

TEST_CASE("A set of names is the child elements") {
    read_value<name_set> const found("<D:collection/>\n<y xmlns='urn:x'>text</y>");
    REQUIRE(found);
    CHECK(found->size() == 2);
    CHECK(found->contains(dav::collection));
    CHECK(found->contains({"urn:x", "y"}));
    CHECK_FALSE(found->contains({"DAV:", "y"}));
    CHECK_FALSE(found->contains({"urn:x", "collection"}));
    CHECK(found.remark().empty());
    std::vector<ms::name> const names(found->begin(), found->end());
    CHECK(names == std::vector<ms::name>{dav::collection, {"urn:x", "y"}});
    CHECK(found->elements().size() == 2);
}

TEST_CASE("A set of names may be empty") {
    CHECK(read_value<name_set>("")->empty());
    CHECK(read_value<name_set>(" \n ")->empty());
    CHECK(name_set().empty());
    CHECK(name_set().begin() == name_set().end());
    CHECK(survives(name_set()));
    CHECK(written_value(name_set()) == "<x/>");
}

TEST_CASE("A set of names can be made") {
    name_set const made{dav::collection, {"urn:x", "y"}};
    CHECK(made.size() == 2);
    CHECK_FALSE(made.empty());
    CHECK(made.contains(dav::collection));
    CHECK_FALSE(made.contains(dav::principal));
    CHECK(*++made.begin() == ms::name{"urn:x", "y"});
    CHECK(made.elements().empty());
    CHECK(survives(made));
    CHECK(written_value(name_set{dav::collection}) == "<x><D:collection/></x>");
    CHECK(name_set(std::vector<ms::name>{dav::collection}) == name_set{dav::collection});
}

TEST_CASE("Sets of names are equal as sets") {
    name_set const made{dav::collection, dav::principal};
    CHECK(made == name_set{dav::principal, dav::collection, dav::principal});
    CHECK_FALSE(made == name_set{dav::principal});
    CHECK_FALSE(name_set{dav::principal} == made);
    CHECK(*read_value<name_set>("<D:principal/><D:collection/>") == made);
    CHECK_FALSE(*read_value<name_set>("<D:principal/><collection/>") == made);
}

TEST_CASE("Long sets of names are compared too") {
    std::vector<std::string> locals;
    for (int i = 0; i < 100; ++i)
        locals.push_back("n" + std::to_string(i));
    std::vector<ms::name> upwards;
    for (auto const& local : locals)
        upwards.push_back({"urn:x", local});
    std::vector<ms::name> const downwards(upwards.rbegin(), upwards.rend());
    CHECK(name_set(upwards) == name_set(downwards));
    auto other = downwards;
    other[50].space = "urn:y";
    CHECK_FALSE(name_set(upwards) == name_set(other));
    CHECK_FALSE(name_set(upwards) == name_set{upwards[0]});
}

TEST_CASE("Text is no set of names") {
    CHECK(read_value<name_set>("collection").reason() == "text where elements must stand");
}

TEST_CASE("What the elements of a set hold is written again") {
    auto const content = "<D:collection><y a=\"b\">text</y></D:collection><z/>";
    CHECK(written_value(*read_value<name_set>(content)) == std::string("<x>") + content + "</x>");
}

TEST_CASE("An iterator over names that goes on gives the one before") {
    std::vector<multistatus::name> const names{{"DAV:", "a"}, {"DAV:", "b"}};
    name_set const made(names);
    auto at = made.begin();
    CHECK(*at++ == names[0]);
    CHECK(*at++ == names[1]);
    CHECK(at == made.end());
}
