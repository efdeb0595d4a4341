// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/decoded.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <type_traits>

using namespace multistatus;

static_assert(*decoded<int>(3) == 3);
static_assert(decoded<int>(3, "late").remark() == "late");
static_assert(!decoded<int>(undecodable{"no"}));

namespace {

// A type without a value of its own.
struct made_of_int {
    explicit constexpr made_of_int(int from) : value(from) {}
    int value;
};
static_assert(decoded<made_of_int>(made_of_int(3))->value == 3);
static_assert(!decoded<made_of_int>(undecodable{"no"}));

}  // namespace

TEST_CASE("decoded: a value, one with a remark, or a reason") {
    decoded<std::string> const plain = "text";
    REQUIRE(plain);
    CHECK(*plain == "text");
    CHECK(plain->size() == 4);
    CHECK(plain.remark().empty());
    CHECK(plain.reason().empty());

    decoded<std::string> const odd{"text", "odd"};
    REQUIRE(odd);
    CHECK(odd.remark() == "odd");
    CHECK(odd.reason().empty());

    decoded<std::string> const none = undecodable{"not a text"};
    CHECK_FALSE(none);
    CHECK(none.reason() == "not a text");
    CHECK(none.remark().empty());
}

TEST_CASE("decoded: gives its value away") {
    decoded<std::string> value = std::string(100, 'x');
    CHECK((*std::move(value)).size() == 100);
    static_assert(std::is_same_v<decltype(*std::move(value)), std::string>);
}
