// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/codec.hpp>

#include <multistatus/property.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/typed.hpp>
#include <support/values.hpp>

#include <charconv>
#include <string>
#include <string_view>

namespace {

struct paint {
    unsigned rgb = 0;
    friend bool operator==(paint const&, paint const&) = default;
};

struct forgotten {};

}  // namespace

template <>
struct multistatus::codec<paint> {
    static decoded<paint> decode(element content) {
        auto const text = content.text();
        paint c;
        auto const* const end = text.data() + text.size();
        if (text.size() != 7 || text[0] != '#' ||
            std::from_chars(text.data() + 1, end, c.rgb, 16).ptr != end)
            return undecodable{"not #RRGGBB"};
        return c;
    }
    static void encode(paint const& c, auto& out) {
        if (c.rgb > 0xFFFFFF) out.refuse("more than three bytes");
        std::string text = "#";
        for (int shift = 20; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[c.rgb >> shift & 15];
        out.text(text);
    }
};

using namespace multistatus;

static_assert(decodable<paint> && encodable<paint>);
static_assert(!decodable<forgotten> && !encodable<forgotten>);
static_assert(shape_of<paint> == value_shape::text);
static_assert(shape_of<int> == value_shape::integer);
static_assert(shape_of<test::book> == value_shape::elements);

TEST_CASE("codec: a user's own type is read and written by its own codec") {
    CHECK(test::survives(paint{0x0A10FF}));
    CHECK(test::written_value(paint{0x0A10FF}) == "<x>#0a10ff</x>");
    CHECK(test::read_value<paint>("blue").reason() == "not #RRGGBB");
}

TEST_CASE("codec: what has no form is not written, and the error says why") {
    CHECK(test::written_value(paint{0x1000000}).find("more than three bytes") != std::string::npos);
}

TEST_CASE("codec: by default a value that cannot be written becomes an error propstat") {
    constexpr property<"urn:x", "color", paint> tint;
    std::string body;
    builder<xml> out{body};
    out.response("/").propstat(200, tint(paint{0x1000000}), test::rating(1));
    out.finish().value();
    CHECK(out.repairs() == 1);
    CHECK(out.first_repair().detail == "more than three bytes");
    auto const doc = parse<xml>(body).value();
    auto const r = *doc.begin();
    CHECK(r[tint].status().code() == 500);
    CHECK(r[test::rating].value_or(0) == 1);
}
