// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/tape.hpp>

#include <multistatus/detail/tape_builder.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>

#include <string>

using namespace multistatus::detail;

TEST_CASE("An owned tape does not need what it was copied from") {
    owned_tape owned;
    {
        std::string const source = "name text";
        tape_builder builder;
        builder.reset(source);
        builder.start_element(node_kind::property, "urn:x", std::string_view(source).substr(0, 4));
        builder.add_attribute("", "a", "1");
        builder.add_text(std::string_view(source).substr(5));
        builder.add_text("!");
        builder.end_element();
        owned = owned_tape(builder.view());
        CHECK(multistatus::test::same_tape(owned.view(), builder.view()));
    }
    auto const tape = owned.view();
    REQUIRE(tape.size == 2);
    CHECK(tape.text(tape.nodes[0].space) == "urn:x");
    CHECK(tape.text(tape.nodes[0].name) == "name");
    CHECK(tape.text(tape.nodes[0].text) == "text!");
    CHECK(tape.text(tape.nodes[1].text) == "1");
    auto const moved = std::move(owned);
    CHECK(multistatus::test::same_tape(moved.view(), owned_tape(moved.view()).view()));
}

TEST_CASE("An empty tape holds nothing") {
    CHECK(owned_tape().view().size == 0);
    CHECK(owned_tape(tape_view{}).view().size == 0);
    CHECK(text_ref{}.empty());
    CHECK_FALSE(text_ref{}.is_decoded());
    CHECK(tape_view{}.text({}).empty());
}
