// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/reference.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus::xml_detail;
using outcome = reference::outcome;

static_assert(read_reference("&amp;x").code == '&');
static_assert(read_reference("&amp;x").size == 5);

TEST_CASE("References are resolved, illegal, malformed or cut") {
    struct row {
        std::string_view text;
        outcome state;
        char32_t code;
    };
    constexpr row rows[] = {
        {"&lt;", outcome::resolved, '<'},
        {"&gt;", outcome::resolved, '>'},
        {"&apos;", outcome::resolved, '\''},
        {"&quot;", outcome::resolved, '"'},
        {"&#38;", outcome::resolved, '&'},
        {"&#x20aC;", outcome::resolved, 0x20AC},
        {"&#000000000000000000000000000000065;", outcome::resolved, 'A'},
        {"&#x10FFFF;", outcome::resolved, 0x10FFFF},
        {"&#0;", outcome::illegal, 0},
        {"&#8;", outcome::illegal, 8},
        {"&#xD800;", outcome::illegal, 0xD800},
        {"&#xFFFF;", outcome::illegal, 0xFFFF},
        {"&LT;", outcome::malformed, 0},
        {"&nbsp;", outcome::malformed, 0},
        {"& ", outcome::malformed, 0},
        {"&;", outcome::malformed, 0},
        {"&#;", outcome::malformed, 0},
        {"&#x;", outcome::malformed, 0},
        {"&#X41;", outcome::malformed, 0},
        {"&#a;", outcome::malformed, 0},
        {"&#6 5;", outcome::malformed, 0},
        {"&ltx", outcome::malformed, 0},
        {"&", outcome::cut, 0},
        {"&a", outcome::cut, 0},
        {"&amp", outcome::cut, 0},
        {"&#", outcome::cut, 0},
        {"&#x", outcome::cut, 0},
        {"&#6", outcome::cut, 0},
    };
    for (auto const& r : rows) {
        CAPTURE(std::string(r.text));
        auto const read = read_reference(r.text);
        CHECK(read.state == r.state);
        if (r.state == outcome::resolved || r.state == outcome::illegal) {
            CHECK(read.code == r.code);
            CHECK(read.size == r.text.size());
        } else {
            CHECK(read.size == 1);
        }
    }
    CHECK(read_reference("&#x110000;").state == outcome::illegal);
    CHECK(read_reference("&#x100000041;").state == outcome::illegal);
}

TEST_CASE("A reference that is cut is understood when the rest comes") {
    for (std::string_view const text : {"&amp;", "&apos;", "&quot;", "&#x41;", "&#65;"})
        for (std::size_t size = 1; size < text.size(); ++size)
            CHECK(read_reference(text.substr(0, size)).state == outcome::cut);
}
