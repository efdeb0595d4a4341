// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/sink.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using ms::detail::sink_adapter;

TEST_CASE("sink: a string is appended to") {
    std::string text = "a";
    sink_adapter<std::string> to(text);
    to.put("bc");
    to.put("");
    CHECK(text == "abc");
}

TEST_CASE("sink: a stream is written to") {
    std::ostringstream stream;
    sink_adapter<std::ostream> to(stream);
    to.put(std::string_view("a\0b", 3));
    CHECK(stream.str() == std::string("a\0b", 3));
}

TEST_CASE("sink: an output iterator is kept and moved on") {
    std::vector<char> bytes;
    sink_adapter<std::back_insert_iterator<std::vector<char>>> back(std::back_inserter(bytes));
    back.put("ab");
    back.put("c");
    CHECK(std::string(bytes.begin(), bytes.end()) == "abc");
    char raw[4] = "...";
    sink_adapter<char*> pointer(raw);
    pointer.put("x");
    pointer.put("y");
    CHECK(std::string(raw) == "xy.");
}

TEST_CASE("sink: a callable gets each piece whole") {
    std::vector<std::string> pieces;
    auto const collect = [&pieces](std::string_view piece) { pieces.emplace_back(piece); };
    sink_adapter<decltype(collect)> to(collect);
    to.put("ab");
    to.put("c");
    CHECK(pieces == std::vector<std::string>{"ab", "c"});
}

TEST_CASE("sink: what is one") {
    static_assert(ms::sink<std::string>);
    static_assert(ms::sink<std::ostream>);
    static_assert(ms::sink<std::ostringstream>);
    static_assert(ms::sink<char*>);
    static_assert(ms::sink<void (*)(std::string_view)>);
    static_assert(!ms::sink<int>);
    static_assert(!ms::sink<std::vector<char>>);
    static_assert(!ms::sink<void (*)(int*)>);
    static_assert(std::is_same_v<ms::detail::sink_argument<std::string>, std::string&>);
    static_assert(std::is_same_v<ms::detail::sink_argument<char*>, char*>);
    SUCCEED();
}
