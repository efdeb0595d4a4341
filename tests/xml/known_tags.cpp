// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/known_tags.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::xml_detail::known_tag;
using multistatus::xml_detail::known_tags;

namespace {

// What follows a tag; that much must be there for a tag to be looked at.
std::string const rest(60, 'x');

known_tag const* find(known_tags const& tags, std::string_view tag, std::uint64_t scope = 1) {
    static std::string bytes;
    bytes = std::string(tag) + rest;
    return tags.find(bytes, scope);
}

}  // namespace

TEST_CASE("known_tags: finds what it was told, in the same scope") {
    known_tags tags;
    CHECK(find(tags, "<D:href>") == nullptr);
    tags.add("D:href", 2, 1, 7);
    auto const* const found = find(tags, "<D:href>");
    REQUIRE(found != nullptr);
    CHECK(found->size == 6);
    CHECK(found->prefix_size == 2);
    CHECK(found->binding == 7);
    CHECK(find(tags, "<D:href/>") == found);
    CHECK(find(tags, "<D:href>", 2) == nullptr);
}

TEST_CASE("known_tags: a tag with anything else in it is not known") {
    known_tags tags;
    tags.add("D:href", 2, 1, 0);
    for (std::string_view const tag :
         {"<D:href >", "<D:href a='b'>", "<D:hrefs>", "<D:hre>", "<D:href/ >", "<D:href",
          "</D:href>", "<>", "</>", "<D:HREF>"})
        CHECK(find(tags, tag) == nullptr);
}

TEST_CASE("known_tags: names of every length, up to the longest") {
    for (std::size_t size = 1; size <= known_tag::longest + 1; ++size) {
        known_tags tags;
        std::string const name(size, 'n');
        tags.add(name, 0, 1, 0);
        CAPTURE(size);
        CHECK((find(tags, "<" + name + ">") != nullptr) == (size <= known_tag::longest));
        CHECK(find(tags, "<" + name + "n>") == nullptr);
    }
}

TEST_CASE("known_tags: does not look behind the bytes that are there") {
    known_tags tags;
    tags.add("a", 0, 1, 0);
    std::string const bytes = "<a>" + rest;
    CHECK(tags.find(bytes, 1) != nullptr);
    for (std::size_t size = 0; size < known_tag::longest + 3; ++size)
        CHECK(tags.find(std::string_view(bytes).substr(0, size), 1) == nullptr);
}

TEST_CASE("known_tags: forgets the oldest, and never mistakes one for another") {
    known_tags tags;
    for (std::size_t i = 0; i < 1000; ++i)
        tags.add("p:name" + std::to_string(i), 2, 1, i);
    CHECK(find(tags, "<p:name999>") != nullptr);
    std::size_t known = 0;
    for (std::size_t i = 0; i < 1000; ++i)
        if (auto const* tag = find(tags, "<p:name" + std::to_string(i) + ">")) {
            ++known;
            CHECK(tag->binding == i);
        }
    CHECK(known > 60);
    CHECK(known <= 128);
}
