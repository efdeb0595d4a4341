// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/document_reader.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>
#include <support/repeated.hpp>

#include <cstddef>
#include <string>
#include <string_view>

// Limits, and bodies made to cost as much as they can. Times are not measured: what was quadratic
// here would not end within the patience of anybody.

using namespace multistatus;
using namespace multistatus::test;

namespace {

std::string limited(std::string const& body, void (*set)(limits&)) {
    parse_options options;
    set(options.limits);
    CHECK(read_json(body).ok());
    CHECK(difference_of_pieces<json>(body, options) == "");
    return what(read_json(body, options).error);
}

}  // namespace

TEST_CASE("Limits of JSON bodies are errors of their own") {
    auto const two = json_of(R"({"href":"/a","status":200},{"href":"/b","status":200})");
    auto const value = json_props(R"("x":["y",{"#":"12345"}])");
    CHECK(limited(two, [](limits& l) { l.total_bytes = 50; }) ==
          "50 limit-total-bytes response[2]/href");
    CHECK(limited(two + "  ", [](limits& l) { l.total_bytes = 68; }) ==
          "68 limit-total-bytes multistatus");
    CHECK(limited(two, [](limits& l) { l.responses = 1; }) == "41 limit-responses response[2]");
    CHECK(limited(two, [](limits& l) { l.response_bytes = 20; }) ==
          "14 limit-response-bytes response[1]");
    CHECK(limited(two, [](limits& l) { l.response_bytes = 0; }) == "0 limit-response-bytes");
    CHECK(limited(two, [](limits& l) { l.href_bytes = 1; }) ==
          "22 limit-href-bytes response[1]/href");
    CHECK(limited(value, [](limits& l) { l.value_bytes = 4; }) ==
          "77 limit-value-bytes response[1]/propstat[1]/prop/x");
    CHECK(limited(json_props(R"("x":[{"#":"123"},{"#":"45"}])"), [](limits& l) {
              l.value_bytes = 4;
          }) == "85 limit-value-bytes response[1]/propstat[1]/prop/x");
    CHECK(limited(json_props(R"("xyz":{"@a":"1","@b":"2"})"), [](limits& l) {
              l.attributes = 1;
          }) == "79 limit-attributes response[1]/propstat[1]/prop/xyz");
    CHECK(limited(json_props(R"("xyz":null)"), [](limits& l) { l.name_bytes = 2; }) ==
          "63 limit-name-bytes response[1]/propstat[1]/prop");
    CHECK(limited(value, [](limits& l) { l.depth = 5; }) ==
          "68 limit-depth response[1]/propstat[1]/prop/x");
    CHECK(limited(value, [](limits& l) { l.depth = 2; }) == "22 limit-depth response[1]");
    CHECK(limited(json_props(R"("x":null,"y":null)"), [](limits& l) { l.properties = 1; }) ==
          "72 limit-properties response[1]/propstat[1]/prop");
    CHECK(limited(R"({"a":1,"b":2,"responses":[]})", [](limits& l) { l.diagnostics = 1; }) ==
          "7 limit-diagnostics multistatus");
    CHECK(limited(R"({"responses":[],"ext":["a","b","c"]})", [](limits& l) {
              l.response_bytes = 30;
          }) == "22 limit-response-bytes multistatus");
}

TEST_CASE("Nothing is given of a response in JSON with a name, a language or a body too long") {
    auto const limit = [](limits& l) { l.name_bytes = l.value_bytes = 10; };
    struct {
        std::string body;
        std::string_view expected;
    } const cases[] = {
        {json_props(R"("x":{"@attributes1":"1"})"), "limit-name-bytes"},
        {json_props(R"("x":{"@{urn:longer1}a":"1"})"), "limit-name-bytes"},
        {json_props(R"("x":{"@xml:lang":"de-CH-19961"})"), "limit-name-bytes"},
        {json_props(R"("x":["y",{"z":{"@xml:lang":"de-CH-19961"}}])"), "limit-name-bytes"},
        {json_props(R"("@xml:lang":"de-CH-19961","x":"1")"), "limit-value-bytes"},
        {json_props(R"("x":{"@a":"12345678901"})"), "limit-value-bytes"},
        {json_response(R"("status":200,"body":["12345678"])"), "limit-value-bytes"}};
    for (auto const& c : cases) {
        CAPTURE(c.body);
        CHECK(limited(c.body, limit).find(c.expected) != std::string::npos);
        parse_options options;
        limit(options.limits);
        CHECK(read_json(c.body, options).responses.empty());
    }
}

TEST_CASE("White space between responses has no limit, and none is kept") {
    parse_options options;
    options.limits.response_bytes = 40;
    auto const space = repeated(" \r\n\t", 100);
    auto const body = json_of(space + R"({"href":"/a","status":200})" + space + "," + space +
                              R"({"href":"/b","status":200})" + space);
    auto const read = read_json(body, options);
    CHECK(read.ok());
    CHECK(read.responses.size() == 2);
    CHECK(difference_of_pieces<json>(body, options) == "");
}

TEST_CASE("Costly JSON is read or refused") {
    constexpr std::size_t many = 200'000;
    parse_options wide;
    wide.limits.nodes = 10 * many;
    wide.limits.depth = wide.limits.attributes = many + 10;
    wide.limits.properties = wide.limits.diagnostics = many + 10;
    auto const numbered = [](std::string_view before, std::string_view after) {
        std::string all;
        for (std::size_t i = 0; i < many; ++i)
            all.append(i == 0 ? "" : ",").append(before).append(std::to_string(i)).append(after);
        return all;
    };

    SECTION("deep nesting") {
        auto const body =
            json_props("\"x\":" + repeated("[{\"y\":", many) + "null" + repeated("}]", many));
        auto const read = read_json(body, wide);
        REQUIRE(read.ok());
        CHECK(read.responses[0] == response(read.responses[0]));
        CHECK(read_json(body).error.code == rule::limit_depth);
        CHECK(difference(read, read_bytewise<json>(body, wide)) == "");
    }
    SECTION("deep nesting that is not closed, or that nobody reads") {
        for (auto const* const open : {"[", "{\"a\":", "[{\"a\":"}) {
            auto const body = json_props("\"x\":" + repeated(open, many));
            CHECK(read_json(body).error.code == rule::limit_depth);
            CHECK_FALSE(read_json(body, wide).ok());
            CHECK_FALSE(read_bytewise<json>("{\"x\":" + repeated(open, many), wide).ok());
        }
        CHECK(
            read_json("{\"responses\":[],\"x\":" + repeated("[", many) + repeated("]", many) + "}",
                      wide)
                .ok());
    }
    SECTION("many attributes, behind the text and at each level") {
        CHECK(read_json(json_props("\"x\":{\"#\":null," + numbered("\"@a", "\":\"\"") + "}"), wide)
                  .ok());
        CHECK(read_json(json_props("\"x\":" + repeated("{\"#\":[{\"y\":", many / 4) + "null" +
                                   repeated("}],\"@a\":\"\"}", many / 4)),
                        wide)
                  .ok());
    }
    SECTION("many members") {
        CHECK(read_json(json_props(numbered("\"a", "\":null")), wide).ok());
        CHECK(read_json(json_props(numbered("\"{urn:x}a", "\":null") + ",\"{urn:x}a0\":null"), wide)
                  .error.code == rule::duplicate_member);
        CHECK(read_json("{" + numbered("\"a", "\":0") + ",\"responses\":[]}", wide).ok());
        CHECK(read_json("{" + numbered("\"a", "\":0") + ",\"a7\":[]}", wide).error.code ==
              rule::duplicate_member);
    }
    SECTION("objects with many members inside each other") {
        std::string body = "null";
        for (std::size_t level = 0; level < 60; ++level) {
            std::string members;
            for (std::size_t i = 0; i < 40; ++i)
                members.append("\"b").append(std::to_string(i)).append("\":null,");
            body = "{" + members + "\"c\":" + body + ",\"d\":null}";
        }
        CHECK(read_json(json_props("\"x\":" + body), wide).ok());
    }
    SECTION("many namespaces") {
        CHECK(read_json(json_props("\"x\":[" + numbered("\"{urn:", "}a\"") + "]"), wide).ok());
    }
    SECTION("many properties of the same name") {
        auto const list = json_propstat("\"propsList\":[" + repeated("\"x\",", many) + "\"x\"]");
        CHECK(read_json(list, wide).diagnostics.size() == many);
    }
    SECTION("many propstats and many hrefs") {
        CHECK(read_json(json_response("\"propstats\":[" +
                                      repeated("{\"status\":200,\"props\":{}},", many) +
                                      "{\"status\":200,\"props\":{}}]"),
                        wide)
                  .ok());
        CHECK(read_json(json_response("\"status\":200,\"additionalHrefs\":[" +
                                      numbered("\"/", "\"") + "]"))
                  .responses[0]
                  .hrefs()
                  .size() == many + 1);
    }
    SECTION("many errors within a response") {
        auto const body = json_response("\"status\":200," + numbered("\"u", "\":0"));
        CHECK(read_json(body, wide).diagnostics.size() == many);
    }
    SECTION("things that never end, in small chunks") {
        for (auto const* const begin :
             {"{\"a\":\"", "{\"a\":\"\\", "{\"a\":1", "{\"a\":[\"\\\"", "{\"", "{\"a\":tru",
              "{\"responses\":[{\"a\":\"", "{\"responses\":[\"", "{\"responses\":[1"}) {
            auto const body = begin + repeated("000", many);
            CAPTURE(begin);
            auto const whole = read_json(body);
            CHECK_FALSE(whole.ok());
            CHECK(difference(read_bytewise<json>(body), whole) == "");
        }
        CHECK(read_bytewise<json>(repeated("\n", many)).error.code == rule::empty_body);
        CHECK(read_bytewise<ndjson>("{\"multistatus\":1}\n" + repeated(" ", many)).error.code ==
              rule::truncated);
        CHECK(read_bytewise<ndjson>("{\"multistatus\":1}\n\"" + repeated("a", many)).error.code ==
              rule::truncated);
    }
    SECTION("escapes in small chunks") {
        auto const body = json_props("\"x\":\"" + repeated("\\u0041\\\\\\\"", many) + "\"");
        auto const whole = read_json(body);
        CHECK(whole.ok());
        CHECK(difference(read_bytewise<json>(body), whole) == "");
    }
}

TEST_CASE("What is no JSON is refused as soon as fourteen bytes tell what it may be") {
    constexpr std::string_view page = "<!doctype html>";
    parser<json> in;
    CHECK(in.feed(page.substr(0, 13)));
    CHECK(in.next() == nullptr);
    CHECK_FALSE(in.failed());
    static_cast<void>(in.feed(page.substr(13, 1)));
    CHECK(in.next() == nullptr);
    CHECK(in.failed());
}
