// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/value_stack.hpp>
#include <support/catch.hpp>

#include <cstddef>

using multistatus::detail::value_stack;

TEST_CASE("value_stack: the last one is the first to go") {
    value_stack<int> stack;
    CHECK(stack.empty());
    for (int i = 0; i < 100; ++i)
        CHECK(stack.push_back(i) == i);
    CHECK(stack.size() == 100);
    CHECK(stack[0] == 0);
    CHECK(stack.data()[50] == 50);
    CHECK(stack.back() == 99);
    stack.pop_back();
    CHECK(stack.back() == 98);
    stack.push() = 7;
    CHECK(stack.back() == 7);
    stack.clear();
    CHECK(stack.empty());
    stack.push_back(1);
    CHECK(stack.size() == 1);
    CHECK(stack.back() == 1);
}

TEST_CASE("value_stack: a copy has its own values") {
    value_stack<int> stack;
    value_stack<int> const none(stack);
    CHECK(none.empty());
    for (int i = 0; i < 20; ++i)
        stack.push_back(i);
    value_stack<int> copy(stack);
    stack[19] = 0;
    copy.push_back(20);
    CHECK(copy.size() == 21);
    CHECK(copy[19] == 19);
    CHECK(stack.size() == 20);
    copy = stack;
    CHECK(copy.size() == 20);
    CHECK(copy.back() == 0);
    copy = none;
    CHECK(copy.empty());
}
