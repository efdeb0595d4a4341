// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/token_cursor.hpp>

#include <support/catch.hpp>

using namespace multistatus;
using namespace multistatus::xml_detail;

TEST_CASE("token_cursor: goes through the bytes of an item, and to the next one") {
    window input(1000, "");
    token_cursor cursor(input, 100);
    input.borrow("<a> \n<b/>x");
    cursor.look();
    CHECK(cursor.starts("<a>"));
    CHECK_FALSE(cursor.may_start("<a>"));
    static_cast<void>(cursor.advance(3));
    CHECK(cursor.position() == 3);
    CHECK(cursor.position(2) == 5);
    cursor.skip_space_before_tag();
    CHECK(cursor.at() == 5);
    CHECK(cursor.rest() == "<b/>x");
    cursor.begin_item();
    CHECK(cursor.at() == 0);
    CHECK(cursor.position() == 5);
    CHECK(cursor.bytes() == "<b/>x");
    static_cast<void>(cursor.advance(4));
    CHECK(cursor.may_start("xml"));
    CHECK(cursor.is_last());
    CHECK(cursor.is_ended());
    static_cast<void>(cursor.advance(1));
    CHECK(cursor.is_at_end());
}

TEST_CASE("token_cursor: white space without a tag behind it is text") {
    window input(1000, "");
    token_cursor cursor(input, 100);
    input.append("  ");
    cursor.look();
    cursor.skip_space_before_tag();
    CHECK(cursor.at() == 0);
    CHECK_FALSE(cursor.is_last());
    input.append("x");
    cursor.look();
    cursor.skip_space_before_tag();
    CHECK(cursor.at() == 0);
    cursor.skip_space();
    CHECK(cursor.front() == 'x');
}

TEST_CASE("token_cursor: sees no more of an item than its limit") {
    window input(1000, "");
    token_cursor cursor(input, 4);
    input.append("123456");
    cursor.look();
    CHECK(cursor.bytes() == "1234");
    CHECK(cursor.is_capped());
    CHECK(cursor.is_last());
    CHECK_FALSE(cursor.is_ended());
    static_cast<void>(cursor.advance(3));
    cursor.begin_item();
    CHECK(cursor.bytes() == "456");
    CHECK_FALSE(cursor.is_capped());
}
