// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/broken_place.hpp>

#include <multistatus/json/tokenizer.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::json_detail;

namespace {

// The path of the error in a response.
std::string path_in(std::string_view broken) {
    detail::open_elements path;
    path.push("multistatus", 0);
    path.push("response", 0).ordinal = 7;
    json_detail::token_list list;
    tokenizer read(list, 100);
    CHECK(read.read(broken) != progress::done);
    std::string text;
    {
        broken_place const here(path, list, read.open());
        text = path.path();
    }
    CHECK(path.depth() == 2);
    return text;
}

}  // namespace

TEST_CASE("The path to broken JSON is that of the part it stands for") {
    CHECK(path_in("") == "response[7]");
    CHECK(path_in("{") == "response[7]");
    CHECK(path_in(R"({"href":x)") == "response[7]/href");
    CHECK(path_in(R"({"href":"/a",x)") == "response[7]");
    CHECK(path_in(R"({"propstats":[x)") == "response[7]");
    CHECK(path_in(R"({"propstats":[{},{"a":[{}]},{x)") == "response[7]/propstat[3]");
    CHECK(path_in(R"({"propstats":[{"props":{"{urn:x}y":{"#":[{"z":x)") ==
          "response[7]/propstat[1]/prop/y/z");
    CHECK(path_in(R"({"propstats":[{"propsList":["a",{"b":{"@c":x)") ==
          "response[7]/propstat[1]/prop/b");
    CHECK(path_in(R"({"error":[{"propstats":[{"a":x)") == "response[7]/error/a");
    CHECK(path_in("{\"a\\nb\":x") == "response[7]/a b");
}
