// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/given_up_properties.hpp>

#include <support/catch.hpp>

#include <string>

using multistatus::limits;
using multistatus::name;
using multistatus::rule;
using multistatus::detail::given_up_properties;

namespace {

limits limits_for_given_up() {
    limits l;
    l.response_bytes = 800;
    l.nodes = 80;
    return l;
}

}  // namespace

TEST_CASE("given_up_properties: values of others leave a quarter") {
    auto const l = limits_for_given_up();
    given_up_properties all;
    CHECK(all.find_excess({600, 0}, l) == rule::none);
    CHECK(all.find_excess({601, 0}, l) == rule::limit_response_bytes);
    CHECK(all.find_excess({600, 50}, l) == rule::none);
    CHECK(all.find_excess({600, 11}, l) == rule::limit_nodes);
    // What exceeds it does not count.
    CHECK(all.find_excess({600, 10}, l) == rule::none);
    CHECK(all.find_excess({600, 1}, l) == rule::limit_nodes);
    all.clear();
    CHECK(all.find_excess({600, 60}, l) == rule::none);
}

TEST_CASE("given_up_properties: with names of what is given up they leave an eighth") {
    auto const l = limits_for_given_up();
    given_up_properties all;
    REQUIRE(all.find_excess({500, 40}, l) == rule::none);
    CHECK(all.has_room_for_name({700, 30}, l));
    CHECK_FALSE(all.has_room_for_name({701, 30}, l));
    CHECK_FALSE(all.has_room_for_name({700, 31}, l));
    all.add({"urn:x", "a"}, 100, 15);
    CHECK(all.has_room_for_name({600, 15}, l));
    CHECK_FALSE(all.has_room_for_name({601, 15}, l));
    CHECK_FALSE(all.has_room_for_name({600, 16}, l));
    // A name takes its room from the values that follow, too.
    CHECK(all.find_excess({500, 5}, l) == rule::none);
    CHECK(all.find_excess({501, 0}, l) == rule::limit_response_bytes);
    CHECK(all.find_excess({500, 1}, l) == rule::limit_nodes);
    all.clear();
    CHECK(all.names().empty());
    CHECK(all.has_room_for_name({700, 70}, l));
}

TEST_CASE("given_up_properties: names stay in order") {
    given_up_properties all;
    for (auto const* const local : {"c", "a", "b"})
        all.add({"urn:x", local}, 1, 1);
    std::string visited;
    all.keep_if([&](name const& n) {
        visited += n.local;
        return n.local != "a";
    });
    CHECK(visited == "cab");
    REQUIRE(all.names().size() == 2);
    CHECK(all.names()[0].view() == name{"urn:x", "c"});
    CHECK(all.names()[1].view() == name{"urn:x", "b"});
}
