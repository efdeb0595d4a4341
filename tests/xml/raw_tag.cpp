// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/raw_tag.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::xml_detail;
using outcome = tag_splitter::outcome;

namespace {

struct split_result {
    outcome state;
    rule problem;
    std::size_t problem_at;
    raw_tag tag;
};
split_result split_tag(std::string_view text, bool tolerant = false, std::size_t limit = 10) {
    raw_tag tag;
    tag_splitter splitter(text, tolerant, limit, tag);
    auto const state = splitter.split();
    return {state, splitter.problem(), splitter.problem_at(), tag};
}

}  // namespace

TEST_CASE("A tag is split into name and attributes") {
    auto const r = split_tag("<D:a b='1'\n c = \"2'&lt;\" >text");
    REQUIRE(r.state == outcome::split);
    CHECK(r.tag.name == "D:a");
    CHECK(r.tag.size == 26);
    CHECK_FALSE(r.tag.is_empty);
    REQUIRE(r.tag.attributes.size() == 2);
    CHECK(r.tag.attributes[0].name == "b");
    CHECK(r.tag.attributes[0].value == "1");
    CHECK(r.tag.attributes[0].is_plain);
    CHECK(r.tag.attributes[1].value == "2'&lt;");
    CHECK_FALSE(r.tag.attributes[1].is_plain);
    CHECK(split_tag("<a/>").tag.is_empty);
    CHECK(split_tag("<a />").tag.size == 5);
    CHECK_FALSE(split_tag("<a b='\t'/>").tag.attributes[0].is_plain);
}

TEST_CASE("A tag is cut wherever it is not complete") {
    std::string_view const tag = "<a:b c='1' d=\"2\" />";
    for (std::size_t size = 1; size < tag.size(); ++size) {
        CAPTURE(size);
        CHECK(split_tag(tag.substr(0, size)).state == outcome::cut);
    }
    CHECK(split_tag(tag).state == outcome::split);
}

TEST_CASE("A malformed tag tells what is wrong") {
    auto const problem = [](std::string_view text, bool tolerant = false) {
        auto const r = split_tag(text, tolerant);
        return r.state == outcome::malformed ? r.problem : rule::none;
    };
    CHECK(problem("< a>") == rule::malformed_markup);
    CHECK(problem("<>") == rule::malformed_markup);
    CHECK(problem("<a b>") == rule::malformed_tag);
    CHECK(problem("<a b=1>") == rule::malformed_tag);
    CHECK(problem("<a b='1'c='2'>") == rule::malformed_tag);
    CHECK(problem("<a /b>") == rule::malformed_tag);
    CHECK(problem("<a ='1'>") == rule::malformed_tag);
    CHECK(problem("<a b='<'>") == rule::less_than_in_attribute);
    CHECK(problem("<a b='<'>", true) == rule::none);
    CHECK(problem("<a<b>", true) == rule::malformed_markup);
}

TEST_CASE("A `<` that begins no tag is reported where that is seen, not at the next one") {
    CHECK(split_tag("< b</a>").problem_at == 1);
    CHECK(split_tag("<=b</a>").problem_at == 1);
    CHECK(split_tag("<a=b</a>").problem_at == 2);
    CHECK(split_tag("<a<b>").problem_at == 2);
}

TEST_CASE("A tag with a broken name is split all the same") {
    CHECK(split_tag("<a+b>").tag.name == "a+b");
    CHECK(split_tag("<a/ >").tag.name == "a/");
    CHECK(split_tag("<http://x/y?z=1 b='1'/>", true).tag.name == "http://x/y?z=1");
}

TEST_CASE("More attributes than allowed are not split") {
    CHECK(split_tag("<a b='1' c='2'>", false, 2).state == outcome::split);
    CHECK(split_tag("<a b='1' c='2'>", false, 1).problem == rule::limit_attributes);
    CHECK(split_tag("<a>", false, 0).state == outcome::split);
}
