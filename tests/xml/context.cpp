// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/context.hpp>

#include <support/catch.hpp>

using namespace multistatus::xml_detail;

static_assert(find_place(context::multistatus, "response")->child == context::response);
static_assert(find_place(context::response, "response") == nullptr);

TEST_CASE("What may stand where, and how often") {
    REQUIRE(find_place(context::response, "href") != nullptr);
    CHECK_FALSE(find_place(context::response, "href")->once);
    CHECK(find_place(context::response, "status")->once);
    CHECK(find_place(context::propstat, "prop")->once);
    CHECK(find_place(context::multistatus, "sync-token")->child == context::sync_token);
    CHECK(find_place(context::multistatus, "href") == nullptr);
    CHECK(find_place(context::propstat, "location") == nullptr);
    CHECK(find_place(context::prop, "href") == nullptr);
    CHECK(find_place(context::error, "href") == nullptr);
}

TEST_CASE("Elements that belong to the grammar, and those that hold text") {
    for (auto const* const name : {"multistatus", "response", "propstat", "prop", "status", "href",
                                   "error", "location", "responsedescription", "sync-token"})
        CHECK(is_structural(find_dav_element(name)));
    CHECK_FALSE(is_structural(find_dav_element("getetag")));
    CHECK_FALSE(is_structural(find_dav_element("")));
    for (auto const c : {context::href, context::location_href, context::status,
                         context::description, context::sync_token})
        CHECK(holds_text(c));
    for (auto const c : {context::response, context::prop, context::value, context::ignored,
                         context::error, context::outside})
        CHECK_FALSE(holds_text(c));
}
