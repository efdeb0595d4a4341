// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/open_response.hpp>

#include <multistatus/batch.hpp>
#include <multistatus/builder.hpp>
#include <multistatus/xml/writer.hpp>
#include <support/catch.hpp>

#include <utility>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

using builder = ms::builder<ms::xml>;
using one_href = decltype(std::declval<builder&>().response("/"));
using several_hrefs = decltype(std::declval<builder&>().response({"/a", "/b"}));
using with_status = decltype(std::declval<one_href>().status(200));
using with_propstat = decltype(std::declval<one_href>().propstat(200, dav::acl));

template <class R>
concept takes_status = requires(R r) { r.status(200); };
template <class R>
concept takes_propstat = requires(R r) { r.propstat(200, dav::acl); };
template <class R>
concept takes_error = requires(R r) { r.error(dav::acl); };
template <class R>
concept takes_description = requires(R r) { r.description("d"); };
template <class R>
concept takes_location = requires(R r) { r.location("/"); };
template <class R>
concept takes_header = requires(R r) { r.header("A", "b"); };
template <class R>
concept takes_body = requires(R r) { r.body("1"); };
template <class R>
concept takes_problem = requires(R r, ms::problem const& p) { r.problem(p); };

}  // namespace

TEST_CASE("open_response: one status or propstats, never both") {
    static_assert(takes_status<one_href> && takes_propstat<one_href>);
    static_assert(takes_status<several_hrefs> && !takes_propstat<several_hrefs>);
    static_assert(!takes_status<with_status> && !takes_propstat<with_status>);
    static_assert(!takes_status<with_propstat> && takes_propstat<with_propstat>);
    SUCCEED();
}

TEST_CASE("open_response: what explains a status comes behind it, once and in order") {
    static_assert(!takes_error<one_href> && !takes_description<one_href>);
    using with_error = decltype(std::declval<with_status>().error(dav::acl));
    using with_description = decltype(std::declval<with_error>().description("d"));
    using with_location = decltype(std::declval<with_description>().location("/"));
    static_assert(takes_error<with_status> && takes_location<with_status>);
    static_assert(!takes_error<with_error> && takes_description<with_error>);
    static_assert(!takes_error<with_description> && !takes_description<with_description>);
    static_assert(!takes_location<with_location> && !takes_propstat<with_location>);
    SUCCEED();
}

TEST_CASE("open_response: a propstat is explained before the next one") {
    using with_error = decltype(std::declval<with_propstat>().error(dav::acl));
    using whole = decltype(std::declval<with_error>().whole_response());
    static_assert(takes_propstat<with_error> && !takes_error<with_error>);
    static_assert(takes_error<whole> && !takes_propstat<whole> && !takes_status<whole>);
    SUCCEED();
}

TEST_CASE("open_response: header fields, then a body, then extensions") {
    using with_header = decltype(std::declval<with_status>().header("A", "b"));
    using with_body = decltype(std::declval<with_header>().body("1"));
    using with_extension = decltype(std::declval<with_body>().extension(dav::acl));
    static_assert(takes_header<with_status> && takes_header<with_header>);
    static_assert(takes_body<with_status> && takes_body<with_header>);
    static_assert(!takes_header<with_body> && !takes_body<with_body>);
    static_assert(!takes_header<with_extension> && !takes_body<with_extension>);
    static_assert(!takes_location<with_header> && !takes_description<with_body>);
    static_assert(takes_header<with_propstat> && takes_body<with_propstat>);
    static_assert(!takes_header<one_href> && !takes_body<one_href>);
    // They are about the whole response.
    using behind_propstat = decltype(std::declval<with_propstat>().header("A", "b"));
    static_assert(!takes_propstat<behind_propstat> && takes_header<behind_propstat>);
    SUCCEED();
}

TEST_CASE("open_response: a problem is an error") {
    using with_problem = decltype(std::declval<with_status>().problem(ms::problem()));
    static_assert(takes_problem<with_status> && takes_problem<with_propstat>);
    static_assert(!takes_problem<with_problem> && !takes_error<with_problem>);
    static_assert(takes_description<with_problem> && !takes_problem<one_href>);
    SUCCEED();
}

TEST_CASE("open_response: an id stands beside one href, several, or none") {
    using with_id = decltype(std::declval<builder&>().response(ms::part_id("1")));
    using with_hrefs = decltype(std::declval<builder&>().response(ms::part_id("1"), {"/a", "/b"}));
    static_assert(takes_status<with_id> && takes_propstat<with_id>);
    static_assert(takes_status<with_hrefs> && !takes_propstat<with_hrefs>);
    SUCCEED();
}
