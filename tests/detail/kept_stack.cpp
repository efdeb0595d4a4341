// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/kept_stack.hpp>
#include <support/catch.hpp>

TEST_CASE("kept_stack: the last one is the first to go") {
    multistatus::detail::kept_stack<int> stack;
    CHECK(stack.empty());
    for (int i = 0; i < 10; ++i)
        stack.push_back(i);
    CHECK(stack.size() == 10);
    CHECK(stack.back() == 9);
    stack.pop_back();
    CHECK(stack.back() == 8);
    stack.push_back(7);
    CHECK(stack.back() == 7);
    stack.clear();
    CHECK(stack.empty());
    stack.push_back(1);
    CHECK(stack.back() == 1);
}
