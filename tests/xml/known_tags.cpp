// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/known_tags.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using multistatus::xml_detail::known_tag;
using multistatus::xml_detail::known_tags;
using multistatus::xml_detail::namespaces;

namespace {

// What follows a tag; that much must be there for a tag to be looked at.
std::string const rest(60, 'x');

known_tag const* find(known_tags const& tags, std::string_view tag, namespaces const& scope) {
    static std::string bytes;
    bytes = std::string(tag) + rest;
    return tags.find(bytes, scope);
}

namespaces declared(std::string_view prefix) {
    namespaces scope;
    scope.declare("other", "urn:other");
    scope.declare(prefix, "DAV:");
    return scope;
}

}  // namespace

TEST_CASE("known_tags: finds what it was told, as long as the prefix means the same") {
    known_tags tags;
    auto scope = declared("D");
    CHECK(find(tags, "<D:href>", scope) == nullptr);
    tags.add("D:href", 2, scope, 1, {});
    auto const* const found = find(tags, "<D:href>", scope);
    REQUIRE(found != nullptr);
    CHECK(found->size == 6);
    CHECK(found->prefix_size == 2);
    CHECK(found->binding == 1);
    CHECK(find(tags, "<D:href/>", scope) == found);

    scope.declare("x", "urn:x");
    CHECK(find(tags, "<D:href>", scope) == found);
    scope.declare("D", "urn:y");
    CHECK(find(tags, "<D:href>", scope) == nullptr);
    scope.shrink(2);
    CHECK(find(tags, "<D:href>", scope) == found);
    scope.shrink(1);
    CHECK(find(tags, "<D:href>", scope) == nullptr);
    scope.declare("D", "urn:z");
    CHECK(find(tags, "<D:href>", scope) == nullptr);
}

TEST_CASE("known_tags: a name is kept for the last meaning of its prefix") {
    known_tags tags;
    auto scope = declared("D");
    tags.add("D:href", 2, scope, 1, {});
    scope.declare("D", "urn:y");
    tags.add("D:href", 2, scope, 2, {});
    auto const* const found = find(tags, "<D:href>", scope);
    REQUIRE(found != nullptr);
    CHECK(found->binding == 2);
    scope.shrink(2);
    CHECK(find(tags, "<D:href>", scope) == nullptr);
}

TEST_CASE("known_tags: a tag with anything else in it is not known") {
    known_tags tags;
    auto const scope = declared("D");
    tags.add("D:href", 2, scope, 1, {});
    for (std::string_view const tag :
         {"<D:href >", "<D:href a='b'>", "<D:hrefs>", "<D:hre>", "<D:href/ >", "<D:href",
          "</D:href>", "<>", "</>", "<D:HREF>"})
        CHECK(find(tags, tag, scope) == nullptr);
}

TEST_CASE("known_tags: names of every length, up to the longest") {
    for (std::size_t size = 1; size <= known_tag::longest + 1; ++size) {
        known_tags tags;
        std::string const name(size, 'n');
        auto const scope = declared("");
        tags.add(name, 0, scope, 1, {});
        CAPTURE(size);
        CHECK((find(tags, "<" + name + ">", scope) != nullptr) == (size <= known_tag::longest));
        CHECK(find(tags, "<" + name + "n>", scope) == nullptr);
    }
}

TEST_CASE("known_tags: does not look behind the bytes that are there") {
    known_tags tags;
    auto const scope = declared("");
    tags.add("a", 0, scope, 1, {});
    std::string const bytes = "<a>" + rest;
    CHECK(tags.find(bytes, scope) != nullptr);
    for (std::size_t size = 0; size < known_tag::longest + 3; ++size)
        CHECK(tags.find(std::string_view(bytes).substr(0, size), scope) == nullptr);
}

TEST_CASE("known_tags: forgets the oldest, and never mistakes one for another") {
    known_tags tags;
    auto const scope = declared("p");
    for (std::uint16_t i = 0; i < 1000; ++i)
        tags.add("p:name" + std::to_string(i), 2, scope, 1, {i});
    CHECK(find(tags, "<p:name999>", scope) != nullptr);
    std::size_t known = 0;
    for (std::size_t i = 0; i < 1000; ++i)
        if (auto const* tag = find(tags, "<p:name" + std::to_string(i) + ">", scope)) {
            ++known;
            CHECK(tag->means.selected == i);
        }
    CHECK(known > 60);
    CHECK(known <= 128);
}
