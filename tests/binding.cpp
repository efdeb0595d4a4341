// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/binding.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/typed.hpp>
#include <support/values.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

// A type whose codec does not say why.
struct silent {};
struct narrow {
    std::int8_t must = 0;
    std::optional<std::int8_t> may{};
};
struct holder {
    silent member{};
};

}  // namespace

template <>
struct multistatus::codec<silent> {
    static decoded<silent> decode(element) { return undecodable{}; }
    static void encode(silent, auto&) {}
};
template <>
inline constexpr auto multistatus::binding<narrow> = multistatus::fields(
    multistatus::field<multistatus::property<"urn:x", "must", int>{}>(&narrow::must),
    multistatus::field<multistatus::property<"urn:x", "may", int>{}>(&narrow::may));
template <>
inline constexpr auto multistatus::binding<holder> = multistatus::fields(
    multistatus::field<multistatus::property<"urn:x", "member", silent>{}>(&holder::member));

using namespace multistatus;
using test::book;
using test::chapter;

static_assert(bound<book> && bound<chapter> && bound<test::item>);
static_assert(!bound<int> && !bound<std::string>);
static_assert(item_type<chapter> && !item_type<book>);

TEST_CASE("binding: a structure is read and written as child elements") {
    CHECK(test::survives(book{4, {}}));
    CHECK(test::survives(book{4, {{"One", 1}, {"Two", {}}}}));
    CHECK(
        test::written_value(chapter{"One", 1}) ==
        R"(<x><ns1:chapter xmlns:ns1="urn:x"><ns1:title>One</ns1:title><ns1:rating>1</ns1:rating></ns1:chapter></x>)");
}

TEST_CASE("binding: the order of children is free, and others are left alone") {
    test::read_value<book> const read(R"(<n xmlns="urn:new"/><chapters xmlns="urn:x"><z/>
        <chapter><rating>2</rating><new/><title>t</title></chapter></chapters>
        <rating xmlns="urn:x">3</rating>)");
    REQUIRE(read);
    CHECK(*read == book{3, {{"t", 2}}});
}

TEST_CASE("binding: what is missing or wrong inside makes the whole undecodable") {
    CHECK(test::read_value<book>("<chapters xmlns='urn:x'/>").reason() ==
          "a child element is missing");
    CHECK(test::read_value<book>("<chapters xmlns='urn:x'/><rating xmlns='urn:x'>4e0</rating>")
              .reason() != "");
    CHECK_FALSE(test::read_value<std::vector<chapter>>("<chapter xmlns='urn:x'/>"));
    CHECK_FALSE(test::read_value<chapter>(""));
    // What may be missing is left out instead, and told.
    test::read_value<chapter> const partly(
        "<chapter xmlns='urn:x'><title>t</title><rating>five</rating></chapter>");
    REQUIRE(partly);
    CHECK(*partly == chapter{"t", {}});
    CHECK(partly.remark() == "not a whole number");
    CHECK_FALSE(test::read_value<holder>("<member xmlns='urn:x'/>"));
}

TEST_CASE("binding: a remark about a part is one about the whole") {
    test::read_value<chapter> const read(
        R"(<chapter xmlns="urn:x"><title>t</title><rating> 2 </rating></chapter>)");
    REQUIRE(read);
    CHECK_FALSE(read.remark().empty());
}

TEST_CASE("binding: a value that does not fit its member is none") {
    auto const read = [](std::string_view must, std::string_view may) {
        return test::read_value<narrow>(std::string("<must xmlns='urn:x'>")
                                            .append(must)
                                            .append("</must><may xmlns='urn:x'>")
                                            .append(may)
                                            .append("</may>"));
    };
    CHECK(read("127", "-128")->may == -128);
    CHECK(read("128", "1").reason() == "out of range");
    auto const without = read("-128", "128");
    REQUIRE(without);
    CHECK(without->must == -128);
    CHECK_FALSE(without->may);
    CHECK(without.remark() == "out of range");
}
