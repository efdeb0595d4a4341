// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/defect.hpp>

#include <support/catch.hpp>

using namespace multistatus;

TEST_CASE("defect: at first there is none") {
    json_detail::defect const none;
    CHECK(none.code == rule::none);
    CHECK(none.at == 0);
    CHECK(none.detail.empty());
}
