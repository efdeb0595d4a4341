// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/dom_reader.hpp>

#include <support/catch.hpp>
#include <support/summary.hpp>

#include <string>

using namespace multistatus;
using nlohmann_detail::dom_reader;

TEST_CASE("A tree is read response by response") {
    auto const tree = nlohmann::ordered_json::parse(
        R"({"responses":[{"href":"/a","status":404},{"status":200},{"href":"/b","status":200}],)"
        R"("syncToken":"t"})");
    dom_reader reader(tree, {});
    CHECK(reader.read() == read_step::item);
    CHECK(test::summary_of(reader.response()) == "/a = 404");
    CHECK(reader.read() == read_step::item);
    CHECK(test::summary_of(reader.response()) == "/b = 200");
    CHECK(reader.diagnostics().size() == 1);
    CHECK(reader.read() == read_step::end);
    CHECK(reader.trailer().sync_token() == "t");
    CHECK(reader.trailer().responses() == 2);
}

TEST_CASE("Parts of a tree are read by themselves") {
    dom_reader response(nlohmann::json{{"href", "/a"}, {"status", 404}}, {});
    REQUIRE(response.read_response());
    CHECK(test::summary_of(response.response()) == "/a = 404");
    dom_reader element(nlohmann::json{{"a", "b"}}, {});
    detail::tape_builder tape;
    REQUIRE(element.read_element(tape));
    CHECK(test::summary_of(multistatus::element(tape.view(), 0)) == "a=b");
    dom_reader status(nlohmann::json(404), {});
    int code = 0;
    REQUIRE(status.read_status(code));
    CHECK(code == 404);
    dom_reader wrong(nlohmann::json("404"), {});
    CHECK_FALSE(wrong.read_status(code));
    CHECK(wrong.error().code == rule::malformed_member);
    CHECK(wrong.error().path == "status");
    dom_reader skipped(nlohmann::json{{"status", 404}}, {});
    CHECK_FALSE(skipped.read_response());
    CHECK(skipped.error().code == rule::missing_href);
}
