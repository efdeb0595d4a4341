// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/fixdate.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace multistatus::detail;

static_assert(fixdate_text(civil_time{1994, 11, 6, 8, 49, 37}).view() ==
              "Sun, 06 Nov 1994 08:49:37 GMT");

TEST_CASE("An IMF-fixdate has 29 characters at either end of time") {
    CHECK(fixdate_text(civil_time{0, 1, 1, 0, 0, 0}).view() == "Sat, 01 Jan 0000 00:00:00 GMT");
    CHECK(fixdate_text(civil_time{9999, 12, 31, 23, 59, 60}).view() ==
          "Fri, 31 Dec 9999 23:59:60 GMT");
}

TEST_CASE("Every day of some years is read") {
    for (std::int64_t days = -719528; days < 2932897; days += days % 400 == 0 ? 1 : 13) {
        auto const seconds = days * seconds_per_day + (days & 0xFFFF);
        auto const read = read_fixdate(fixdate_text(to_civil(seconds)).view());
        REQUIRE(read);
        CHECK(*read == seconds);
    }
}

TEST_CASE("Any byte at any place of an IMF-fixdate") {
    constexpr std::string_view good = "Sun, 06 Nov 1994 08:49:37 GMT";
    for (std::size_t i = 0; i < good.size(); ++i)
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed(good);
            changed[i] = static_cast<char>(byte);
            auto const read = read_fixdate(changed);
            if (read) CHECK(fixdate_text(to_civil(*read)).view() == changed);
        }
    static_assert(read_fixdate("Sun, 06 Nov 1994 08:49:37 GMT") == 784111777);
}

TEST_CASE("An IMF-fixdate that was written is read, and nothing else") {
    for (auto const& t : {civil_time{0, 1, 1, 0, 0, 0}, civil_time{1994, 11, 6, 8, 49, 37},
                          civil_time{2024, 2, 29, 23, 59, 60}, civil_time{9999, 12, 31, 1, 2, 3}}) {
        auto const read = read_fixdate(fixdate_text(t).view());
        REQUIRE(read);
        CHECK(*read == to_seconds(t));
    }
    constexpr std::string_view good = "Sun, 06 Nov 1994 08:49:37 GMT";
    REQUIRE(read_fixdate(good));
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad(good);
        bad[i] = '~';
        CHECK_FALSE(read_fixdate(bad));
    }
    for (std::string_view const bad :
         {"", "Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
          "Thu, 30 Feb 2023 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
          "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun, 06 Nov 1994 08:49:37 UTC"})
        CHECK_FALSE(read_fixdate(bad));
}
