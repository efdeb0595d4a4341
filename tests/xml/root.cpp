// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/root.hpp>

#include <support/catch.hpp>

using namespace multistatus;
using namespace multistatus::xml_detail;

TEST_CASE("What a root element means") {
    CHECK(find_root({dav_namespace, "multistatus"}).inside == context::multistatus);
    CHECK(find_root({dav_namespace, "multistatus"}).finding == rule::none);
    CHECK(find_root({"", "multistatus"}).finding == rule::missing_namespace);
    CHECK(find_root({dav_namespace, "response"}).finding == rule::wrapped_root);
    CHECK(find_root({dav_namespace, "error"}).kind == document_kind::error);
    CHECK(find_root({dav_namespace, "prop"}).kind == document_kind::prop);
    CHECK(find_root({caldav_namespace, "schedule-response"}).kind ==
          document_kind::schedule_response);
    for (auto const& other : {name{"", "error"}, name{"urn:x", "multistatus"}, name{"", "html"},
                              name{caldav_namespace, "multistatus"}})
        CHECK(find_root(other).inside == context::outside);
}
