// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/from_nlohmann.hpp>

#include <multistatus/json.hpp>
#include <multistatus/nlohmann.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

template <class T>
ms::diagnostic refused(std::string_view text) {
    try {
        static_cast<void>(json::parse(text).get<T>());
    } catch (ms::parse_error const& error) {
        return error.details();
    }
    return {};
}

constexpr std::string_view body =
    R"({"responses":[{"href":"/a","status":404},{"href":"/b","propstats":[{"status":200,"props":
    {"{urn:x}b":null,"{urn:x}a":{"@xml:lang":"en","#":["{urn:x}c",{"#":"d"}]},"e":42}}]}],
    "description":"end","syncToken":"t","ext":["{urn:x}k"],"summary":{}})";

}  // namespace

TEST_CASE("from_nlohmann: a document, with what parse would find") {
    auto const read = ms::from_nlohmann(ordered_json::parse(body), ms::strict()).value();
    CHECK(read == ms::parse<ms::json>(body).value());
    auto const sorted = ms::from_nlohmann(json::parse(body)).value();
    CHECK(sorted.size() == 2);
    CHECK(sorted.trailer() == read.trailer());
    auto const properties = sorted[1].propstats().front().properties();
    CHECK(properties.front().name() == ms::name{"DAV:", "e"});
    auto const odd = ms::from_nlohmann(json{{"responses", json::array()}, {"odd", 1}}).value();
    REQUIRE(odd.diagnostics().size() == 1);
    CHECK(odd.diagnostics()[0].code == ms::rule::unknown_member);
    CHECK(odd.diagnostics()[0].where == ms::position{});
}

TEST_CASE("from_nlohmann: what is no document is told from one that lacks its responses") {
    auto const detail = [](json const& tree) {
        auto const error = ms::from_nlohmann(tree).error();
        CHECK(error.code == ms::rule::missing_responses);
        return error.detail;
    };
    CHECK(detail(json()) == "it is null");
    CHECK(detail(json(true)) == "it is a boolean");
    CHECK(detail(json(207)) == "it is a number");
    CHECK(detail(json("207")) == "it is a string");
    CHECK(detail(json::array()) == "it is an array");
    CHECK(detail(json::object()) == "");
    CHECK(detail(json::parse(R"({"error":{"code":207,"message":"Multi-Status"}})")) ==
          "there is \"error\"");
}

TEST_CASE("from_nlohmann: errors have paths, and what was complete") {
    auto tree = json::parse(body);
    tree["responses"][1]["propstats"][0]["props"]["f"] = json::array({1});
    auto const read = ms::from_nlohmann(tree);
    CHECK(read.error().code == ms::rule::malformed_member);
    CHECK(read.error().path == "response[2]/propstat[1]/prop/f");
    CHECK(read.error().where == ms::position{});
    CHECK(read.partial().size() == 1);
    tree["responses"][1]["propstats"][0]["props"]["f"] = "\xFF";
    CHECK(ms::from_nlohmann(tree).error().code == ms::rule::json_encoding);
    tree["responses"][1]["propstats"][0]["props"]["f"] = json::binary({1});
    CHECK(ms::from_nlohmann(tree).error().code == ms::rule::json_syntax);
    CHECK(ms::from_nlohmann(json()).error().code == ms::rule::missing_responses);
    CHECK(ms::from_nlohmann(json::array()).error().code == ms::rule::missing_responses);
    std::size_t const deep = 100'000;
    auto const nested =
        json::parse("{\"responses\":" + std::string(deep, '[') + std::string(deep, ']') + "}");
    CHECK(ms::from_nlohmann(nested).error().code == ms::rule::limit_depth);
    ms::parse_options options;
    options.limits.depth = ~std::size_t{0};
    CHECK(ms::from_nlohmann(nested, options).error().code == ms::rule::malformed_member);
}

TEST_CASE("from_json: a response that nests too deep is told as that") {
    json inner = 1;
    for (int i = 0; i < 1000; ++i)
        inner = json::array({{{"{urn:x}a", inner}}});
    json const tree = {{"href", "/a"},
                       {"propstats", {{{"status", 200}, {"props", {{"{urn:x}a", inner}}}}}}};
    try {
        static_cast<void>(tree.get<ms::response>());
        FAIL("it is read");
    } catch (ms::parse_error const& e) {
        CHECK(e.details().code == ms::rule::limit_depth);
    }
}

TEST_CASE("from_json: a document") {
    auto const expected = ms::parse<ms::json>(body).value();
    CHECK(ordered_json::parse(body).get<ms::document>() == expected);
    ms::document read;
    ordered_json::parse(body).get_to(read);
    CHECK(read == expected);
    CHECK(refused<ms::document>("{}").code == ms::rule::missing_responses);
    CHECK_THROWS_AS(json::parse("[]").get<ms::document>(), ms::parse_error);
}

TEST_CASE("from_json: a response") {
    auto const expected = ms::parse<ms::json>(body).value();
    auto const tree = ordered_json::parse(body);
    CHECK(tree["responses"][1].get<ms::response>() == expected[1]);
    auto const all = tree["responses"].get<std::vector<ms::response>>();
    REQUIRE(all.size() == 2);
    CHECK(all[0] == expected[0]);
    auto read = expected[1];
    ms::from_json(tree["responses"][0], read);
    CHECK(read == expected[0]);
    CHECK(refused<ms::response>(R"({"status":200})").code == ms::rule::missing_href);
    CHECK(refused<ms::response>(R"({"status":200})").path == "response");
    CHECK(refused<ms::response>("1").code == ms::rule::malformed_member);
    CHECK(refused<ms::response>("null").code == ms::rule::malformed_member);
    auto const wrong = refused<ms::response>(R"({"href":"/","propstats":[{"props":{"a":[1]}}]})");
    CHECK(wrong.code == ms::rule::malformed_member);
    CHECK(wrong.path == "propstat[1]/prop/a");
}

TEST_CASE("from_json: elements") {
    auto const one = json::parse(R"({"{urn:x}a":{"@b":"c","#":["d"]}})").get<ms::owned_element>();
    CHECK(one.name() == ms::name{"urn:x", "a"});
    CHECK(one.view().attribute({"", "b"}) == "c");
    CHECK(one.view().elements().front().name() == ms::name{"DAV:", "d"});
    auto const some = json::parse(R"(["a",{"b":1}])").get<std::vector<ms::owned_element>>();
    REQUIRE(some.size() == 2);
    CHECK(some[0].view().empty());
    CHECK(some[1].view().text() == "1");
    for (auto const* wrong : {"1", "null", "[]", "{}", R"({"a":1,"b":2})", R"({"a":[1]})"})
        CHECK(refused<ms::owned_element>(wrong).code == ms::rule::malformed_member);
    for (auto const* wrong : {"\"\"", "\"a:b\"", R"({"#":"text"})", R"({"@a":"b"})"})
        CHECK(refused<ms::owned_element>(wrong).code == ms::rule::malformed_member_name);
    CHECK(refused<ms::owned_element>(R"({"a":"\u0007"})").code == ms::rule::json_character);
}

TEST_CASE("from_json: a status") {
    CHECK(json(404).get<ms::status>() == ms::status(404));
    CHECK(json(200.0).get<ms::status>() == ms::status(200));
    for (auto const* wrong : {"99", "600", "-200", "200.5", "\"200\"", "null", "[200]",
                              R"({"status":200,"statusLine":"HTTP/0.0 200 OK"})"})
        CHECK(refused<ms::status>(wrong).code == ms::rule::malformed_member);
}
