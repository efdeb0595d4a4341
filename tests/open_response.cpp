// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/open_response.hpp>

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
