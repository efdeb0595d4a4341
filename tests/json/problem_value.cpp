// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/problem_value.hpp>

#include <multistatus/json/whole_value.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>
#include <support/written.hpp>

#include <string>
#include <string_view>

using namespace multistatus;

namespace {

constexpr name whole{detail::problem_namespace, "x"};

/// The value that an element becomes in XML, and is read back from there.
std::string back(std::string_view value) {
    json_detail::whole_value const read(value, 200);
    REQUIRE(read);
    auto const body = test::written([&](auto& out) {
        out.response("/").status(400).error(content_property(
            whole, [&](auto& to) { json_detail::write_problem_value(read.tokens(), 0, to); }));
    });
    auto const doc = parse<xml>(body).value();
    detail::text_buffer text;
    bool const done = json_detail::problem_text().append(*doc[0].error().find(whole), text);
    return done ? std::string(text.view()) : "no";
}

}  // namespace

TEST_CASE("problem_value: each value survives as an element") {
    for (auto const* const value :
         {R"("text")", R"("")", R"("30")", "30", "-0.0e+10", "true", "false", "null", "[]", "{}",
          R"(["a",1,null,[],{},[[]],""])", R"({"a":{"b":{"c":[{"d":""}]}}})", R"({"i":[{"i":1}]})",
          R"([{"i":"x"},{"a":1,"i":2}])", R"("\"\\\n\té<&>")"}) {
        CAPTURE(value);
        CHECK(back(value) == value);
    }
    CHECK(back(R"({ "a" : [ 1 , "\u0062" ] })") == R"({"a":[1,"b"]})");
}

TEST_CASE("problem_value: nesting is limited") {
    auto const nested = [](std::size_t n) { return std::string(n, '[') + std::string(n, ']'); };
    CHECK(back(nested(101)) == nested(101));
    CHECK(back(nested(102)) == "no");
}
