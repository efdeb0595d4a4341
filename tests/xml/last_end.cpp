// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/last_end.hpp>

#include <support/catch.hpp>

#include <string_view>

using multistatus::xml_detail::last_end;

TEST_CASE("last_end: a name among the bytes, then a copy of it") {
    last_end last;
    CHECK(last.name("<a></a>").empty());
    last.note(5, 1);
    CHECK(last.name("<a></a>") == "a");
    last.keep("<a></a>");
    CHECK(last.name("other bytes") == "a");
    last.keep("other bytes");
    CHECK(last.name("") == "a");
    last.note(2, 3);
    CHECK(last.name("</b:c>") == "b:c");
}

TEST_CASE("last_end: the tag that bytes end with") {
    last_end last;
    for (auto const* const bytes : {"<D:a>/x</D:a>", "<D:a>/x</D:a \n>"}) {
        last.note_end_of(bytes);
        CHECK(last.name(bytes) == "D:a");
    }
}

TEST_CASE("last_end: the same tag again, or one that ends alike") {
    last_end last;
    CHECK_FALSE(last.is_again_at_end_of("<D:a>/x</D:a>"));
    last.note_end_of("<D:a>/x</D:a>");
    last.keep("<D:a>/x</D:a>");
    for (auto const* const bytes : {"<D:a>/y</D:a>", "</D:a>"}) {
        CHECK(last.is_again_at_end_of(bytes));
        CHECK(last.name(bytes) == "D:a");
    }
    for (auto const* const bytes : {"<D:a>/y</XD:a>", "</a>", "</D:a >", "<D:a>", "D:a>"})
        CHECK_FALSE(last.is_again_at_end_of(bytes));
    last.note(1, 1);
    CHECK(last.is_again_at_end_of("</D:a>"));
    CHECK(last.name("</D:a>") == "D:a");
}
