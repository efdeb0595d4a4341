// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/body_text.hpp>

#include <support/catch.hpp>

#include <string_view>

using namespace multistatus::nlohmann_detail;

TEST_CASE("The text of a body: things stand where they were read") {
    constexpr std::string_view body = R"({ "a\n" : [ -1.5e3,true , "b"] })";
    reading_progress progress;
    body_text text(body, progress);
    auto const part = [&](extent where) { return body.substr(where.at, where.end - where.at); };
    CHECK(part(text.bracket('{')) == "{");
    progress.seen = 7;
    CHECK(part(text.name("a\n")) == R"("a\n")");
    CHECK(part(text.bracket('[')) == "[");
    CHECK(part(text.number("-1500")) == "-1.5e3");
    CHECK(part(text.literal("true")) == "true");
    progress.seen = body.find(']');
    CHECK(part(text.string("b")) == R"("b")");
    CHECK(part(text.bracket(']')) == "]");
    CHECK(part(text.bracket('}')) == "}");
    CHECK(text.view() == body);
    body_text cut("12", progress);
    CHECK(cut.number("12").end == 2);
}
