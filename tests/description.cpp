// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/description.hpp>

#include <support/catch.hpp>

using multistatus::description;

static_assert(description{"a", "en"} == description{"a", "en"});
static_assert(description{"a", "en"} != description{"a", ""});

TEST_CASE("A description that is not there is empty") {
    CHECK(description{}.text.empty());
    CHECK(description{}.language.empty());
}
