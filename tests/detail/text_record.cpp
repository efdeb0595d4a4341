// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/text_record.hpp>

#include <support/catch.hpp>

using multistatus::detail::recorded_text;
using multistatus::detail::text_record;

TEST_CASE("text_record: notes texts in order, one that comes in parts as one") {
    text_record record;
    CHECK_FALSE(record.is_on());
    record.begin(true);
    CHECK(record.is_on());
    record.add(2, 5, 1);
    record.add(5, 9, 1);
    record.add(12, 13, recorded_text::unread);
    REQUIRE(record.texts().size() == 2);
    CHECK(record.texts()[0].begin == 2);
    CHECK(record.texts()[0].end == 9);
    CHECK(record.texts()[0].node == 1);
    CHECK(record.texts()[1].node == recorded_text::unread);
}

TEST_CASE("text_record: one that is noted late has its place") {
    text_record record;
    record.begin(true);
    record.insert(20, 25, 3);
    record.insert(2, 5, 1);
    record.insert(10, 12, 2);
    REQUIRE(record.texts().size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(record.texts()[i].node == i + 1);
}

TEST_CASE("text_record: of too many texts it is given up") {
    for (bool const is_late : {false, true}) {
        text_record record;
        record.begin(true);
        for (std::size_t i = 0; i < text_record::most_texts; ++i)
            is_late ? record.insert(3 * i, 3 * i + 1, 0) : record.add(3 * i, 3 * i + 1, 0);
        CHECK(record.is_on());
        CHECK(record.texts().size() == text_record::most_texts);
        auto const end = 3 * text_record::most_texts;
        is_late ? record.insert(end, end + 1, 0) : record.add(end, end + 1, 0);
        CHECK_FALSE(record.is_on());
        CHECK(record.texts().size() == text_record::most_texts);
    }
}

TEST_CASE("text_record: begins anew, or not at all, and can be given up") {
    text_record record;
    record.begin(true);
    record.add(1, 2, 0);
    record.give_up();
    CHECK_FALSE(record.is_on());
    record.begin(true);
    CHECK(record.is_on());
    CHECK(record.texts().empty());
    record.begin(false);
    CHECK_FALSE(record.is_on());
}
