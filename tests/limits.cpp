// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/limits.hpp>

#include <support/catch.hpp>

#include <cstdint>

using multistatus::limits;

TEST_CASE("The default limits let real bodies through and stay within the tape") {
    limits const l;
    CHECK(l.response_bytes < (std::uint64_t{1} << 31));
    CHECK(l.value_bytes <= l.response_bytes);
    CHECK(l.value_bytes > 10'000'000);
    CHECK(l.total_bytes > (std::uint64_t{2} << 30));
    CHECK(l.href_bytes > 2048);
    CHECK(l.depth > 50);
    CHECK(l.responses > 1'000'000);
}

TEST_CASE("The default limits are those that are documented") {
    limits const l;
    CHECK(l.total_bytes == 1'099'511'627'776u);
    CHECK(l.responses == 100'000'000);
    CHECK(l.response_bytes == 67'108'864);
    CHECK(l.value_bytes == 33'554'432);
    CHECK(l.href_bytes == 16'384);
    CHECK(l.name_bytes == 1'024);
    CHECK(l.depth == 128);
    CHECK(l.attributes == 128);
    CHECK(l.namespaces == 256);
    CHECK(l.properties == 10'000);
    CHECK(l.nodes == 1'000'000);
    CHECK(l.diagnostics == 1'000);
    CHECK(l.compared_hrefs == 1'000'000);
}
