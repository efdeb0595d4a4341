// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/item_codec.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

namespace {

/// An item with all that an item needs.
struct tag {
    std::string text;

    friend bool operator==(tag const&, tag const&) = default;
};
/// An item with all that an item can have.
struct note {
    std::string text;

    friend bool operator==(note const&, note const&) = default;
};

}  // namespace

template <>
struct multistatus::codec<tag> : multistatus::item_codec<tag> {
    static constexpr name item{"", "tag"};
    static decoded<tag> decode_item(element found) {
        if (found.has_elements()) return undecodable{"elements where text must stand"};
        return {tag{std::string(found.text())}, found.empty() ? "empty" : ""};
    }
    static void encode_item(tag const& value, auto& out) { out.text(value.text); }
};

template <>
struct multistatus::codec<note> : multistatus::item_codec<note> {
    static constexpr name item{"", "note"};
    static bool is_item(element child) {
        return child.name().local == "note" || child.name().local == "comment";
    }
    static decoded<note> decode_item(element found, std::string_view language = {}) {
        return note{std::string(language).append(":").append(found.text())};
    }
    static decoded<note> decode_bare(std::string_view text) {
        return {note{std::string(text)}, "bare"};
    }
    static void encode_item(note const& value, auto& out) { out.text(value.text); }
};

static_assert(ms::item_type<tag>);
static_assert(ms::item_type<note>);
static_assert(!ms::item_type<std::string>);
static_assert(ms::shape_of<std::vector<tag>> == ms::value_shape::elements);
static_assert(ms::shape_of<std::optional<tag>> == ms::value_shape::elements);

TEST_CASE("An item stands in its element") {
    CHECK(*read_value<tag>("<tag>a</tag>") == tag{"a"});
    CHECK(*read_value<tag>("<y/>\n<tag>a</tag><D:tag>b</D:tag>") == tag{"a"});
    CHECK(read_value<tag>("<tag/>").remark() == "empty");
    CHECK(survives(tag{"a"}));
    CHECK(written_value(tag{"a"}) == "<x><tag>a</tag></x>");
    CHECK(read_value<tag>("").reason() == "empty");
    CHECK(read_value<tag>("<y/>").reason() == "the element it must hold is missing");
    CHECK(read_value<tag>("a").reason() == "text where elements must stand");
    CHECK(read_value<tag>("<tag/><tag/>").reason() == "more than one element where one may stand");
    CHECK(read_value<tag>("<tag><y/></tag>").reason() == "elements where text must stand");
}

TEST_CASE("A list of items may be of any length") {
    using tags = std::vector<tag>;
    CHECK(*read_value<tags>("") == tags{});
    CHECK(*read_value<tags>("\n\t ") == tags{});
    CHECK(*read_value<tags>("<y/>") == tags{});
    CHECK(*read_value<tags>("<tag>b</tag> <y>c</y> <tag>a</tag>") == tags{{"b"}, {"a"}});
    CHECK(read_value<tags>("<tag>a</tag><tag/><tag>b</tag>").remark() == "empty");
    CHECK(read_value<tags>("<tag>a</tag><tag><y/></tag>").reason() ==
          "elements where text must stand");
    CHECK(read_value<tags>("a").reason() == "text where elements must stand");
    CHECK(survives(tags{}));
    CHECK(survives(tags{{"b"}, {"a"}}));
}

TEST_CASE("An item may be left out") {
    using maybe = std::optional<tag>;
    CHECK(*read_value<maybe>("") == std::nullopt);
    CHECK(*read_value<maybe>(" ") == std::nullopt);
    CHECK(*read_value<maybe>("<y/>") == std::nullopt);
    CHECK(*read_value<maybe>("<tag>a</tag>") == maybe(tag{"a"}));
    CHECK(read_value<maybe>("<tag/>").remark() == "empty");
    CHECK_FALSE(read_value<maybe>("a"));
    CHECK_FALSE(read_value<maybe>("<tag/><tag/>"));
    CHECK(survives(maybe()));
    CHECK(survives(maybe(tag{"a"})));
}

TEST_CASE("An item may have other names, or none") {
    using notes = std::vector<note>;
    CHECK(*read_value<notes>("<note>a</note><comment>b</comment>") == notes{{":a"}, {":b"}});
    CHECK(*read_value<note>("<comment>a</comment>") == note{":a"});
    CHECK(*read_value<note>(" a ") == note{"a"});
    CHECK(read_value<note>(" a ").remark() == "bare");
    CHECK(*read_value<notes>(" a ") == notes{{"a"}});
    CHECK(read_value<notes>(" a ").remark() == "bare");
    CHECK(*read_value<std::optional<note>>("a") == std::optional(note{"a"}));
}

TEST_CASE("An item may be told the language around it") {
    CHECK(*read_value<note>("<note>a</note>", "xml:lang='de'") == note{"de:a"});
    CHECK(*read_value<std::vector<note>>("<note>a</note>", "xml:lang='de'") ==
          std::vector<note>{{"de:a"}});
}
