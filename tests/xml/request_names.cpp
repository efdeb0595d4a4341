// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/request_names.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <vector>

using namespace multistatus;
using namespace multistatus::xml_detail;

TEST_CASE("Each of two lists has a name once") {
    request_names names;
    CHECK(names.add(request_context::prop, {"DAV:", "a"}, 1));
    CHECK(names.add(request_context::prop, {"", "a"}, 2));
    CHECK_FALSE(names.add(request_context::prop, {"DAV:", "a"}, 3));
    CHECK(names.add(request_context::include, {"DAV:", "a"}, 4));
    CHECK(names.take(request_context::prop) == std::vector<std::uint32_t>{1, 2});
    CHECK(names.take(request_context::include) == std::vector<std::uint32_t>{4});
    CHECK(names.take(request_context::prop).empty());
}
