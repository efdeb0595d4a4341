// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/text_buffer.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::detail::text_buffer;

TEST_CASE("text_buffer: appends, repeats and takes back") {
    text_buffer bytes;
    CHECK(bytes.view().empty());
    bytes.append("<a>");
    bytes.append(std::string_view{});
    bytes.append('x');
    bytes.commit(bytes.copy_again(bytes.room(1 + text_buffer::few), 1, 1));
    CHECK(bytes.view() == "<a>xa");
    CHECK(bytes.view(3) == "xa");
    bytes.truncate(3);
    CHECK(bytes.view() == "<a>");
}

TEST_CASE("text_buffer: grows without losing anything") {
    text_buffer bytes;
    std::string expected;
    for (int i = 0; i < 5000; ++i) {
        bytes.append("0123456789");
        expected += "0123456789";
    }
    bytes.commit(bytes.copy_again(bytes.room(expected.size()), 0, expected.size()));
    CHECK(bytes.view() == expected + expected);
}

TEST_CASE("text_buffer: a copy goes its own way") {
    text_buffer first;
    first.append("a");
    auto second = first;
    first.append("b");
    second.append("c");
    CHECK(first.view() == "ab");
    CHECK(second.view() == "ac");
    second = first;
    second.append(std::string(5000, 'x'));
    CHECK(first.view() == "ab");
    CHECK(second.size() == 5002);
    CHECK(text_buffer(text_buffer()).size() == 0);
}

TEST_CASE("text_buffer: room is written to directly") {
    text_buffer bytes;
    bytes.append("ab");
    char* const to = bytes.room(10'000);
    to[0] = 'c';
    bytes.commit(to + 1);
    CHECK(bytes.view() == "abc");
}

TEST_CASE("text_buffer: changed in the middle") {
    text_buffer buffer;
    buffer.append("ace");
    buffer.insert(1, "b");
    buffer.insert(3, "d");
    buffer.insert(5, "f");
    buffer.insert(0, "_");
    CHECK(buffer.view() == "_abcdef");
    buffer.erase(0, 1);
    buffer.erase(4, 2);
    CHECK(buffer.view() == "abcd");
    buffer.replace(3, 'x');
    CHECK(buffer.view() == "abcx");
    std::string const many(5000, 'y');
    buffer.insert(2, many);
    CHECK(buffer.view() == "ab" + many + "cx");
}

TEST_CASE("text_buffer: takes no more memory where there is room") {
    text_buffer bytes;
    bytes.append('x');
    while (bytes.has_room(4))
        bytes.append('x');
    REQUIRE(bytes.has_room(3));
    auto const* const begin = bytes.view().data();
    bytes.append("abc");
    CHECK(bytes.view().data() == begin);
}

TEST_CASE("text_buffer: a literal leaves alone what is behind it") {
    text_buffer bytes;
    auto const others = std::string_view("######");
    others.copy(bytes.room(others.size()), others.size());
    bytes.append("abc");
    CHECK(bytes.view() == "abc");
    CHECK(std::string_view(bytes.end(), 3) == "###");
}
