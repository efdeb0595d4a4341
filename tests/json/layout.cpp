// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/layout.hpp>

#include <support/catch.hpp>

using namespace multistatus::json_detail;

TEST_CASE("layout: the end of what begins") {
    for (auto const how : {multistatus::indentation::none, multistatus::indentation::lines}) {
        constexpr auto npos = std::string_view::npos;
        auto const l = array_layout(how);
        CHECK(l.begin.find('[') != npos);
        CHECK(l.trailer.find(']') != npos);
        CHECK(l.end.find('}') != npos);
        CHECK_FALSE(l.is_lines);
    }
    CHECK(line_layout.is_lines);
    CHECK(line_layout.begin.back() == '\n');
}
