// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/value_reader.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

namespace {

// The property `x` of `DAV:` with a value.
std::string read_value(std::string_view value) {
    auto const body = json_props(std::string(R"("x":)").append(value));
    auto const read = read_json(body, strict());
    if (!read.ok()) {
        CHECK(read.responses.empty());
        return what(read.error);
    }
    CHECK(read.diagnostics.empty());
    auto const property = read.responses[0].propstats().front().properties().front();
    CHECK(read.responses[0] == response(read.responses[0]));
    return summary_of(property);
}
std::string wrong(std::string_view value) {
    auto const text = read_value(value);
    return text.substr(text.find(' ') + 1);
}

}  // namespace

TEST_CASE("A value is nothing, text, Items, or an object with attributes") {
    CHECK(read_value("null") == "x");
    CHECK(read_value("[]") == "x");
    CHECK(read_value(R"("")") == "x");
    CHECK(read_value(R"(" a\tb\r\n ")") == "x= a\tb\r\n ");
    CHECK(read_value(R"(["y",{"{urn:x}z":"t"},{"{}w":null}])") == "x(y {urn:x}z=t {}w)");
    CHECK(read_value(R"({"@a":"1","@{urn:x}b":"2","#":"t"})") == "x@{}a=1@{urn:x}b=2=t");
    CHECK(read_value(R"({"#":["y"],"@a":"1"})") == "x@{}a=1(y)");
    CHECK(read_value(R"({"@a":"1"})") == "x@{}a=1");
    CHECK(read_value(R"({"#":null})") == "x");
    CHECK(read_value(R"({"#":["y"]})") == "x(y)");
}

TEST_CASE("Text among Items is mixed content, and one text where nothing is between") {
    CHECK(read_value(R"([{"#":"a"},{"#":"b"}])") == "x=ab");
    CHECK(read_value(R"([{"#":"a"},"y",{"#":" "},{"#":"\u00e9"}])") == "x(a y  \xC3\xA9)");
    CHECK(read_value(R"([{"#":""},"y"])") == "x(y)");
}

TEST_CASE("An object without text holds child elements in order") {
    CHECK(read_value(R"({"z":"1","y":{"a":null,"@b":"c","{urn:x}d":["e"]}})") ==
          "x(z=1 y@{}b=c(a {urn:x}d(e)))");
}

TEST_CASE("Integers are their digits, other numbers and booleans the text that stands there") {
    for (std::string const number :
         {"0", "42", "1.50", "-1.5E-007", "123456789012345678901234567890", "0.1", "true", "false"})
        CHECK(read_value(number) == "x=" + number);
    CHECK(read_value("1e2") == "x=100");
    CHECK(read_value("-1.5E+003") == "x=-1500");
    CHECK(read_value("-0") == "x=0");
    CHECK(read_value(R"([{"y":42.0}])") == "x(y=42)");
    CHECK(read_value(R"({"#":9007199254740993})") == "x=9007199254740993");
    CHECK(read_value(R"({"y":1,"z":false})") == "x(y=1 z=false)");
}

TEST_CASE("A property has the language in scope, if it has none of its own") {
    auto const read = read_json(
        json_props(R"("a":"1","b":{"@xml:lang":"fr","#":"2"},"c":{"@xml:lang":"","#":"3"},)"
                   R"("d":[{"e":{"@xml:lang":""}}],"@xml:lang":"de")"));
    REQUIRE(read.ok());
    auto const& r = read.responses[0];
    auto const language = [&](std::string_view local) {
        return std::string(r[{dav_namespace, local}]->language());
    };
    CHECK(language("a") == "de");
    CHECK(language("b") == "fr");
    CHECK(language("c").empty());
    CHECK(language("d") == "de");
    CHECK(r[{dav_namespace, "c"}]->attributes().empty());
}

TEST_CASE("Names with prefixes and other names that are none are refused") {
    for (std::string const name :
         {"D:x", "", "a b", "1a", "-a", "a/b", "a#", "{urn:x}", "{urn:x", "{a{b}c", "{urn:x}a:b",
          "}a", "{http://www.w3.org/2000/xmlns/}a", "\\u00d7"}) {
        CAPTURE(name);
        for (auto const& value :
             {"[\"" + name + "\"]", "[{\"" + name + "\":null}]", "{\"" + name + "\":null}"})
            CHECK(wrong(value) == "malformed-member-name response[1]/propstat[1]/prop/x");
    }
    for (auto const* const attribute :
         {"@", "@D:x", "@xml:id", "@xmlns", "@{}a", "@a b", "@#", "@@a",
          "@{http://www.w3.org/XML/1998/namespace}lang", "@{http://www.w3.org/2000/xmlns/}a"}) {
        CAPTURE(attribute);
        CHECK(wrong(std::string("{\"") + attribute + "\":\"\"}") ==
              "malformed-member-name response[1]/propstat[1]/prop/x");
    }
    CHECK(read_value(R"({"@xml:base":"b","@xml:space":"preserve",)"
                     R"("@{http://www.w3.org/XML/1998/namespace}id":"c"})") ==
          "x@{http://www.w3.org/XML/1998/namespace}base=b"
          "@{http://www.w3.org/XML/1998/namespace}space=preserve"
          "@{http://www.w3.org/XML/1998/namespace}id=c");
    CHECK(read_value(R"(["\u00e9","{DAV:}y","{a b}c"])") == "x(\xC3\xA9 y {a b}c)");
}

TEST_CASE("Values of no form are refused") {
    constexpr std::string_view at_x = "malformed-member response[1]/propstat[1]/prop/x";
    for (auto const* const value :
         {"{}", "[1]", "[null]", "[true]", "[[]]", "[{}]", R"([{"a":1,"b":2}])", R"([{"#":1}])",
          R"([{"#":null}])", R"({"#":{}})", R"({"#":{"#":"a"}})", R"({"@a":1})", R"({"@a":null})",
          R"({"#":[1]})"}) {
        CAPTURE(value);
        CHECK(wrong(value) == at_x);
    }
    CHECK(wrong(R"({"y":{}})") == std::string(at_x) + "/y");
    CHECK(wrong(R"({"#":"a","y":null})") == "excluded-member response[1]/propstat[1]/prop/x");
    CHECK(wrong(R"({"y":null,"@a":"","#":null})") ==
          "excluded-member response[1]/propstat[1]/prop/x");
}

TEST_CASE("Characters that XML cannot carry are refused wherever they stand") {
    for (auto const* const value :
         {R"("\u0000")", R"("\u001F")", R"("a\b")", R"("\uffff")", R"({"@a":"\u0001"})",
          R"([{"#":"\uFFFE"}])", R"(["{\u0000}y"])", R"({"@{\u0000}y":""})", "\"\xEF\xBF\xBE\""}) {
        CAPTURE(value);
        CHECK(wrong(value) == "json-character response[1]/propstat[1]/prop/x");
    }
    CHECK(what(read_json(json_of(R"({"href":"/\u0000","status":200})")).error) ==
          "22 json-character response[1]/href");
}

TEST_CASE("The limits of texts are those of numbers and languages, too") {
    parse_options options;
    options.limits.value_bytes = 40;
    options.limits.name_bytes = xml_namespace.size();
    auto const language = std::string(xml_namespace.size(), 'e');
    auto const in = [](std::string const& text) { return R"({"@xml:lang":")" + text + "\"}"; };
    auto const rule_of = [&](std::string_view value) {
        auto const body = json_props(std::string(R"("x":)").append(value));
        CHECK(difference_of_pieces<json>(body, options) == "");
        return read_json(body, options).error.code;
    };
    auto const digits = std::string(40, '1');
    CHECK(rule_of(digits) == rule::none);
    CHECK(rule_of(digits + "1") == rule::limit_value_bytes);
    CHECK(rule_of(R"([{"y":)" + digits + "1}]") == rule::limit_value_bytes);
    CHECK(rule_of(in(language)) == rule::none);
    CHECK(rule_of(in(language + "e")) == rule::limit_name_bytes);
    CHECK(rule_of(R"([{"y":)" + in(language) + "}]") == rule::none);
    CHECK(rule_of(R"([{"y":)" + in(language + "e") + "}]") == rule::limit_name_bytes);
}

TEST_CASE("What is only noted ends the reading where there is no room for a note") {
    parse_options options;
    options.limits.diagnostics = 0;
    auto const rule_of = [&](std::string_view response) {
        auto const body = std::string(R"({"responses":[{"href":"/",)").append(response) + "}]}";
        CHECK(difference_of_pieces<json>(body, options) == "");
        CHECK(read_json(body).ok());
        return read_json(body, options).error.code;
    };
    CHECK(rule_of(R"("status":200)") == rule::none);
    CHECK(rule_of(R"("status":200,"y":1)") == rule::limit_diagnostics);
    CHECK(rule_of(R"("status":200,"description":{"#":"a","y":1})") == rule::limit_diagnostics);
    CHECK(rule_of(R"("propstats":[{"status":200,"props":{"x":null,"@y":"1"}}])") ==
          rule::limit_diagnostics);
}

TEST_CASE("An item is a name or an object with one member, and nothing that looks like it") {
    for (auto const* const item :
         {"{}", R"(["y"])", R"(["y",null])", R"(["y","t"])", R"({"a":"1","b":"2"})", "1", "true"}) {
        CAPTURE(item);
        CHECK(wrong(std::string("[").append(item).append("]")).find("malformed-member") == 0);
    }
}
