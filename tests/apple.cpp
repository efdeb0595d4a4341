// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/apple.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace apple = multistatus::apple;

TEST_CASE("apple: each property reads a typical value") {
    ms::test::vocabulary<apple::properties> all;
    all.reads(apple::calendar_color, "#FF2968FF", R"(symbolic-color="red")");
    all.reads(apple::calendar_order, "3");
    all.reads(apple::refreshrate, "P1W");
    all.reads(apple::appledoubleheader, "AAUWBwACAAA=");
    all.reads(apple::bulk_requests, R"(<m:simple xmlns:m="http://me.com/_namespace/"/>)");
    all.refuses(apple::calendar_order, "last");
    CHECK(all.missing() == "");
}
