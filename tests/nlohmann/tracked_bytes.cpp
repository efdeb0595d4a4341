// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/tracked_bytes.hpp>

#include <support/catch.hpp>

#include <iterator>
#include <string_view>

using namespace multistatus::nlohmann_detail;

static_assert(std::input_iterator<tracked_bytes>);

TEST_CASE("Tracked bytes tell how many were taken, and whether more were wanted") {
    constexpr std::string_view text = "abc";
    reading_progress progress;
    tracked_bytes at(text.data(), progress);
    tracked_bytes const end(text.data() + text.size(), progress);
    CHECK(*at == 'a');
    CHECK(*at++ == 'a');
    CHECK(*++at == 'c');
    CHECK(at != end);
    CHECK(progress.seen == 2);
    CHECK_FALSE(progress.wants_more);
    ++at;
    CHECK(at == end);
    CHECK(progress.seen == 3);
    CHECK(progress.wants_more);
}
