// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/vocabulary.hpp>

#include <support/catch.hpp>

using multistatus::indentation;
using multistatus::xml_detail::vocabulary;

TEST_CASE("vocabulary: the tags with their prefix, merged where one follows the other") {
    vocabulary const words("D:", indentation::none);
    CHECK(words.propstat == "<D:propstat><D:prop>");
    CHECK(words.prop_end == "</D:prop><D:status>");
    CHECK(words.empty_prop_end == "/><D:status>");
    CHECK(words.location == "<D:location><D:href>");
    CHECK(words.root_line.empty());
}

TEST_CASE("vocabulary: a default namespace, and lines") {
    vocabulary const words("", indentation::lines);
    CHECK(words.response == "\n  <response>\n    <href>");
    CHECK(words.href == "\n    <href>");
    CHECK(words.href_end == "</href>");
    CHECK(words.propstat == "\n    <propstat>\n      <prop>");
}

TEST_CASE("vocabulary: a propstat has its status in the same place, with properties or without") {
    vocabulary const words("D:", indentation::lines);
    CHECK(words.prop_end == "</D:prop>\n      <D:status>");
    CHECK(words.empty_prop_end == "/>\n      <D:status>");
    CHECK(words.propstat_end == "\n    </D:propstat>");
}
