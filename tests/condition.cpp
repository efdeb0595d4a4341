// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/condition.hpp>

#include <multistatus/builder.hpp>
#include <multistatus/dav/elements.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/written.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

inline constexpr ms::condition<"urn:x", "closed", 403> closed;
inline constexpr ms::condition<"DAV:", "locked", 423, std::vector<ms::href>> locked;
inline constexpr ms::condition<"DAV:", "why", 0, std::string_view> why;
inline constexpr ms::condition<"DAV:", "more", 409, ms::element> more;

template <class... Conditions>
std::string written_error(Conditions const&... conditions) {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("/").status(403).error(conditions...);
    REQUIRE(out.finish().has_value());
    return ms::test::between(body, "<D:error>", "</D:error>");
}

template <class Condition, class Value>
concept takes = requires(Condition c, Value v) { c(v); };

}  // namespace

TEST_CASE("condition: it is a name with a status and a type") {
    static_assert(ms::name(closed) == ms::name{"urn:x", "closed"});
    static_assert(closed.status == 403);
    static_assert(std::is_void_v<decltype(closed)::value_type>);
    static_assert(locked.status == 423);
    static_assert(std::is_same_v<decltype(locked)::value_type, std::vector<ms::href>>);
    static_assert(!ms::typed_property<decltype(locked)>);
    CHECK(to_string(closed) == "{urn:x}closed");
}

TEST_CASE("condition: alone it is written as the empty element") {
    CHECK(written_error(closed) == R"(<ns1:closed xmlns:ns1="urn:x"/>)");
    CHECK(written_error(locked, why) == "<D:locked/><D:why/>");
}

TEST_CASE("condition: it is written with its content") {
    CHECK(written_error(locked(std::vector<ms::href>{"/a", "/b"})) ==
          "<D:locked><D:href>/a</D:href><D:href>/b</D:href></D:locked>");
    std::vector<std::string> const hrefs{"/a"};
    CHECK(written_error(locked(hrefs)) == "<D:locked><D:href>/a</D:href></D:locked>");
    CHECK(written_error(why("a<b")) == "<D:why>a&lt;b</D:why>");
}

TEST_CASE("condition: it is written with child elements") {
    CHECK(written_error(locked(dav::href("/a"), dav::href("/b"))) ==
          "<D:locked><D:href>/a</D:href><D:href>/b</D:href></D:locked>");
    CHECK(written_error(more(dav::read)) == "<D:more><D:read/></D:more>");
}

TEST_CASE("condition: what has no content takes none, and a text takes no elements") {
    static_assert(!takes<decltype(closed), std::string_view>);
    static_assert(!takes<decltype(closed), ms::name>);
    static_assert(!takes<decltype(why), ms::name>);
    static_assert(!takes<decltype(locked), int>);
    SUCCEED();
}
