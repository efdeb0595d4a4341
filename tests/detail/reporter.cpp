// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/reporter.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <string>
#include <vector>

using namespace multistatus;
using namespace multistatus::detail;

namespace {

position line_is_offset(std::uint64_t at) {
    return {at, at, 1};
}

}  // namespace

TEST_CASE("Whether a finding ends the reading depends on the conformance") {
    open_elements open;
    reporter strict(conformance::strict, 10, open);
    reporter tolerant(conformance::tolerant, 10, open);
    CHECK(strict.refuses(rule::missing_href));
    CHECK_FALSE(tolerant.refuses(rule::missing_href));
    CHECK_FALSE(strict.report(rule::missing_href, 4));
    CHECK(strict.failed());
    CHECK(strict.failed_at() == 4);
    CHECK(strict.failure().code == rule::missing_href);
    CHECK(tolerant.report(rule::missing_href, 4));
    CHECK_FALSE(tolerant.failed());
    CHECK_FALSE(tolerant.report(rule::truncated, 5));
    CHECK(tolerant.failure().code == rule::truncated);
    CHECK_FALSE(tolerant.report(rule::missing_href, 6));
    CHECK(tolerant.failure().code == rule::truncated);
}

TEST_CASE("Findings are given in the order of the body, each once") {
    open_elements open;
    open.push("a", 0);
    reporter report(conformance::tolerant, 10, open);
    report.set_responses(2);
    for (std::uint64_t const at : {5u, 9u, 3u, 7u, 3u, 1u})
        CHECK(report.report(rule::empty_href, at, at == 3 ? "x" : ""));
    report.locate_all(line_is_offset);
    std::vector<diagnostic> found;
    report.take(found);
    REQUIRE(found.size() == 6);
    std::vector<std::uint64_t> lines;
    for (auto const& d : found)
        lines.push_back(d.where.line);
    CHECK(lines == std::vector<std::uint64_t>{1, 3, 3, 5, 7, 9});
    CHECK(found[1].detail == "x");
    CHECK(found[0].responses == 2);
    CHECK(found[0].path == "a");
    report.take(found);
    CHECK(found.empty());
}

TEST_CASE("More findings than allowed are an error of their own") {
    open_elements open;
    reporter report(conformance::tolerant, 2, open);
    CHECK(report.report(rule::empty_href, 1, "a"));
    CHECK(report.report(rule::empty_href, 2, "b"));
    CHECK_FALSE(report.report(rule::empty_href, 3, "c"));
    CHECK(report.failure().code == rule::limit_diagnostics);
    CHECK(report.failure().detail.empty());
}

TEST_CASE("What lies at a position or behind it is not located before that is reached") {
    open_elements open;
    reporter report(conformance::tolerant, 10, open);
    for (std::uint64_t const at : {5u, 9u, 12u})
        CHECK(report.report(rule::empty_href, at));
    std::vector<std::uint64_t> located;
    auto const locate = [&](std::uint64_t at) {
        located.push_back(at);
        return line_is_offset(at);
    };
    report.locate_before(9, locate);
    CHECK(located == std::vector<std::uint64_t>{5});
    report.locate_before(10, locate);
    CHECK(located == std::vector<std::uint64_t>{5, 9});
    report.locate_all(locate);
    CHECK(located == std::vector<std::uint64_t>{5, 9, 12});
}
