// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/problem_reader.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <string>
#include <string_view>
#include <utility>

using namespace multistatus;
using namespace multistatus::test;

namespace {

/// What becomes of problem details; `~` stands for their namespace, and `!` for the attribute that
/// tells of which kind a value is. What is wrong, if something is.
std::string read_problem(std::string_view value, parse_options options = strict()) {
    auto const body = json_response(std::string(R"("status":403,"problem":)").append(value));
    auto const read = read_json(body, std::move(options));
    if (!read.ok()) return what(read.error);
    auto text = summary_of(read.responses[0].error().conditions().front());
    auto const replace = [&text](std::string_view from, std::string_view to) {
        for (auto at = text.find(from); at != text.npos; at = text.find(from))
            text.replace(at, from.size(), to);
    };
    replace("{urn:ietf:rfc:7807}", "~");
    replace("@{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}json=", "!");
    return text;
}

}  // namespace

TEST_CASE("problem_reader: members become elements") {
    CHECK(read_problem("{}") == "~problem");
    CHECK(read_problem(R"({"type":"t","status":404,"x":""})") ==
          "~problem(~type=t ~status=404 ~x)");
    CHECK(read_problem(R"({"a":["/1",{"b":"c"},["d"]],"o":{"type":["x"]}})") ==
          "~problem(~a(~i=/1 ~i(~b=c) ~i(~i=d)) ~o(~type(~i=x)))");
}

TEST_CASE("problem_reader: what is no string says so") {
    CHECK(read_problem(R"({"n":1.50,"b":true,"z":null,"a":[],"o":{}})") ==
          "~problem(~n!number=1.50 ~b!boolean=true ~z!null ~a!array ~o!object)");
    CHECK(read_problem(R"({"status":4.04e2})") == "~problem(~status!number=4.04e2)");
    CHECK(read_problem(R"({"x":{"status":404}})") == "~problem(~x(~status!number=404))");
    CHECK(read_problem(R"({"a":{"b":1,"i":""}})") == "~problem(~a!object(~b!number=1 ~i))");
    CHECK(read_problem(R"({"i":"x"})") == "~problem!object(~i=x)");
}

TEST_CASE("problem_reader: what is wrong is told where it is") {
    CHECK(read_problem("[]") == "50 malformed-member response[1]/error");
    CHECK(read_problem(R"({"title":null})") == "59 malformed-member response[1]/error");
    CHECK(read_problem(R"({"status":"404"})") == "60 malformed-member response[1]/error");
    CHECK(read_problem(R"({"status":99})") == "60 malformed-member response[1]/error");
    CHECK(read_problem(R"({"status":600})") == "60 malformed-member response[1]/error");
    CHECK(read_problem(R"({"a b":1})") == "51 malformed-member-name response[1]/error/problem");
    CHECK(read_problem(R"({"x":{"":1}})") ==
          "56 malformed-member-name response[1]/error/problem/x");
    CHECK(read_problem(R"({"x":"\u0000"})") == "55 json-character response[1]/error/problem/x");
    parse_options options;
    options.limits.name_bytes = 6;
    CHECK(read_problem(R"({"toolong":1})", options) ==
          "51 limit-name-bytes response[1]/error/problem");
    CHECK(read_problem(R"({"fitted":""})", options) == "~problem(~fitted)");
    options = {};
    options.limits.depth = 5;
    CHECK(read_problem(R"({"a":[[1]]})", options) == "56 limit-depth response[1]/error/problem/a");
}
