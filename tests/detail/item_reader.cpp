// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/item_reader.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>
#include <support/typed.hpp>

#include <type_traits>

using namespace multistatus;

static_assert(std::is_same_v<parser<xml>::item, response_view>);
static_assert(std::is_same_v<parser<xml, test::size>::item, row<test::size>>);

TEST_CASE("item_reader: keeps the properties of its row only") {
    auto const body = test::in_prop("<size xmlns='urn:x'>1</size><title xmlns='urn:x'/>");
    detail::item_reader<xml, row<test::title>> reader{parse_options{}};
    reader.borrow(body);
    REQUIRE(reader.read() == read_step::item);
    CHECK(reader.item()[test::title]);
    CHECK((*reader.response().propstats().begin()).properties().size() == 1);
    CHECK(reader.read() == read_step::end);
}

TEST_CASE("item_reader: an interruption tells of the responses of its own body") {
    auto const body = test::in_prop("<size xmlns='urn:x'>1</size>");
    detail::item_reader<xml, row<test::size>> reader{parse_options{}};
    reader.append(body);
    reader.end();
    REQUIRE(reader.read() == read_step::item);
    reader.leave_body();
    reader.reset();
    reader.append(body);
    reader.interrupt();
    CHECK(reader.failed());
    CHECK(reader.read() == read_step::failed);
    CHECK(reader.failure().code == rule::interrupted);
    CHECK(reader.failure().responses == 0);
    CHECK(reader.trailer().responses() == 0);
}
