// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/known_members.hpp>

#include <multistatus/json/tokenizer.hpp>

#include <support/catch.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

using namespace multistatus::json_detail;

TEST_CASE("The members that are known are found, and the others told") {
    enum class member : std::uint8_t { a, b, c };
    static constexpr std::array<std::string_view, 3> names{"a", "b", "c"};
    token_list list;
    tokenizer read(list, 10);
    REQUIRE(read.read(R"({"c":1,"x":[2],"a":3,"y":4})") == progress::done);
    known_members<member, 3> m(names);
    std::string others;
    CHECK(m.find(list, 0, [&](std::uint32_t name) {
        others.append(list.text(name));
        return true;
    }));
    CHECK(others == "xy");
    CHECK(list.text(m[member::a]) == "3");
    CHECK(list.text(m[member::c]) == "1");
    CHECK(m[member::b] == no_token);
    CHECK_FALSE(m.find(list, 0, [](std::uint32_t) { return false; }));
}
