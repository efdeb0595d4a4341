// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/quota.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <cstdint>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

static_assert(shape_of<quota> == value_shape::integer);
static_assert(quota(42).bytes() == 42U && quota(42U) == quota(42LL));
static_assert(quota() == quota(0) && quota(quota_kind::bytes) == quota(0));
static_assert(!std::is_convertible_v<bool, quota>);

TEST_CASE("A quota is a number of octets") {
    CHECK(read_value<quota>("0")->bytes() == 0U);
    CHECK(read_value<quota>("18446744073709551615")->bytes() == UINT64_MAX);
    CHECK(read_value<quota>("4096")->kind() == quota_kind::bytes);
    CHECK(read_value<quota>(" 4096").remark() == "white space around it");
    CHECK(survives(quota(0)));
    CHECK(survives(quota(UINT64_MAX)));
}

TEST_CASE("Row 59 of what clients meet: an empty quota is not zero") {
    CHECK(read_value<quota>("").reason() == "empty");
    CHECK(read_value<quota>("1e10").reason() == "not a whole number");
    CHECK(read_value<quota>("18446744073709551616").reason() == "out of range");
}

TEST_CASE("Row 60 of what clients meet: codes where there is no quota") {
    struct {
        char const* text;
        quota_kind kind;
    } const codes[] = {{"-1", quota_kind::not_computed},
                       {"-2", quota_kind::unknown},
                       {"-3", quota_kind::unlimited}};
    for (auto const& code : codes) {
        CAPTURE(code.text);
        read_value<quota> const value(code.text);
        REQUIRE(value);
        CHECK(value->kind() == code.kind);
        CHECK_FALSE(value->bytes());
        CHECK(value.remark().substr(0, 2) == code.text);
        CHECK(written_value(quota(code.kind)) == std::string("<x>") + code.text + "</x>");
    }
    for (auto const* const text : {"-4", "-0", "-18446744073709551615"})
        CHECK(read_value<quota>(text).reason() == "negative");
}

TEST_CASE("A negative result of a calculation never becomes a code") {
    quota const negative = -1;
    CHECK(negative.kind() == quota_kind::out_of_range);
    CHECK_FALSE(negative.bytes());
    CHECK(written_value(negative).find("negative") != std::string::npos);
    CHECK(negative != quota(0));
}
