// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/response_shape.hpp>

#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/detail/text_buffer.hpp>

#include <support/catch.hpp>

#include <string_view>
#include <vector>

using namespace multistatus::detail;

namespace {

constexpr std::string_view source = "<href>/a</href><p:tag>one</p:tag>";
constexpr recorded_text href{6, 8, 0};
constexpr recorded_text value{22, 25, 2};

// A response with an href and a property.
struct parsed {
    tape_builder tape{};

    parsed() {
        tape.reset(source);
        tape.leaf(node_kind::href).text = tape.refer(source.substr(6, 2));
        tape.open(node_kind::propstat);
        tape.start_element(node_kind::property, "DAV:", source.substr(18, 3));
        tape.add_text(source.substr(22, 3));
        tape.end_element();
        tape.close();
    }
};

}  // namespace

TEST_CASE("response_shape: other texts in the place of those that were read") {
    parsed const p;
    std::vector<recorded_text> const texts{href, value};
    text_buffer strings;
    response_shape shape(p.tape.view(), texts, strings);
    REQUIRE(shape.fits());
    REQUIRE(shape.targets().size() == 2);

    constexpr std::string_view other = "/b, and two";
    shape.node_at(shape.targets()[0]).text = {0, 2};
    strings.append("2");
    shape.node_at(shape.targets()[1]).text = {
        static_cast<std::uint32_t>(strings.size() - 1) | text_ref::decoded_bit, 1};
    auto const made = shape.view(other.data(), strings.view());
    REQUIRE(made.size == 3);
    CHECK(made.text(made.nodes[0].text) == "/b");
    CHECK(made.text(made.nodes[2].text) == "2");
    // Names are its own, wherever the source is.
    CHECK(made.text(made.nodes[2].name) == "tag");
    CHECK(made.text(made.nodes[2].space) == "DAV:");
}

TEST_CASE("response_shape: a text that no node holds may be anything") {
    parsed const p;
    std::vector<recorded_text> const texts{href, value, {30, 31, recorded_text::unread}};
    text_buffer strings;
    response_shape shape(p.tape.view(), texts, strings);
    REQUIRE(shape.fits());
    CHECK(shape.targets()[2] == recorded_text::unread);
}

TEST_CASE("response_shape: what depends on a text, or holds a part of one, has no shape") {
    parsed const p;
    auto const fits = [](tape_view tape, std::vector<recorded_text> const& texts) {
        text_buffer strings;
        return response_shape(tape, texts, strings).fits();
    };
    CHECK_FALSE(fits(p.tape.view(), {value}));              // no href
    CHECK_FALSE(fits(p.tape.view(), {href, {22, 24, 2}}));  // half a text
    CHECK_FALSE(fits(p.tape.view(), {href, {22, 25, 1}}));  // of a node without text
    CHECK_FALSE(fits(p.tape.view(), {href, {22, 25, 3}}));  // of no node
    CHECK_FALSE(fits(p.tape.view(), {href, {17, 19, recorded_text::unread}, value}));  // a name
    CHECK_FALSE(fits(p.tape.view(), {href, {20, 22, recorded_text::unread}, value}));
    // Right before and behind it is no part of it.
    CHECK(fits(p.tape.view(),
               {href, {17, 18, recorded_text::unread}, {21, 22, recorded_text::unread}, value}));

    parsed bound;
    bound.tape.add_binding("p", "urn:p");
    CHECK_FALSE(fits(bound.tape.view(), {href, value}));
}
