// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/tokenizer.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::json_detail;

// The grammar of RFC 8259, production by production: what is JSON, and what is not.

namespace {

struct outcome {
    progress came = progress::done;
    defect problem{};
    std::string structure{};
    std::size_t end = 0;
};

// The structure as letters: `o{nt}` is an object with a member whose value is a literal `t`.
std::string structure_of(json_detail::token_list const& tokens) {
    constexpr std::string_view letters = "zbdsoan";
    std::string text;
    for (std::uint32_t i = 0; i < tokens.size(); ++i)
        text += letters[static_cast<std::size_t>(tokens.kind(i))];
    return text;
}
outcome tokenize(std::string_view text, std::size_t depth = 100) {
    json_detail::token_list tokens;
    tokenizer t(tokens, depth);
    outcome o;
    o.came = t.read(text);
    o.end = t.end();
    if (o.came == progress::failed) o.problem = t.problem();
    // A detail may be a view of the tokens, which do not live longer.
    o.problem.detail = {};
    if (o.came == progress::done) o.structure = structure_of(tokens);
    return o;
}
// Inside an array, so that the end of a number is known.
bool is_json(std::string const& value) {
    auto const o = tokenize("[" + value + "]");
    return o.came == progress::done && o.end == value.size() + 2;
}
std::string text_of(std::string const& string) {
    json_detail::token_list tokens;
    tokenizer t(tokens, 10);
    if (t.read(string) != progress::done) return "no string";
    return std::string(tokens.text(0));
}
rule refused(std::string_view text) {
    auto const o = tokenize(text);
    return o.came == progress::failed ? o.problem.code : rule::none;
}

}  // namespace

TEST_CASE("JSON: white space is four characters, and may stand around all tokens") {
    for (std::string const space : {" ", "\t", "\n", "\r", " \r\n\t "}) {
        auto const text = space + "{" + space + "\"a\"" + space + ":" + space + "[" + space + "1" +
                          space + "," + space + "2" + space + "]" + space + "," + space + "\"b\"" +
                          space + ":" + space + "{" + space + "}" + space + "}";
        CHECK(tokenize(text).structure == "onaddno");
    }
    for (std::string const other :
         {"\v", "\f", "\xC2\xA0", "\xE2\x80\xA8", "\xEF\xBB\xBF", "/**/", "//\n", "#\n"}) {
        CAPTURE(other);
        CHECK_FALSE(is_json(other + "1"));
        CHECK_FALSE(is_json("1" + other));
    }
    CHECK_FALSE(is_json(std::string("1\0", 2)));
}

TEST_CASE("JSON: values are seven, and literals are in lower case") {
    for (auto const* const value : {"true", "false", "null", "0", "\"\"", "[]", "{}"})
        CHECK(is_json(value));
    for (auto const* const value :
         {"True",  "TRUE",      "False", "NULL",     "nul",       "nulll", "truee",
          "tru e", "undefined", "NaN",   "Infinity", "-Infinity", "a",     "'a'",
          "`a`",   "\\\"a\\\"", "0x1",   "+",        "*",         "&",     "\x80"}) {
        CAPTURE(value);
        CHECK_FALSE(is_json(value));
    }
}

TEST_CASE("JSON: objects") {
    CHECK(tokenize(R"({"a":1,"b":{"c":[]},"":null})").structure == "ondnonanz");
    for (auto const* const text : {R"({"a"})",          R"({"a":})",        R"({"a":1,})",
                                   R"({,"a":1})",       R"({"a":1 "b":2})", R"({a:1})",
                                   R"({'a':1})",        R"({1:1})",         R"({null:1})",
                                   R"({"a" 1})",        R"({"a"::1})",      R"({"a":1:2})",
                                   R"({"a":1,,"b":2})", R"({"a":1])",       R"({"a":1;})",
                                   R"({"a","b"})",      R"({:1})",          R"({,})",
                                   R"({"a":1}})",       R"({{}})",          R"({[]})"}) {
        CAPTURE(text);
        auto const o = tokenize(std::string("[") + text + "]");
        CHECK(o.came == progress::failed);
        CHECK(o.problem.code == rule::json_syntax);
    }
}

TEST_CASE("JSON: arrays") {
    CHECK(tokenize("[[],[[1,2]],{}]").structure == "aaaaddo");
    for (auto const* const text : {"[,]", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1}", "[1:2]",
                                   "[\"a\":1]", "[1;2]", "[]]", "[[]", "[1,\n", "[*]"}) {
        CAPTURE(text);
        CHECK_FALSE(is_json(text));
    }
}

