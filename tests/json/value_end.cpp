// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/value_end.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus::json_detail;

namespace {

// The size of the value at the beginning, found byte by byte; the text's own if it does not end.
std::size_t size_of(std::string_view text) {
    value_end end;
    for (std::size_t size = 1; size <= text.size(); ++size)
        if (end.find(text.substr(0, size))) return size;
    return text.size() + 1;
}

}  // namespace

TEST_CASE("The end of a value is found byte by byte as in the whole") {
    for (std::string const value :
         {R"("a")", R"("")", R"("a\"b")", R"("\\")", R"("{[")", "{}", "[]", R"({"a":[{}]})",
          R"(["]",{"}":"\"]"}])", R"([[],[[]],"]"])",
          R"({"long enough for whole blocks":"of sixteen bytes each \\","[":[1,2,3]})"}) {
        CAPTURE(value);
        CHECK(size_of(value + ",x") == value.size());
        CHECK(size_of(value.substr(0, value.size() - 1)) == value.size());
        value_end whole;
        CHECK(whole.find(value));
    }
}

TEST_CASE("Numbers and literals end where something else begins") {
    CHECK(size_of("1.5e+1,") == 7);
    CHECK(size_of("true}") == 5);
    CHECK(size_of("null ") == 5);
    CHECK(size_of("12") == 3);
    CHECK(size_of("<html>") == 1);
}

TEST_CASE("The search for an end can begin anew") {
    value_end end;
    CHECK_FALSE(end.find("[\"a"));
    end.reset();
    CHECK(end.find("{}"));
}

TEST_CASE("An end that was found stays found, and in no bytes there is none") {
    value_end end;
    CHECK_FALSE(end.find(""));
    CHECK_FALSE(end.find("["));
    CHECK(end.find("[]"));
    CHECK(end.find("[]"));
    CHECK(end.find("[],"));
    end.reset();
    CHECK_FALSE(end.find(""));
    CHECK_FALSE(end.find("1"));
}
