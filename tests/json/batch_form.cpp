// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/batch_form.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus::json_detail;

namespace {

std::string const space = "{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}";

std::string header(std::string const& members) {
    return "{\"" + space + "header\":{" + members + "}}";
}
std::string headers(std::string_view value) {
    batch_form form(multistatus::limits{}, false);
    return form.make_headers(value) ? std::string(form.text()) : "no";
}
std::string body(std::string const& value, bool one_line = false) {
    batch_form form(multistatus::limits{}, one_line);
    return form.make_body(value) ? std::string(form.text()) : "no";
}

}  // namespace

TEST_CASE("batch_form: which element is which") {
    auto const id = "\"" + space + "id\"";
    CHECK(is_batch_element({id, {}}, multistatus::detail::batch_id));
    CHECK_FALSE(is_batch_element({id, {}}, multistatus::detail::batch_body));
    for (std::string const other : {"\"id\"", "\"i\"", "\"{}id\"", "\"{urn:x}id\""})
        CHECK_FALSE(is_batch_element({other, {}}, multistatus::detail::batch_id));
}

TEST_CASE("batch_form: id") {
    batch_form form(multistatus::limits{}, false);
    CHECK(form.make_id("null"));
    CHECK(form.text() == "\"\"");
    CHECK(form.make_id("\"a\\\"\""));
    CHECK(form.text() == "\"a\\\"\"");
    CHECK_FALSE(form.make_id("[\"a\"]"));
    CHECK_FALSE(form.make_id(R"({"@a":"","#":"x"})"));
}

TEST_CASE("batch_form: headers") {
    auto const type = header(R"("@name":"Content-Type","#":"text/html")");
    auto const empty = header(R"("@name":"X","#":null)");
    CHECK(headers("null") == "{}");
    CHECK(headers("[" + type + "," + empty + "]") == R"({"Content-Type":"text/html","X":""})");
    for (auto const& other :
         {std::string("\"x\""), "[" + type + "," + type + "]", "[" + type + ",{\"#\":\" \"}]",
          "[\"" + space + "header\"]", "[" + header(R"("@id":"X","#":"")") + "]",
          "[" + header(R"("@name":"X","@b":"","#":"")") + "]",
          "[" + header(R"("@name":"X","#":["a"])") + "]"}) {
        CAPTURE(other);
        CHECK(headers(other) == "no");
    }
}

TEST_CASE("batch_form: a body is JSON as it stands") {
    CHECK(body(R"("{\"a\": [1.0, null]}")") == R"({"a": [1.0, null]})");
    CHECK(body(R"("\"text\"")") == R"("text")");
    CHECK(body(R"("1e400")") == "1e400");
    CHECK(body(R"("true")") == "true");
    CHECK(body(R"("[1,\n2]")") == "[1,\n2]");
    CHECK(body(R"("[1,\n2]")", true) == "no");
    for (auto const* const other :
         {R"("")", "null", R"("hello")", R"(" 1")", R"("1 ")", R"("1 2")", R"("{")", R"("01")",
          R"("{\"a\":1,\"a\":2}")", R"("\"\\ud800\"")", R"([{"#":"1"},"a"])",
          R"({"@a":"","#":"1"})"}) {
        CAPTURE(other);
        CHECK(body(other) == "no");
    }
    CHECK(body('"' + std::string(1000, '[') + std::string(1000, ']') + '"') == "no");
}
