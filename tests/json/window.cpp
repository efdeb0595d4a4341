// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/window.hpp>

#include <support/catch.hpp>

#include <string>

using multistatus::position;
using multistatus::json_detail::window;

TEST_CASE("A window gives what was not read yet, and says where it is") {
    window w(100);
    w.append("ab\n");
    w.append("cd");
    CHECK(w.bytes() == "ab\ncd");
    w.consume(4);
    CHECK(w.bytes() == "d");
    CHECK(w.base() == 4);
    CHECK_FALSE(w.is_last());
    w.append("ef");
    CHECK(w.bytes() == "def");
    CHECK(w.locate(5) == position{5, 2, 3});
    w.end();
    CHECK(w.is_last());
}

TEST_CASE("A window does not hold more than the limit") {
    window w(4);
    w.append("abc");
    CHECK_FALSE(w.is_over_limit());
    w.append("def");
    CHECK(w.is_over_limit());
    CHECK(w.is_last());
    CHECK(w.bytes() == "abcd");
    w.append("g");
    CHECK(w.bytes() == "abcd");
    window whole(4);
    whole.borrow("abcdef");
    CHECK(whole.is_over_limit());
    CHECK(whole.bytes() == "abcd");
}

TEST_CASE("What was read makes room for what comes") {
    std::string const piece(1000, 'x');
    window w(1'000'000);
    w.append(piece);
    auto const* const begin = w.bytes().data();
    for (int i = 0; i < 100; ++i) {
        w.consume(piece.size());
        w.append(piece);
        CHECK(w.bytes().data() == begin);
        CHECK(w.bytes() == piece);
    }
}
