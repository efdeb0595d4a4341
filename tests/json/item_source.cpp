// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/item_source.hpp>

#include <support/catch.hpp>

using namespace multistatus;
using namespace multistatus::json_detail;

namespace {

struct stations {
    parse_options options{};
    detail::open_elements open{};
    detail::reporter report{conformance::tolerant, 10, open};
    window input{1000};
    item_context item{options, report, open};
    item_source source;

    explicit stations(item_source::boundary ends_at) : source(input, item, open, ends_at) {}
};

}  // namespace

TEST_CASE("Values are cut out of the body one after another") {
    stations s(item_source::boundary::none);
    s.input.append(" \n[1,");
    CHECK(s.source.skip_space());
    CHECK(s.source.front() == '[');
    CHECK(s.source.read_value() == progress::cut);
    s.input.append("2]\n\"a\" ");
    REQUIRE(s.source.read_value() == progress::done);
    CHECK(s.item.tokens().verbatim(0) == "[1,2]");
    CHECK(s.item.base() == 2);
    s.source.finish_value();
    CHECK(s.source.skip_space());
    REQUIRE(s.source.read_value() == progress::done);
    CHECK(s.item.tokens().text(0) == "a");
    s.source.finish_value();
    CHECK_FALSE(s.source.skip_space());
    CHECK_FALSE(s.report.failed());
}

TEST_CASE("A value ends with its line, where lines count") {
    stations s(item_source::boundary::line);
    s.input.append("[1]");
    CHECK(s.source.read_value() == progress::cut);
    s.input.append(" \n[2,\n3]");
    REQUIRE(s.source.read_value() == progress::done);
    s.source.finish_value();
    CHECK(s.source.skip_space());
    CHECK(s.source.front() == '\n');
    s.source.skip_byte();
    CHECK(s.source.read_value() == progress::failed);
    CHECK(s.report.failure().code == rule::json_syntax);
    CHECK(s.report.failed_at() == 8);
}
