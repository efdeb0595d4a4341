// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/dom_maker.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::nlohmann_detail;

namespace {

rule fault_of(std::string_view text) {
    detail::fault fault;
    static_cast<void>(dom_maker<nlohmann::json>().make(text, fault));
    return fault.code;
}

}  // namespace

TEST_CASE("A tree is made as nlohmann would make it") {
    detail::fault fault;
    constexpr auto* text =
        R"({"b":[1,-2,2.5,"x\u00e9",true,null,[],{}],"a":{"c":18446744073709551615}})";
    CHECK(dom_maker<nlohmann::json>().make(text, fault) == nlohmann::json::parse(text));
    auto const ordered = dom_maker<nlohmann::ordered_json>().make(text, fault);
    CHECK(ordered.dump() == nlohmann::ordered_json::parse(text).dump());
    CHECK_FALSE(fault.is_set());
}

TEST_CASE("A tree with a number that is another one is not made") {
    CHECK(fault_of("[1.10,0.1,1e2,-0.0,1e-7,123456789.5]") == rule::none);
    CHECK(fault_of("[0.12345678901234567890]") == rule::unwritable_value);
    CHECK(fault_of("123456789012345678901234567890") == rule::unwritable_value);
    CHECK(fault_of("1e400") == rule::unwritable_value);
    CHECK(fault_of("1e-400") == rule::unwritable_value);
}

TEST_CASE("A tree that nlohmann would run out of stack with is not made") {
    CHECK(fault_of(std::string(1000, '[') + std::string(1000, ']')) == rule::none);
    CHECK(fault_of(std::string(1001, '[') + std::string(1001, ']')) == rule::limit_depth);
}

TEST_CASE("A tree with many members is made in linear time") {
    std::string text = "{";
    for (int i = 0; i < 200'000; ++i)
        text.append(i == 0 ? "\"" : ",\"").append(std::to_string(i)).append("\":0");
    detail::fault fault;
    CHECK(dom_maker<nlohmann::ordered_json>().make(text + "}", fault).size() == 200'000);
}
