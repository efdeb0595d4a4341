// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/made_text.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::nlohmann_detail;

TEST_CASE("A text that is made is the shortest JSON, with things where it says") {
    made_text text;
    auto const part = [&](extent e) { return std::string(text.view().substr(e.at, e.end - e.at)); };
    CHECK(part(text.bracket('{')) == "{");
    CHECK(part(text.name("a\"")) == R"("a\"")");
    CHECK(part(text.bracket('[')) == "[");
    CHECK(part(text.number("1")) == "1");
    CHECK(part(text.string(std::string_view("\n\x01\0\xC3\xA9", 5))) ==
          "\"\\n\\u0001\\u0000\xC3\xA9\"");
    static_cast<void>(text.bracket(']'));
    CHECK(part(text.name("b")) == R"("b")");
    CHECK(part(text.literal("null")) == "null");
    static_cast<void>(text.bracket('}'));
    CHECK(text.view() == "{\"a\\\"\":[1,\"\\n\\u0001\\u0000\xC3\xA9\"],\"b\":null}");
    CHECK_FALSE(text.is_too_long());
    CHECK(text.locate(5) == position{});
}

TEST_CASE("A text that is made of bytes knows where they were") {
    reading_progress progress;
    made_text text(progress);
    progress.seen = 1;
    static_cast<void>(text.bracket('['));
    progress.seen = 10;
    auto const string = text.string("long text in few bytes");
    progress.seen = 12;
    auto const number = text.number("1");
    CHECK(text.locate(0) == position{0, 0, 0});
    CHECK(text.locate(string.at).offset == 1);
    CHECK(text.locate(string.at + 5).offset == 1);
    CHECK(text.locate(number.at).offset == 10);
    CHECK(text.locate(text.mark_end(11)).offset == 11);
}

TEST_CASE("A text that is made has no more values than bytes were read") {
    reading_progress progress;
    made_text text(progress);
    progress.seen = 3;
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(text.literal("true"));
        CHECK_FALSE(text.is_too_long());
    }
    static_cast<void>(text.literal("true"));
    CHECK(text.is_too_long());
}
