// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/property_answer.hpp>

#include <multistatus/value/entity_tag.hpp>
#include <multistatus/value/text.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <type_traits>

using namespace multistatus;

static_assert(std::is_constructible_v<property_answer<std::string>, std::string>);
static_assert(std::is_constructible_v<property_answer<entity_tag>, char const*>);
static_assert(std::is_constructible_v<property_answer<entity_tag>, std::string&>);
// A view of what is about to go away.
static_assert(!std::is_constructible_v<property_answer<entity_tag>, std::string>);
static_assert(!std::is_constructible_v<property_answer<std::string_view>, std::string>);

TEST_CASE("property_answer: a value, or why there is none") {
    property_answer<std::string> const given = "text";
    REQUIRE(given.value());
    CHECK(*given.value() == "text");

    property_answer<std::string> const refused = refusal{403, name{"DAV:", "need-privileges"}};
    CHECK_FALSE(refused.value());
    CHECK(refused.why().status.code() == 403);
    REQUIRE(refused.why().condition);
    CHECK(refused.why().condition->local == "need-privileges");
}
