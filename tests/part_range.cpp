// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/part_range.hpp>

#include <multistatus/element.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <iterator>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

static_assert(std::forward_iterator<propstat::property_range::iterator>);
static_assert(std::forward_iterator<element::attribute_range::iterator>);

TEST_CASE("A range gives the parts of its kind in document order") {
    auto const read = read_whole(in_prop("<D:x/><D:y a='1'><D:z/></D:y>text<D:w/>"));
    auto const properties = read.responses[0].propstats().front().properties();
    CHECK(properties.size() == 3);
    CHECK_FALSE(properties.empty());
    std::string names;
    for (auto const p : properties)
        names += p.name().local;
    CHECK(names == "xyw");
    auto i = properties.begin();
    auto const before = i++;
    CHECK((*before).name().local == "x");
    CHECK((*i).name().local == "y");
    CHECK(before != i);
    CHECK(++i != properties.end());
    CHECK(++i == properties.end());
}

TEST_CASE("An empty range ends where it begins") {
    propstat::property_range const none;
    CHECK(none.empty());
    CHECK(none.size() == 0);
    CHECK(none.begin() == none.end());
    auto const read = read_whole(in_prop(""));
    CHECK(read.responses[0].propstats().front().properties() == none);
}

TEST_CASE("Ranges are equal if their parts are") {
    auto const range = [](reading const& read) {
        return read.responses[0].propstats().front().properties();
    };
    auto const two = read_whole(in_prop("<D:x/><D:y/>"));
    auto const same = read_whole(in_prop("<D:x/>\n<D:y/>"));
    auto const one = read_whole(in_prop("<D:x/>"));
    CHECK(range(two) == range(same));
    CHECK_FALSE(range(two) == range(one));
    CHECK_FALSE(range(one) == range(two));
}
