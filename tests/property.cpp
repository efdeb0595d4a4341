// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/property.hpp>

#include <multistatus/property_name.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/typed.hpp>
#include <support/values.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace multistatus;
using test::chapters;
using test::rating;
using test::size;
using test::title;

static_assert(name(size) == name{"urn:x", "size"});
static_assert(std::is_empty_v<decltype(size)>);
static_assert(typed_property<decltype(size)> && !typed_property<property_name>);
static_assert(size.in_allprop && !test::secret.in_allprop);
static_assert(size.shape == value_shape::integer && title.shape == value_shape::text);

// What may be given to it.
static_assert(std::is_invocable_v<decltype(size), int>);
static_assert(std::is_invocable_v<decltype(size), std::uint16_t>);
static_assert(!std::is_invocable_v<decltype(size), char const*>);
static_assert(!std::is_invocable_v<decltype(size), double>);
static_assert(!std::is_invocable_v<decltype(size), bool>);
static_assert(!std::is_invocable_v<decltype(size), property_name>);
static_assert(std::is_invocable_v<decltype(title), char const*>);
static_assert(std::is_invocable_v<decltype(title), std::string>);
static_assert(std::is_invocable_v<decltype(title), std::string const&>);
static_assert(!std::is_invocable_v<decltype(title), int>);
static_assert(!std::is_invocable_v<decltype(title), property_name>);
static_assert(std::is_invocable_v<decltype(chapters), std::vector<test::chapter>>);
static_assert(std::is_invocable_v<decltype(chapters), property_name>);
static_assert(!std::is_invocable_v<decltype(chapters), char const*>);

namespace {

template <class... Properties>
std::string prop_of(Properties const&... properties) {
    std::string body;
    builder<xml> out{body, {.text = text_policy::error}};
    out.response("/").propstat(200, properties...);
    if (auto const& done = out.finish(); !done) return to_string(done.error());
    auto const begin = body.find("<D:prop>") + 8;
    return body.substr(begin, body.find("</D:prop>") - begin);
}

}  // namespace

TEST_CASE("property: alone it is a name, with a value an element") {
    CHECK(prop_of(size) == R"(<ns1:size xmlns:ns1="urn:x"/>)");
    CHECK(prop_of(size(42)) == R"(<ns1:size xmlns:ns1="urn:x">42</ns1:size>)");
    CHECK(prop_of(title("a < b")) == R"(<ns1:title xmlns:ns1="urn:x">a &lt; b</ns1:title>)");
}

TEST_CASE("property: refers to an lvalue and keeps an rvalue") {
    std::string text = "first";
    auto const refers = title(text);
    auto const keeps = title(std::string("a text too long to be stored inside the string itself"));
    text = "later";
    CHECK(prop_of(refers) == R"(<ns1:title xmlns:ns1="urn:x">later</ns1:title>)");
    CHECK(
        prop_of(keeps) ==
        R"(<ns1:title xmlns:ns1="urn:x">a text too long to be stored inside the string itself</ns1:title>)");
}

TEST_CASE("property: a number that does not fit is refused") {
    CHECK(prop_of(size(-1)).find("unwritable-value") == 0);
    CHECK(prop_of(rating(std::int64_t{1} << 40)).find("out of range") != std::string::npos);
    CHECK(prop_of(rating(std::int64_t{-7})) == R"(<ns1:rating xmlns:ns1="urn:x">-7</ns1:rating>)");
}

TEST_CASE("property: copies the content of an element that was read") {
    test::read_value<std::string_view> const from("b<y/>", R"(xml:lang="de")");
    CHECK(prop_of(title(from.element())) ==
          R"(<ns1:title xmlns:ns1="urn:x" xml:lang="de">b<y/></ns1:title>)");
}

TEST_CASE("property: what holds elements can be given them one by one") {
    constexpr property_name one{"urn:x", "one"};
    CHECK(prop_of(chapters(one, rating(1))).find("><ns1:one/><ns1:rating>1</ns1:rating></") !=
          std::string::npos);
}

TEST_CASE("property: decodes an element that is known to be it") {
    test::read_value<std::uint64_t> const from("12");
    auto const value = size.decode(from.element());
    REQUIRE(value);
    CHECK(*value == 12);
}
