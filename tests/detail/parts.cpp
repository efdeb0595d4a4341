// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/parts.hpp>

#include <multistatus/detail/tape_builder.hpp>

#include <cstdint>
#include <string_view>

#include <support/catch.hpp>

using namespace multistatus::detail;

TEST_CASE("parts: what a response, a propstat and a document have in common") {
    tape_builder tape;
    tape.reset({});
    tape.add_text("an explanation");
    auto const text = tape.take_text();
    auto const language = tape.refer("de");
    auto& description = tape.leaf(node_kind::description);
    description.text = text;
    description.name = language;
    tape.open(node_kind::error);
    tape.start_element(node_kind::element, "DAV:", "need-privileges");
    tape.end_element();
    tape.close();
    tape.leaf(node_kind::removed).code = 404;
    auto const view = tape.view();
    parts const found({view, 0, static_cast<std::uint32_t>(view.size)});

    CHECK(found.description().text == "an explanation");
    CHECK(found.description().language == "de");
    CHECK(found.error().contains({"DAV:", "need-privileges"}));
    CHECK(found.text(node_kind::description) == "an explanation");
    CHECK_FALSE(found.text(node_kind::sync_token).has_value());
    CHECK(found.first(node_kind::status) == nullptr);

    parts const nothing({view, 0, 0});
    CHECK(nothing.error().empty());
    CHECK(nothing.description() == multistatus::description{});
}

TEST_CASE("parts: an href is read from its node") {
    tape_builder tape;
    tape.reset("/a/b");
    tape.leaf(node_kind::href).text = tape.refer("/a/b");
    multistatus::href const h = href_part(tape.view(), 0);
    CHECK(h.text() == "/a/b");
}
