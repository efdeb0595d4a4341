// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/known_tags.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

using namespace multistatus::xml_detail;

namespace {

known_tag make(std::string_view text, std::size_t prefix_size) {
    known_tag tag;
    tag.assign(text, prefix_size, {}, 0, {});
    return tag;
}

void remember(known_tags& tags, std::string_view text, std::uint16_t number) {
    tags.place_for(text.data(), text.size()).assign(text, 0, {}, 0, {{}, true, 0, number});
}

std::size_t size_of(std::string_view bytes) {
    return known_tags::size_of_tag(bytes.data(), bytes.data() + bytes.size());
}

}  // namespace

TEST_CASE("known_tag: its parts, wherever it stands") {
    std::string_view const text = "<D:href>/a</D:href>";
    auto const tag = make("<D:href>", 1);
    CHECK(tag.is(text.data(), 8));
    CHECK_FALSE(tag.is(text.data(), 7));
    CHECK_FALSE(tag.is("<d:href>", 8));
    CHECK(tag.size() == 8);
    CHECK(tag.name_size() == 6);
    CHECK_FALSE(tag.is_empty());
    CHECK(tag.qname(text.data()) == "D:href");
    CHECK(tag.local(text.data()) == "href");
    CHECK(tag.is_ended_by(text.data() + 10));
    CHECK_FALSE(tag.is_ended_by("</D:hrex>"));
    CHECK_FALSE(tag.is_ended_by("</D:href "));
    CHECK_FALSE(tag.is_ended_by("<D:href/>"));

    auto const empty = make("<prop/>", 0);
    CHECK(empty.is_empty());
    CHECK(empty.name_size() == 4);
    CHECK(empty.qname("<prop/>") == "prop");
    CHECK(empty.local("<prop/>") == "prop");
}

TEST_CASE("known_tag: begins and ends_ahead look at all of a tag and nothing behind") {
    for (std::size_t size = 3; size <= 32; ++size) {
        CAPTURE(size);
        std::string const name(size - 2, 'n');
        auto const tag = make("<" + name + ">", 0);
        std::size_t wrong = 0;
        for (auto const& right : {"<" + name + ">", "</" + name + ">"}) {
            bool const is_end = right[1] == '/';
            auto const is_found = [&](std::string text) {
                text.resize(64, 'n');
                return is_end ? tag.ends_ahead(text.data()) : tag.begins(text.data());
            };
            wrong += is_found(right) ? 0 : 1;
            for (std::size_t at = 0; at < right.size(); ++at) {
                auto other = right;
                other[at] = 'x';
                wrong += is_found(other) ? 1 : 0;
            }
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("known_tag: it counts as long as its prefix means the same") {
    namespaces scope;
    scope.declare("other", "urn:other");
    scope.declare("D", "DAV:");
    known_tag tag;
    tag.assign("<D:href>", 1, scope.find_declaration("D").value(), scope.scope(), {});
    CHECK(scope.space(tag.prefix()) == "DAV:");
    CHECK(tag.is_in_scope(scope));
    scope.declare("x", "urn:x");
    CHECK(tag.is_in_scope(scope));
    scope.declare("D", "urn:y");
    CHECK_FALSE(tag.is_in_scope(scope));
    scope.shrink(2);
    CHECK(tag.is_in_scope(scope));
    scope.shrink(1);
    CHECK_FALSE(tag.is_in_scope(scope));
    scope.declare("D", "urn:z");
    CHECK_FALSE(tag.is_in_scope(scope));
}

TEST_CASE("known_tags: the size of a plain start tag") {
    CHECK(size_of("<a>") == 3);
    CHECK(size_of("<a/>x") == 4);
    CHECK(size_of("<D:multistatus><D:response>") == 15);
    CHECK(size_of("<a/b>") == 5);
    for (std::string_view const other : {"", "<", "<a", "<a/", "<D:response"})
        CHECK(size_of(other) == 0);
    for (std::size_t size = 3; size <= known_tag::longest + 2; ++size) {
        CAPTURE(size);
        auto const tag = "<" + std::string(size - 2, 'n') + ">";
        auto const wanted = size <= known_tag::longest ? size : 0;
        CHECK(size_of(tag) == wanted);
        CHECK(size_of(tag + std::string(60, '>')) == wanted);
    }
}

TEST_CASE("known_tags: finds what it was told, of any size") {
    for (std::size_t size = 3; size <= known_tag::longest; ++size) {
        CAPTURE(size);
        known_tags tags;
        auto const tag = "<" + std::string(size - 2, 'n') + ">";
        CHECK(tags.find(tag.data(), tag.size()) == nullptr);
        remember(tags, tag, 7);
        auto const* const found = tags.find(tag.data(), tag.size());
        REQUIRE(found != nullptr);
        CHECK(found->meaning().selection == 7);
        if (size > 32) continue;
        auto text = tag + std::string(32, '#');
        CHECK(tags.find_ahead(text.data(), size) == found);
        for (std::size_t at = 0; at < size; ++at) {
            std::swap(text[at], text[size]);
            CHECK(tags.find_ahead(text.data(), size) == nullptr);
            std::swap(text[at], text[size]);
        }
    }
}

TEST_CASE("known_tags: forgets some of many, and never mistakes one for another") {
    known_tags tags;
    auto const tag = [](std::size_t i) { return "<p:name" + std::to_string(i) + ">"; };
    for (std::uint16_t i = 0; i < 1000; ++i)
        remember(tags, tag(i), i);
    CHECK(tags.find(tag(999).data(), tag(999).size()) != nullptr);
    std::size_t known = 0;
    for (std::uint16_t i = 0; i < 1000; ++i)
        if (auto const* const found = tags.find(tag(i).data(), tag(i).size())) {
            ++known;
            CHECK(found->meaning().selection == i);
        }
    CHECK(known > 60);
    CHECK(known <= 128);
}

TEST_CASE("known_tags: of those with the same hash two are known, and the last one is") {
    known_tags tags;
    std::string_view const alike[] = {"<a:getetag>", "<b:getetag>", "<c:getetag>"};
    auto const number_of = [&tags](std::string_view tag) {
        auto const* const found = tags.find(tag.data(), tag.size());
        return found != nullptr ? found->meaning().selection : 0;
    };
    remember(tags, alike[0], 1);
    remember(tags, alike[1], 2);
    CHECK(number_of(alike[0]) == 1);
    CHECK(number_of(alike[1]) == 2);
    remember(tags, alike[2], 3);
    CHECK(number_of(alike[0]) == 1);
    CHECK(number_of(alike[1]) == 0);
    CHECK(number_of(alike[2]) == 3);
}
