// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/walker.hpp>

#include <multistatus/nlohmann/made_text.hpp>
#include <multistatus/nlohmann/token_maker.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::nlohmann_detail;

namespace {

template <class Json>
std::string walked(Json const& value, std::size_t levels = 100) {
    json_detail::token_list tokens;
    made_text text;
    token_maker<made_text> maker(tokens, text, levels);
    bool const done = walker<Json, token_maker<made_text>>(maker).walk(value);
    CHECK(done == (maker.finish().code == rule::none));
    return done ? std::string(text.view()) : "ended";
}

}  // namespace

TEST_CASE("A walk through a tree tells all that it holds, in order") {
    constexpr auto* text = R"({"b":[1,-2,2.5,"x",true,null,[],{}],"a":{"c":18446744073709551615}})";
    CHECK(walked(nlohmann::ordered_json::parse(text)) == text);
    CHECK(walked(nlohmann::json::parse(text)) == nlohmann::json::parse(text).dump());
    CHECK(walked(nlohmann::json()) == "null");
}

TEST_CASE("A walk ends where it is told to, and needs no stack") {
    CHECK(walked(nlohmann::json::binary({1})) == "ended");
    CHECK(walked(nlohmann::json(nlohmann::json::value_t::discarded)) == "ended");
    CHECK(walked(nlohmann::json::parse("[[1]]"), 1) == "ended");
    std::size_t const deep = 200'000;
    auto const tree = nlohmann::json::parse(std::string(deep, '[') + std::string(deep, ']'));
    CHECK(walked(tree, deep).size() == 2 * deep);
    CHECK(walked(tree, deep - 1) == "ended");
}