TEST_CASE("JSON: numbers") {
    for (auto const* const number :
         {"0",           "-0",           "1",
          "-1",          "10",           "1234567890",
          "0.0",         "0.5",          "-0.5",
          "1.50",        "1e1",          "1E1",
          "1e+1",        "1E-1",         "0e0",
          "0.1e10",      "-1.5E+007",    "123456789012345678901234567890",
          "1e999999999", "1e-999999999", "0.00000000000000000000000000000000000001"})
        CHECK(is_json(number));
    for (auto const* const number :
         {"00",    "01",       "-01",       "-",   "+1",    "--1",    "-a",  ".5",    "1.",
          "-.5",   "1.e1",     "1.a",       "1e",  "1E",    "1e+",    "1e-", "1e1.5", "1ee1",
          "1e+-1", "1.2.3",    "0x10",      "0b1", "1_000", "1,000.", "1a",  "1 .5",  "1 e1",
          "- 1",   "\xD9\xA1", "1\xC2\xA0", "1f",  "1L",    "0e",     "0.e1"}) {
        CAPTURE(number);
        CHECK_FALSE(is_json(number));
    }
}

TEST_CASE("JSON: strings hold any character but controls, quotes and backslashes") {
    CHECK(text_of(R"("")").empty());
    CHECK(text_of(R"("a/b'c<d>&\u0000")") == std::string("a/b'c<d>&\0", 10));
    CHECK(text_of("\"\x7F \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80 \xE2\x80\xA8\xE2\x80\xA9\"") ==
          "\x7F \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80 \xE2\x80\xA8\xE2\x80\xA9");
    for (char c = 0; c < 0x20; ++c)
        CHECK(refused(std::string("\"aaaaaaaaaaaaaaaaaa") + c + "\"") == rule::json_syntax);
    CHECK(refused("\"a\nb\"") == rule::json_syntax);
}

TEST_CASE("JSON: escapes") {
    CHECK(text_of(R"("\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
    CHECK(text_of(R"("x\u0041\u00e9\u20AC\uFFFDy")") == "xA\xC3\xA9\xE2\x82\xAC\xEF\xBF\xBDy");
    CHECK(text_of(R"("\ud83d\ude00\uD800\uDC00\udbff\udfff")") ==
          "\xF0\x9F\x98\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
    CHECK(text_of(R"("\\u0041")") == "\\u0041");
    for (auto const* const text :
         {R"("\a")", R"("\v")", R"("\0")", R"("\x41")", R"("\'")", R"("\U0041")", R"("\u")",
          R"("\u1")", R"("\u12")", R"("\u123")", R"("\u123g")", R"("\u 123")", R"("\u+123")",
          R"("\uD8")", R"("\ ")", "\"\\\n\"", "\"\\\xC3\xA9\""}) {
        CAPTURE(text);
        CHECK(refused(text) == rule::json_syntax);
    }
}

TEST_CASE("JSON: half of a surrogate pair is refused") {
    for (auto const* const text :
         {R"("\ud800")", R"("\udc00")", R"("\ud800x")", R"("\ud800\n")", R"("\ud800\ud800")",
          R"("\udc00\ud800")", R"("\ud800\u0041")", R"("\udfff\ud83d\ude00")"}) {
        CAPTURE(text);
        CHECK(refused(text) == rule::unpaired_surrogate);
    }
    CHECK(refused(R"("\ud800\u00")") == rule::json_syntax);
}

TEST_CASE("JSON: bytes that are not UTF-8 are refused") {
    for (auto const* const bytes :
         {"\x80", "\xBF", "\xC3", "\xC3(", "\xC0\x80", "\xC1\xBF", "\xE2\x82", "\xE0\x80\x80",
          "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "\xFE", "\xE9 latin-1"}) {
        auto const o = tokenize(std::string("[\"abc") + bytes + "\"]");
        CHECK(o.came == progress::failed);
        CHECK(o.problem.code == rule::json_encoding);
        CHECK(o.problem.at == 5);
    }
}

TEST_CASE("JSON: no member stands twice in an object, however it is written") {
    for (auto const* const text :
         {R"({"a":1,"a":1})", R"({"a":1,"\u0061":2})", R"({"":1,"b":{},"":2})",
          R"([{"a":{"b":1,"b":2}}])", R"({"\/":1,"/":1})", R"({"a":{"x":1},"b":2,"a":3})"}) {
        CAPTURE(text);
        CHECK(refused(text) == rule::duplicate_member);
    }
    CHECK(refused(R"({"a":{"a":{"a":1}},"A":1,"a ":1,"b":[{"a":1},{"a":1}]})") == rule::none);
}

TEST_CASE("JSON: a beginning is told from an error") {
    constexpr std::string_view text =
        R"({"a\u00e9\ud83d\ude00":[1.5e+1,true,false,null,"\n"],"b":{}, "c":-0})";
    for (std::size_t size = 0; size < text.size(); ++size) {
        CAPTURE(size);
        CHECK(tokenize(text.substr(0, size)).came == progress::cut);
    }
    CHECK(tokenize(text).came == progress::done);
    CHECK(tokenize("\"\xE2\x82").came == progress::cut);
    CHECK(tokenize("\"\xE2(").came == progress::failed);
}

TEST_CASE("JSON: positions are those of the first wrong byte") {
    CHECK(tokenize(R"({"a":tru})").problem.at == 5);
    CHECK(tokenize(R"({"a":1 x})").problem.at == 7);
    CHECK(tokenize(R"({"a":"b\x"})").problem.at == 7);
    CHECK(tokenize(R"({"a":1,"a":2})").problem.at == 7);
    CHECK(tokenize("[01]").problem.at == 2);
    CHECK(tokenize("[\"\t\"]").problem.at == 2);
}

TEST_CASE("JSON: nesting ends where the limit says") {
    CHECK(tokenize("[[[]]]", 3).came == progress::done);
    auto const o = tokenize("[[[]]]", 2);
    CHECK(o.problem.code == rule::limit_depth);
    CHECK(o.problem.at == 2);
}

TEST_CASE("JSON: no more tokens are kept than the limit says") {
    constexpr std::uint32_t most = 1000;
    json_detail::token_list tokens;
    tokenizer t(tokens, 10, most);
    auto const items = [](std::size_t count) {
        std::string text = "[0";
        for (std::size_t i = 1; i < count; ++i)
            text += ",0";
        return text + "]";
    };
    CHECK(t.read(items(most - 1)) == progress::done);
    CHECK(tokens.size() == most);
    std::string members = "{\"a\":0";
    for (std::size_t i = 1; i < most; ++i)
        members += ",\"" + std::to_string(i) + "\":[0]";
    for (auto const& text :
         {items(most), items(10 * most), items(most) + "x", items(2 * most).substr(0, 3 * most),
          members, members + "}", "[" + members + "}}",
          items(2 * most).substr(0, 3 * most) + ",{}}}}}]]",
          "{\"x\":" + items(most - 5) + ",\"y\":[{\"a\":[{}}}}}}}}}}]}]}"}) {
        CAPTURE(text.substr(text.size() - 10));
        CHECK(t.read(text) == progress::failed);
        CHECK(t.problem().code == rule::limit_nodes);
        CHECK(t.problem().at == 0);
        CHECK(t.open().empty());
        CHECK(tokens.size() <= most);
    }
    CHECK(t.read("[1,2]") == progress::done);
    CHECK_FALSE(tokens.is_full());
}

TEST_CASE("JSON: characters that XML cannot carry are told by their tokens") {
    for (auto const* const text : {"\"\\u0000\"", "\"\\b\"", "\"\\uFFFE\"", "\"\xEF\xBF\xBF\""}) {
        json_detail::token_list tokens;
        tokenizer t(tokens, 10);
        REQUIRE(t.read(text) == progress::done);
        CHECK(tokens[0].is_unfit);
    }
    json_detail::token_list tokens;
    tokenizer t(tokens, 10);
    REQUIRE(t.read("\"\\t\\n\\r\xEF\xBF\xBD\x7F\"") == progress::done);
    CHECK_FALSE(tokens[0].is_unfit);
}

TEST_CASE("JSON: a reader of one value stops behind it") {
    json_detail::token_list tokens;
    tokenizer t(tokens, 10);
    CHECK(t.read(" [1] ,x") == progress::done);
    CHECK(t.end() == 4);
    CHECK(tokens.verbatim(0) == "[1]");
    CHECK(t.read("\"a\\\"b\"rest") == progress::done);
    CHECK(tokens.verbatim(0) == "\"a\\\"b\"");
    CHECK(tokens.text(0) == "a\"b");
}
