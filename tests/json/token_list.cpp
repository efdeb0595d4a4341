// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/token_list.hpp>

#include <multistatus/json/tokenizer.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus::json_detail;

TEST_CASE("What an object or array holds is walked through without what is inside it") {
    token_list list;
    tokenizer read(list, 10);
    REQUIRE(read.read(R"({"a":[1,[2,3],{"x":0}],"b\u0062":null,"c":{}})") == progress::done);
    std::string names;
    for (auto const n : members(list, 0))
        names.append(list.text(n)).append(" ");
    CHECK(names == "a bb c ");
    std::string values;
    for (auto const v : items(list, 2))
        values.append(list.verbatim(v)).append(" ");
    CHECK(values == R"(1 [2,3] {"x":0} )");
    CHECK(list.after(0) == list.size());
    for (auto const n : members(list, list.size() - 1))
        FAIL(list.text(n));
}
