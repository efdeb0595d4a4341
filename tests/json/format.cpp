// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/format.hpp>

#include <multistatus/json.hpp>

#include <support/catch.hpp>

static_assert(multistatus::readable_format<multistatus::json>);
static_assert(multistatus::readable_format<multistatus::ndjson>);

TEST_CASE("json: both forms are read by the same names as XML") {
    CHECK(multistatus::parse<multistatus::json>(R"({"responses":[{"href":"/","status":200}]})")
              .value()
              .size() == 1);
    CHECK(multistatus::parse<multistatus::ndjson>(
              "{\"multistatus\":1}\n{\"href\":\"/\",\"status\":200}\n"
              "{\"end\":{\"responses\":1}}\n")
              .value()
              .size() == 1);
}
