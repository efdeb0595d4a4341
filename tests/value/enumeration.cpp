// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/enumeration.hpp>

#include <multistatus/dav.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::test;

namespace {

enum class fruit { apple, pear, unnamed };
enum class scope { exclusive, shared, unnamed };
enum unbound { nothing };

}  // namespace

template <>
inline constexpr auto multistatus::tokens<fruit> = multistatus::token_list<fruit>({
    {fruit::apple, "apple"},
    {fruit::pear, "PEAR"},
    {fruit::apple, "pomme"},
});
template <>
inline constexpr auto multistatus::choices<scope> = multistatus::choice_list<scope>({
    {scope::exclusive, multistatus::dav::exclusive},
    {scope::shared, multistatus::dav::shared},
});

static_assert(token_enumeration<fruit> && !choice_enumeration<fruit>);
static_assert(choice_enumeration<scope> && !token_enumeration<scope>);
static_assert(!decodable<unbound> && !encodable<unbound>);
static_assert(shape_of<fruit> == value_shape::text && shape_of<scope> == value_shape::elements);

TEST_CASE("An enumeration of texts") {
    CHECK(*read_value<fruit>("apple") == fruit::apple);
    CHECK(*read_value<fruit>("pomme") == fruit::apple);
    CHECK(read_value<fruit>("pomme").remark() == "");
    CHECK(*read_value<fruit>("Pear") == fruit::pear);
    CHECK(read_value<fruit>("Pear").remark() == "another case");
    CHECK(read_value<fruit>(" apple").remark() == "white space around it");
    CHECK(read_value<fruit>("appl").reason() == "none of the known tokens");
    CHECK(read_value<fruit>("").reason() == "empty");
    CHECK(read_value<fruit>("<apple/>").reason() == "elements where text must stand");
    CHECK(written_value(fruit::apple) == "<x>apple</x>");
    CHECK(survives(fruit::pear));
    CHECK(written_value(fruit::unnamed).find("without a token") != std::string::npos);
}

TEST_CASE("An enumeration of elements") {
    CHECK(*read_value<scope>("<D:shared/>") == scope::shared);
    CHECK(read_value<scope>("\n<D:shared/>\n").remark() == "");
    CHECK(*read_value<scope>("<D:exclusive/>") == scope::exclusive);
    CHECK(read_value<scope>("<shared/>").reason() == "none of the known elements");
    CHECK(read_value<scope>("<D:other/>").reason() == "none of the known elements");
    CHECK(read_value<scope>("<D:shared/><D:exclusive/>").reason() ==
          "more than one of the known elements");
    CHECK(read_value<scope>("").reason() == "empty");
    CHECK(read_value<scope>("\n ").reason() == "empty");
    CHECK(survives(scope::shared));
    CHECK(survives(scope::exclusive));
    CHECK(written_value(scope::unnamed).find("without an element") != std::string::npos);
}

TEST_CASE("Elements beside and inside a known one are extensions") {
    CHECK(*read_value<scope>(R"(<a xmlns="urn:b"/><D:shared><c/></D:shared><D:later/>)") ==
          scope::shared);
}

TEST_CASE("The name of an element may stand for it") {
    read_value<scope> const value(" Shared ");
    REQUIRE(value);
    CHECK(*value == scope::shared);
    CHECK(value.remark() == "text where an element must stand");
    // mod_dav_svn puts the namespace before it.
    CHECK(*read_value<scope>("DAV:exclusive") == scope::exclusive);
    CHECK(read_value<scope>("DAV:exclusive").remark() == "text where an element must stand");
    for (auto const* const text : {"common", "DAV:", "DAV:common", "DAV:DAV:shared", "urn:shared"})
        CHECK(read_value<scope>(text).reason() == "text where an element must stand");
}
