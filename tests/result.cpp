// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/result.hpp>

#include <support/catch.hpp>

#include <string>
#include <type_traits>
#include <utility>

using namespace multistatus;

namespace {

diagnostic const failure{rule::truncated, {1, 1, 2}, {}, {}, 0};

}  // namespace

// A loop over what a temporary has does not outlive it.
static_assert(std::is_same_v<decltype(*std::declval<result<std::string>>()), std::string>);
static_assert(std::is_same_v<decltype(std::declval<result<std::string>>().partial()), std::string>);

TEST_CASE("A result has a value") {
    result<std::string> r(std::string("value"));
    CHECK(r);
    CHECK(r.has_value());
    CHECK(r.value() == "value");
    CHECK(*r == "value");
    CHECK(r->size() == 5);
    CHECK(r.partial() == "value");
    CHECK(r.error().code == rule::none);
    CHECK(std::as_const(r).value() == "value");
    CHECK(std::move(r).value() == "value");
}

TEST_CASE("A failed result throws its error and keeps what was complete") {
    result<std::string> const r(failure, "val");
    CHECK_FALSE(r);
    CHECK_FALSE(r.has_value());
    CHECK_THROWS_AS(r.value(), parse_error);
    CHECK(r.error() == failure);
    CHECK(r.partial() == "val");
    CHECK_THROWS_AS((result<std::string>(failure, "val").value()), parse_error);
}

TEST_CASE("A result without a value") {
    CHECK(result<void>());
    result<void>().value();
    result<void> const r(failure);
    CHECK_FALSE(r);
    CHECK_THROWS_AS(r.value(), parse_error);
    CHECK(r.error() == failure);
    CHECK(result<void>(diagnostic{}).has_value());
}
