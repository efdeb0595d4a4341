// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/request_context.hpp>

#include <support/catch.hpp>

#include <string_view>

using namespace multistatus;
using namespace multistatus::xml_detail;

using in = request_context;

TEST_CASE("An element has its place below some parents") {
    CHECK(find_place(in::propfind, {"DAV:", "prop"})->child == in::prop);
    CHECK(find_place(in::set, {"DAV:", "prop"})->child == in::set_prop);
    CHECK(find_place(in::update, {"DAV:", "prop"}) == nullptr);
    CHECK(find_place(in::propfind, {"", "prop"}) == nullptr);
    CHECK(find_place(in::creation, {"DAV:", "remove"}) == nullptr);
}

TEST_CASE("What belongs to a propfind or an update is known everywhere in them") {
    CHECK(is_of_request(in::update, {"DAV:", "prop"}));
    CHECK(is_of_request(in::propfind, {"DAV:", "set"}));
    CHECK_FALSE(is_of_request(in::propfind, {"DAV:", "href"}));
    CHECK_FALSE(is_of_request(in::report, {"DAV:", "set"}));
}

TEST_CASE("Each method knows its root") {
    CHECK(find_root(request_method::propfind, {"DAV:", "propfind"}).inside == in::propfind);
    CHECK(find_root(request_method::propfind, {"", "propfind"}).finding == rule::missing_namespace);
    CHECK(find_root(request_method::propfind, {"urn:x", "propfind"}).inside == in::outside);
    CHECK(find_root(request_method::proppatch, {"DAV:", "propertyupdate"}).inside == in::update);
    CHECK(find_root(request_method::mkcol, {"DAV:", "mkcol"}).inside == in::creation);
    CHECK(find_root(request_method::report, {"DAV:", "version-tree"}).inside == in::report);
    CHECK(find_root(request_method::report, {"DAV:", "x"}).inside == in::other_report);
    CHECK(root_of(request_method::report) == name{});
}

TEST_CASE("Contexts say what becomes of text") {
    CHECK(holds_text(in::href));
    CHECK_FALSE(holds_text(in::value));
    CHECK(keeps_text(in::value));
    CHECK_FALSE(keeps_text(in::prop));
    CHECK(lists_properties(in::remove_prop));
    CHECK_FALSE(lists_properties(in::allprop));
    CHECK(is_selection(in::propname));
    CHECK_FALSE(is_selection(in::include));
}
