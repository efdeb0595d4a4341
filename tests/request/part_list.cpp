// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/part_list.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>

#include <iterator>
#include <string>

using namespace multistatus;

using names = property_selection::name_range;
static_assert(std::forward_iterator<names::iterator>);

TEST_CASE("A list of parts is a range with indices") {
    auto const asked = parse_propfind("<D:propfind xmlns:D='DAV:'><D:prop><D:a/><D:b/><D:c/>"
                                      "</D:prop></D:propfind>")
                           .value();
    auto const list = asked.names();
    CHECK(list.size() == 3);
    CHECK_FALSE(list.empty());
    CHECK(list.front().local == "a");
    CHECK(list[2].local == "c");
    std::string all;
    for (name const n : list)
        all += n.local;
    CHECK(all == "abc");
    auto i = list.begin();
    CHECK((*i++).local == "a");
    CHECK((*++i).local == "c");
    CHECK(++i == list.end());
}

TEST_CASE("Lists of parts are equal if their parts are") {
    auto const read = [](std::string const& inside) {
        return parse_propfind("<D:propfind xmlns:D='DAV:'><D:prop>" + inside +
                              "</D:prop></D:propfind>")
            .value();
    };
    auto const a = read("<D:a/><D:b/>");
    CHECK(a.names() == read("<D:a> </D:a><D:b/>").names());
    CHECK_FALSE(a.names() == read("<D:a/>").names());
    CHECK_FALSE(a.names() == read("<D:b/><D:a/>").names());
    CHECK(names() == names());
    CHECK(names().begin() == names().end());
}
