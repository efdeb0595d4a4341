// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/array_reader.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr std::string_view body =
    R"({ "syncToken" : "s\u00e9", "responses" : [
  {"href":"/\u20ac","status":404,"description":{"#":"n\u00e9","@xml:lang":"fr"},"odd":[1.5e3]},
  {"href":"/b","propstats":[{"status":200,"props":{"{urn:x}a":{"@b":"\ud83d\ude00","#":["c"]},
    "@xml:lang":"en","d":42,"e":true,"f":"gé"}},{"props":{"x":null},"status":404}]} ] ,
  "description":"end", "ext":[{"{urn:x}k":{"l":null,"m":"n"}}], "summary":{} }
)";

}  // namespace

TEST_CASE("The structure of a document is JSON, whatever surrounds its responses") {
    struct {
        std::string_view body, wrong;
    } const cases[] = {
        {R"({"responses":[]} x)", "17 json-syntax multistatus"},
        {R"({"responses":[]}{})", "16 json-syntax multistatus"},
        {R"({"responses":[],})", "16 json-syntax multistatus"},
        {R"({,"responses":[]})", "1 json-syntax multistatus"},
        {R"({"responses" []})", "13 json-syntax multistatus"},
        {R"({"responses":[}])", "14 json-syntax response[1]"},
        {R"({"responses":[,]})", "14 json-syntax response[1]"},
        {R"({"responses":[]])", "15 json-syntax multistatus"},
        {R"({"responses":[{"href":"/a","status":200},]})", "41 json-syntax response[2]"},
        {R"({"responses":[{"href":"/a","status":200}{}]})", "40 json-syntax multistatus"},
        {R"({"responses":[{"href":"/a","status":200}})", "40 json-syntax multistatus"},
        {R"({"responses":[{"href":"/a","status":200])", "39 json-syntax response[1]"},
        {R"({"responses":[{"href":"/a" "status":200}]})", "27 json-syntax response[1]"},
        {R"({'responses':[]})", "1 json-syntax multistatus"},
        {R"({"responses":[],"a":01})", "21 json-syntax a"},
        {R"({"responses":[],"a":tru})", "20 json-syntax a"},
        {R"({"responses":[],"a":"\ud800"})", "21 unpaired-surrogate a"},
        {R"({"responses":[],"ext":[{"{urn:x}y":{"z":tru}}]})", "40 json-syntax ext/y/z"},
        {R"({"responses":[],"syncToken":"\u0000"})", "28 json-character syncToken"},
        {R"({"responses":[],"syncToken":1})", "28 malformed-member syncToken"},
        {R"({"responses":[{"href":"/a","propstats":[{},{"props":{"{urn:x}y":[{"z":"\q)",
         "71 json-syntax response[1]/propstat[2]/prop/y/z"},
    };
    for (auto const& [text, wrong] : cases) {
        CAPTURE(std::string(text));
        for (auto const& options : {strict(), tolerant()}) {
            auto const read = read_json(text, options);
            CHECK(what(read.error) == wrong);
            CHECK(difference_of_pieces<json>(text, options) == "");
        }
    }
}

TEST_CASE("A document cut anywhere is an error, and all responses before the cut are there") {
    auto const whole = read_json(body);
    REQUIRE(whole.ok());
    CHECK(summary_of(whole) ==
          "/\xE2\x82\xAC = 404 \"n\xC3\xA9\"@fr; /b {200 {urn:x}a@{http://www.w3.org/XML/1998/"
          "namespace}lang=en@{}b=\xF0\x9F\x98\x80(c) "
          "d@{http://www.w3.org/XML/1998/namespace}lang=en=42 "
          "e@{http://www.w3.org/XML/1998/namespace}lang=en=true "
          "f@{http://www.w3.org/XML/1998/namespace}lang=en=g\xC3\xA9} {404 x} | \"end\" "
          "+{urn:x}k(l m=n) #s\xC3\xA9");
    auto const end = body.find_last_of('}') + 1;
    for (std::size_t size = 0; size < end; ++size) {
        CAPTURE(size);
        auto const cut = read_json(body.substr(0, size));
        CHECK(cut.error.code == (size == 0 ? rule::empty_body : rule::truncated));
        CHECK(cut.error.where.offset == size);
        CHECK(cut.error.responses == cut.responses.size());
        for (std::size_t i = 0; i < cut.responses.size(); ++i)
            CHECK(cut.responses[i] == whole.responses[i]);
        CHECK(difference(read_bytewise<json>(body.substr(0, size)), cut) == "");
    }
    CHECK(difference_of_pieces<json>(body) == "");
}

TEST_CASE("Spoiled documents are refused alike, however they are fed") {
    constexpr std::string_view spoils = "\"\\{}[]:,u0dD-.e \n\x80\xC3\x01"
                                        "a@#";
    std::minstd_rand numbers(207);
    for (int i = 0; i < 1'500; ++i) {
        std::string spoiled(body);
        for (auto count = 1 + numbers() % 3; count != 0; --count) {
            auto const at = numbers() % spoiled.size();
            auto const c = spoils[numbers() % spoils.size()];
            switch (numbers() % 3) {
            case 0: spoiled[at] = c; break;
            case 1: spoiled.insert(at, 1, c); break;
            default: spoiled.erase(at, 1 + numbers() % 5); break;
            }
        }
        parse_options options;
        if (numbers() % 2 == 0) options.conformance = conformance::strict;
        if (numbers() % 4 == 0) options.limits.response_bytes = 20 + numbers() % 300;
        if (numbers() % 8 == 0) options.limits.total_bytes = numbers() % 600;
        CAPTURE(printable(spoiled));
        auto const whole = read_json(spoiled, options);
        CHECK(difference(whole, read_bytewise<json>(spoiled, options)) == "");
        CHECK(difference(whole, read_pieces<json>(spoiled, options, [&](std::size_t) {
                             return std::size_t{1} + numbers() % 50;
                         })) == "");
    }
}

TEST_CASE("Spoiled lines are refused alike, however they are fed") {
    auto const lines = lines_of(R"({"href":"/a","status":200,"x":"y\n"}
{"href":"/b","propstats":[{"status":200,"props":{"a":"\u00e9","b":[{"c":null}]}}]}
)",
                                2);
    constexpr std::string_view spoils = "\"\\{}[]:,\n\n\r \x80"
                                        "1e";
    std::minstd_rand numbers(207);
    for (int i = 0; i < 1'500; ++i) {
        auto spoiled = lines;
        for (auto count = 1 + numbers() % 3; count != 0; --count) {
            auto const at = numbers() % spoiled.size();
            if (numbers() % 2 == 0)
                spoiled.insert(at, 1, spoils[numbers() % spoils.size()]);
            else
                spoiled.erase(at, 1 + numbers() % 3);
        }
        parse_options options;
        if (numbers() % 4 == 0) options.limits.response_bytes = 20 + numbers() % 100;
        if (numbers() % 8 == 0) options.limits.total_bytes = numbers() % 200;
        CAPTURE(printable(spoiled));
        auto const whole = read_lines(spoiled, options);
        CHECK(difference(whole, read_bytewise<ndjson>(spoiled, options)) == "");
        CHECK(difference(whole, read_pieces<ndjson>(spoiled, options, [&](std::size_t) {
                             return std::size_t{1} + numbers() % 50;
                         })) == "");
    }
}
