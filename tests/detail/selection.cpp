// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/selection.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <vector>

using namespace multistatus;

TEST_CASE("selection: everything, until something is selected") {
    detail::selection s;
    CHECK(s.find({"a", "b"}) == 0);
    std::vector<name> const names{{"a", "x"}, {"a", "b"}};
    s.select(names);
    CHECK(s.find({"a", "b"}) == 1);
    CHECK(s.find({"a", "x"}) == 0);
    CHECK_FALSE(s.find({"b", "b"}));
    s.select({});
    CHECK_FALSE(s.find({"a", "b"}));
}

TEST_CASE("selection: finds each of many names, also of those that look alike") {
    std::vector<std::string> locals;
    for (int i = 0; i < 500; ++i)
        locals.push_back("name" + std::to_string(i));
    std::vector<name> names{{"", ""}};
    for (auto const& local : locals)
        names.push_back({"urn:a", local});
    detail::selection s;
    s.select(names);
    for (std::size_t i = 0; i < names.size(); ++i)
        CHECK(s.find(names[i]) == i);
    for (auto const& local : locals)
        CHECK_FALSE(s.find({"urn:b", local}));
    CHECK_FALSE(s.find({"urn:a", "name500"}));
}

TEST_CASE("selection: the same name has the same mark") {
    detail::selection s;
    CHECK(s.mark({"a", "getetag"}, 0) == s.mark({"b", "getetag"}, 0));
    CHECK(s.mark({"a", "getetag"}, 0) != s.mark({"a", "owner"}, 0));
    std::vector<name> const names{{"a", "x"}, {"a", "b"}};
    s.select(names);
    CHECK(s.mark(names[0], 0) != s.mark(names[1], 1));
}
