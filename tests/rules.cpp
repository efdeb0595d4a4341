// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/rules.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

using namespace multistatus;

TEST_CASE("The table of rules describes each rule in its place") {
    for (std::size_t i = 0; i < std::size(rules); ++i) {
        CHECK(static_cast<std::size_t>(rules[i].code) == i);
        CHECK(&describe(rules[i].code) == &rules[i]);
    }
}

TEST_CASE("Names of rules are unique, in lower case, and speak for themselves") {
    std::set<std::string_view> names;
    for (auto const& row : rules) {
        CAPTURE(std::string(row.name));
        CHECK(names.insert(row.name).second);
        CHECK(row.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
              std::string_view::npos);
        CHECK_FALSE(row.message.empty());
        CHECK(row.message.back() != '.');
    }
}

TEST_CASE("Strict never forgives what tolerant refuses") {
    for (auto const& row : rules) {
        CAPTURE(std::string(row.name));
        if (row.tolerant == verdict::refused) CHECK(row.strict == verdict::refused);
        // What strict only notes is legal, so there is nothing to repair.
        if (row.strict == verdict::noted) CHECK(row.tolerant == verdict::noted);
        CHECK(row.strict != verdict::repaired);
    }
}

TEST_CASE("Rules about bodies say where the standards say so") {
    for (auto const& row : rules) {
        CAPTURE(std::string(row.name));
        bool const is_use = row.code == rule::none || row.code == rule::finished ||
                            row.code == rule::unread_responses || row.code == rule::interrupted;
        CHECK(row.section.empty() == is_use);
    }
}
