// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/containment.hpp>

#include <support/catch.hpp>

#include <string_view>
#include <vector>

using namespace multistatus;

static_assert(is_within(containment::self) && is_within(containment::member));
static_assert(!is_within(containment::unchecked) && !is_within(containment::repeated));

TEST_CASE("Each kind of place has a text of its own") {
    std::vector<std::string_view> texts;
    for (int i = 0; i <= static_cast<int>(containment::control_octet); ++i) {
        auto const text = describe(static_cast<containment>(i));
        CHECK_FALSE(text.empty());
        for (auto const other : texts)
            CHECK(text != other);
        texts.push_back(text);
    }
}
