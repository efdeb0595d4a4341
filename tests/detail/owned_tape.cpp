// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/owned_tape.hpp>

#include <multistatus/detail/tape_builder.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

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

TEST_CASE("An empty owned tape holds nothing") {
    CHECK(owned_tape().view().size == 0);
    CHECK(owned_tape(tape_view{}).view().size == 0);
    std::string texts;
    shared_texts shared(texts);
    CHECK(owned_tape(tape_view{}, shared).view().size == 0);
    CHECK(texts.empty());
}

TEST_CASE("What owned tapes have in common is kept once") {
    tape_builder builder;
    builder.reset("");
    builder.start_element(node_kind::property, "urn:x", "name");
    builder.add_language(multistatus::xml_namespace, "en");
    builder.add_attribute("urn:y", "lang", "en");
    builder.add_binding("p", "urn:p");
    builder.add_text("text");
    builder.end_element();
    auto& description = builder.leaf(node_kind::description);
    description.text = builder.refer("words");
    description.name = builder.refer_shared("de");

    std::string texts;
    shared_texts shared(texts);
    owned_tape const first(builder.view(), shared);
    CHECK(texts == "urn:xenhttp://www.w3.org/XML/1998/namespaceurn:yurn:pde");
    auto const once = texts;
    owned_tape const second(builder.view(), shared);
    CHECK(texts == once);
    CHECK(multistatus::test::same_tape(first.view(), builder.view()));
    CHECK(multistatus::test::same_tape(second.view(), builder.view()));
}

TEST_CASE("What there is no room for is not shared") {
    tape_builder builder;
    builder.reset("");
    builder.start_element(node_kind::property, "urn:x", "name");
    builder.start_element(node_kind::element, "urn:y", "name");
    builder.end_element();
    builder.end_element();
    for (std::size_t const most : {4u, 5u, 9u, 10u}) {
        CAPTURE(most);
        std::string texts;
        shared_texts shared(texts, most);
        owned_tape const tape(builder.view(), shared);
        CHECK(texts.size() <= most);
        CHECK(multistatus::test::same_tape(tape.view(), builder.view()));
        CHECK((tape.view().decoded == "urn:xurn:y") == (most == 10));
    }
}

TEST_CASE("A copy of an owned tape shares nothing") {
    tape_builder builder;
    builder.reset("");
    builder.start_element(node_kind::property, "urn:x", "name");
    builder.end_element();
    auto texts = std::make_unique<std::string>();
    shared_texts shared(*texts);
    owned_tape tape(builder.view(), shared);
    auto const moved = std::move(tape);
    CHECK(tape.view().size == 0);  // NOLINT(bugprone-use-after-move)
    CHECK(multistatus::test::same_tape(moved.view(), builder.view()));
    owned_tape const copy = moved;
    owned_tape assigned;
    assigned = moved;
    auto const other = *texts;
    owned_tape const sharing(moved, other);
    owned_tape const not_sharing(copy, other);
    texts.reset();
    CHECK(multistatus::test::same_tape(sharing.view(), builder.view()));
    CHECK(multistatus::test::same_tape(not_sharing.view(), builder.view()));
    CHECK(multistatus::test::same_tape(copy.view(), builder.view()));
    CHECK(multistatus::test::same_tape(assigned.view(), builder.view()));
}

TEST_CASE("An owned tape takes no more than what it was made of") {
    std::string const space(1000, 'u');
    tape_builder builder;
    builder.reset("");
    builder.start_element(node_kind::property, space, "root");
    for (int i = 0; i < 100; ++i) {
        builder.start_element(node_kind::element, space, "a");
        builder.end_element();
    }
    builder.end_element();
    owned_tape const first(builder.view());
    auto const size_of = [](owned_tape const& tape) {
        std::size_t end = 0;
        auto const view = tape.view();
        for (std::size_t i = 0; i < view.size; ++i)
            for (auto const ref : {view.nodes[i].space, view.nodes[i].name, view.nodes[i].text})
                end = std::max(end, std::size_t{ref.offset} + ref.size);
        return end;
    };
    CHECK(size_of(first) == 1104);
    // All of it lies in what counts as received now.
    owned_tape const second(first.view());
    CHECK(multistatus::test::same_tape(second.view(), builder.view()));
    CHECK(size_of(second) == 1104);
    // Of a part only that is kept.
    owned_tape const part({second.view().nodes + 1, 1, second.view().source, {}});
    CHECK(part.view().text(part.view().nodes[0].space) == space);
    CHECK(part.view().text(part.view().nodes[0].name) == "a");
    CHECK(size_of(part) == 1001);
}
