// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/write_options.hpp>

#include <support/catch.hpp>

using namespace multistatus;

TEST_CASE("write_options: the defaults are what most clients read") {
    write_options const options;
    CHECK(options.prefixes.dav == "D");
    CHECK_FALSE(options.prefixes.default_namespace);
    CHECK(options.prefixes.on_root.empty());
    CHECK(options.text == text_policy::error_propstat);
    CHECK(options.unwritable_status == 500);
    CHECK_FALSE(options.minimal);
    CHECK(options.filler == minimal_filler::empty_prop);
    CHECK(options.declaration);
    CHECK(options.indentation == indentation::none);
    CHECK(options.unique_hrefs);
    CHECK_FALSE(options.href_of_id);
}
