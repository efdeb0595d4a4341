// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/tape_builder.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::detail;

TEST_CASE("Text that lies together in the source is referred to, other text is copied") {
    std::string const source = "one two three";
    auto const part = [&](std::size_t at, std::size_t size) {
        return std::string_view(source).substr(at, size);
    };
    tape_builder tape;
    tape.reset(source);
    tape.add_text(part(0, 3));
    tape.add_text("");
    tape.add_text(part(3, 4));
    CHECK(tape.pending_text().data() == source.data());
    CHECK(tape.pending_size() == 7);
    CHECK_FALSE(tape.take_text().is_decoded());
    CHECK(tape.pending_text().empty());
    tape.add_text(part(0, 3));
    tape.add_text(part(8, 5));
    CHECK(tape.pending_text() == "onethree");
    auto const copied = tape.take_text();
    CHECK(copied.is_decoded());
    tape.add_text("&");
    tape.add_text(part(0, 3));
    CHECK(tape.pending_text() == "&one");
    CHECK(tape.text(copied) == "onethree");
    // A text that is continued after others were copied is copied once more.
    auto const first = tape.take_text();
    (void)tape.refer("other");
    tape.put_back(first);
    tape.add_text("x");
    CHECK(tape.pending_text() == "&onex");
}

TEST_CASE("References outlive a move of the source") {
    std::string before = "abc";
    tape_builder tape;
    tape.reset(before);
    tape.add_text(std::string_view(before).substr(1));
    std::string const after = "abcdef";
    tape.move_source(after);
    before = "xxx";
    CHECK(tape.pending_text() == "bc");
    tape.add_text(std::string_view(after).substr(3));
    CHECK(tape.pending_text() == "bcdef");
    CHECK_FALSE(tape.take_text().is_decoded());
}

TEST_CASE("An element keeps its text itself until it has a child") {
    tape_builder tape;
    tape.reset({});
    tape.start_element(node_kind::property, "DAV:", "p");
    CHECK(tape.is_innermost_empty());
    CHECK(tape.innermost() == name{"DAV:", "p"});
    tape.add_text("a");
    CHECK_FALSE(tape.has_child_elements());
    tape.start_element(node_kind::element, "", "c");
    tape.add_text("b");
    tape.end_element();
    CHECK(tape.has_child_elements());
    tape.add_text("d");
    tape.end_element();
    auto const& nodes = tape.nodes();
    REQUIRE(nodes.size() == 4);
    CHECK(nodes[0].extent == 4);
    CHECK(nodes[0].text.empty());
    CHECK(nodes[1].kind == node_kind::text);
    CHECK(tape.text(nodes[1].text) == "a");
    CHECK(tape.text(nodes[2].text) == "b");
    CHECK(tape.text(nodes[3].text) == "d");
}

TEST_CASE("Namespaces are kept once") {
    tape_builder tape;
    tape.reset({});
    for (int i = 0; i < 100; ++i) {
        tape.start_element(node_kind::property, "urn:" + std::to_string(i % 5), "p");
        tape.end_element();
    }
    CHECK(tape.nodes()[5].space == tape.nodes()[0].space);
    CHECK(tape.nodes()[99].space == tape.nodes()[4].space);
    CHECK(tape.text(tape.nodes()[99].space) == "urn:4");
    tape.reset({});
    CHECK(tape.nodes().empty());
}

TEST_CASE("A string that was decoded among the strings of the tape is not copied once more") {
    std::string const source = "<a>x</a>";
    tape_builder tape;
    tape.reset(source);
    auto const before = tape.strings().size();
    tape.strings().append("decoded & long enough to move when the strings grow");
    auto const decoded = tape.strings().view(before);
    auto const& n = tape.add_element(node_kind::property,
                                     {"DAV:", std::string_view(source).substr(1, 1)}, decoded);
    CHECK(tape.text(n.text) == "decoded & long enough to move when the strings grow");
    CHECK(n.text.is_decoded());
    CHECK_FALSE(n.name.is_decoded());
    CHECK(tape.text(n.name) == "a");
    CHECK(tape.text(n.space) == "DAV:");
    CHECK(tape.decoded_size() == tape.text(n.text).size() + 4);
    CHECK(tape.refer({}) == text_ref{});
}

TEST_CASE("add_property: namespaces with the same number are looked at once") {
    std::string const source = "<a>x</a>";
    std::string_view const local(source.data() + 1, 1);
    std::string_view const text(source.data() + 3, 1);
    tape_builder tape;
    tape.reset(source);
    for (std::uint64_t const number : {0U, 2U, 2U, 1U, 2U, 0U})
        tape.add_property({number == 0 ? "" : number == 1 ? "urn:b" : "DAV:", local}, number, text);
    auto const& nodes = tape.nodes();
    REQUIRE(nodes.size() == 6);
    for (std::size_t const none : {0U, 5U})
        CHECK(nodes[none].space.empty());
    for (std::size_t const dav : {1U, 2U, 4U})
        CHECK(tape.text(nodes[dav].space) == "DAV:");
    CHECK(tape.text(nodes[3].space) == "urn:b");
    CHECK(nodes[1].space == nodes[4].space);
    CHECK(tape.text(nodes[4].name) == "a");
    CHECK(tape.text(nodes[4].text) == "x");
    CHECK_FALSE(nodes[4].text.is_decoded());

    tape.reset({});
    auto const& n = tape.add_property({"urn:c", local}, 2, text);
    CHECK(tape.text(n.space) == "urn:c");
    CHECK(tape.text(n.name) == "a");
    CHECK(n.text.is_decoded());
}
