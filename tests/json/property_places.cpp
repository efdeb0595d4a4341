// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/property_places.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::detail::text_buffer;
using multistatus::json_detail::property_places;

namespace {

struct object {
    text_buffer bytes{};
    property_places places{};

    // As a member with a name of one letter, whose number is its value.
    void add(char name, std::size_t index) {
        auto* const to = bytes.room(6);
        std::string(",\"").append(1, name).append("\":").copy(to, 5);
        places.add(bytes, index, to, to + 4);
        bytes.commit(to + 5);
        bytes.append(static_cast<char>('0' + index % 10));
    }
    std::string joined() { return places.join(bytes) ? text() : "unknown"; }
    std::string text() const { return std::string(bytes.view()); }
};

}  // namespace

TEST_CASE("property_places: an object is made of what is known") {
    object o;
    CHECK(o.joined() == "unknown");
    o.places.begin();
    CHECK(o.joined() == "{}");
    // One object is one.
    CHECK(o.joined() == "unknown");
    o.bytes.truncate(0);
    o.places.begin();
    o.add('a', 7);
    o.add('b', 3);
    CHECK(o.joined() == "{\"a\":7,\"b\":3}");
}

TEST_CASE("property_places: one that is there twice, or not known, makes pieces of all") {
    object o;
    o.places.begin();
    o.add('a', 0);
    o.add('b', 63);
    o.add('a', 0);
    o.add('c', 1);
    auto const pieces = "\x01\"a\"\x02"
                        "0\x01\"b\"\x02"
                        "3\x01\"a\"\x02"
                        "0\x01\"c\"\x02"
                        "1";
    CHECK(o.text() == pieces);
    CHECK(o.joined() == "unknown");

    object other;
    other.places.begin();
    other.add('a', 0);
    other.places.distrust(other.bytes);
    other.add('b', 1);
    CHECK(other.text() == "\x01\"a\"\x02"
                          "0\x01\"b\"\x02"
                          "1");
    CHECK(other.joined() == "unknown");
}

TEST_CASE("property_places: outside of an object all are pieces") {
    object o;
    o.add('a', 0);
    CHECK(o.text() == "\x01\"a\"\x02"
                      "0");
}

TEST_CASE("property_places: as many as there are indices") {
    object o;
    o.places.begin();
    for (std::size_t i = 0; i < 64; ++i)
        o.add('a', i);
    CHECK(o.joined().size() == 64 * 6 + 1);
}

TEST_CASE("property_places: whether all properties are members so far") {
    object o;
    CHECK_FALSE(o.places.are_members());
    o.places.begin();
    o.add('a', 1);
    CHECK(o.places.are_members());
    o.add('a', 1);
    CHECK_FALSE(o.places.are_members());
}
