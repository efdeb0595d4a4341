// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/chunk_source.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <functional>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>

using namespace multistatus::detail;

static_assert(body_source<std::string_view> && body_source<std::string const&>);
static_assert(body_source<char const*> && body_source<char const (&)[2]>);
static_assert(body_source<std::string_view (*)()> && body_source<std::string (*&)()>);
static_assert(body_source<std::function<std::string()>>);
static_assert(body_source<std::istringstream&>);
static_assert(!body_source<int (*)()> && !body_source<std::string (*)(int)>);
static_assert(!body_source<std::ostringstream&> && !body_source<int>);

TEST_CASE("A whole body is viewed where it is") {
    std::string const body = "abc";
    auto const whole = open_source(body);
    static_assert(std::is_same_v<decltype(whole), std::string_view const>);
    CHECK(whole.data() == body.data());
}

TEST_CASE("A callable is asked for each piece") {
    int asked = 0;
    auto const give = [&asked] { return std::to_string(++asked); };
    auto pieces = open_source(give);
    CHECK(pieces.next() == "1");
    CHECK(pieces.next() == "2");
}

TEST_CASE("A stream is read to its end") {
    std::istringstream empty;
    CHECK(open_source(empty).next().empty());
    std::string const body(200'000, 'x');
    std::istringstream stream(body);
    auto pieces = open_source(stream);
    std::string all;
    std::size_t count = 0;
    for (auto piece = pieces.next(); !piece.empty(); piece = pieces.next(), ++count)
        all += piece;
    CHECK(all == body);
    CHECK(count > 1);
    CHECK(pieces.next().empty());
}
