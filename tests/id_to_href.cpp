// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/id_to_href.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using multistatus::id_to_href;

namespace {

/// Counts its copies that live.
struct counted {
    explicit counted(int& count) : living(&count) { ++*living; }
    counted(counted const& other) : living(other.living), calls(other.calls) { ++*living; }
    ~counted() { --*living; }
    counted& operator=(counted const&) = delete;
    std::string operator()(std::string_view id) {
        return std::to_string(++calls) + std::string(id);
    }

    int* living;
    int calls = 0;
};

char const* literal(std::string_view) {
    return "/all";
}

}  // namespace

TEST_CASE("id_to_href: without a callable there is no href") {
    id_to_href const none;
    CHECK_FALSE(none);
    CHECK(none("a").empty());
    auto const copy = none;
    CHECK_FALSE(copy);
}

TEST_CASE("id_to_href: callables with state, without, and functions") {
    std::string const base(100, 'x');
    id_to_href const closure = [base](std::string_view id) { return base + std::string(id); };
    CHECK(closure);
    CHECK(closure("1") == base + "1");
    id_to_href const view = [](std::string_view id) { return id.substr(1); };
    CHECK(view("?a") == "a");
    CHECK(id_to_href(literal)("a") == "/all");
    CHECK(id_to_href(&literal)("a") == "/all");
    static_assert(!std::is_constructible_v<id_to_href, int>);
    static_assert(std::is_nothrow_move_constructible_v<id_to_href>);
}

TEST_CASE("id_to_href: each copy has a state of its own, and takes it along") {
    int living = 0;
    {
        id_to_href first = counted(living);
        CHECK(living == 1);
        CHECK(first("a") == "1a");
        id_to_href second = first;
        CHECK(living == 2);
        CHECK(first("a") == "2a");
        CHECK(second("a") == "2a");
        id_to_href third = std::move(second);
        CHECK(living == 2);
        CHECK_FALSE(second);
        CHECK(third("a") == "3a");
        second = third;
        CHECK(living == 3);
        third = id_to_href();
        CHECK(living == 2);
        auto& same = first;
        first = same;
        CHECK(first("a") == "3a");
        std::vector<id_to_href> many(3, first);
        CHECK(living == 5);
    }
    CHECK(living == 0);
}
