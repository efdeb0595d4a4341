// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/fixdate.hpp>

#include <support/catch.hpp>

using namespace multistatus::detail;

static_assert(fixdate_text(civil_time{1994, 11, 6, 8, 49, 37}).view() ==
              "Sun, 06 Nov 1994 08:49:37 GMT");

TEST_CASE("An IMF-fixdate has 29 characters at either end of time") {
    CHECK(fixdate_text(civil_time{0, 1, 1, 0, 0, 0}).view() == "Sat, 01 Jan 0000 00:00:00 GMT");
    CHECK(fixdate_text(civil_time{9999, 12, 31, 23, 59, 60}).view() ==
          "Fri, 31 Dec 9999 23:59:60 GMT");
}
