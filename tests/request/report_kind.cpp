// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/report_kind.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <iterator>

using namespace multistatus;

TEST_CASE("Each report has one row, in the order of the kinds") {
    std::size_t kind = 1;
    for (auto const& r : detail::reports) {
        CHECK(static_cast<std::size_t>(r.kind) == kind++);
        CHECK(detail::find_report(r.root) == &r);
    }
    CHECK(std::size(detail::reports) ==
          static_cast<std::size_t>(report_kind::addressbook_multiget));
}

TEST_CASE("A report is known by its whole name") {
    CHECK(detail::find_report({"DAV:", "sync-collection"})->kind == report_kind::sync_collection);
    CHECK(detail::find_report({"", "sync-collection"}) == nullptr);
    CHECK(detail::find_report({"DAV:", "calendar-query"}) == nullptr);
}
