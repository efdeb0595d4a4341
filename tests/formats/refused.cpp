// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parse.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

// What is no multistatus is refused, and the error names what is missing and where.

using namespace multistatus;
using namespace multistatus::test;

namespace {

/// What is told of a body: where, the rule, the path, then the detail in brackets. It is the same
/// in both conformances, and however the body is cut.
template <class Format>
std::string told(std::string_view body) {
    auto const read = read_whole<Format>(body, strict());
    CHECK_FALSE(read.ok());
    CHECK(difference(read, read_whole<Format>(body)) == "");
    CHECK(difference_of_pieces<Format>(body) == "");
    CHECK(read.responses.empty());
    CHECK(read.error.where.line > 0);
    return what(read.error).append(read.error.detail.empty() ? "" : " [" + read.error.detail + "]");
}
std::string told_by_json(std::string_view body) {
    return told<json>(body);
}
std::string told_by_ndjson(std::string_view body) {
    return told<ndjson>(body);
}
std::string told_by_xml(std::string_view body) {
    return told<xml>(body);
}

constexpr std::string_view xml_body =
    "<D:multistatus xmlns:D='DAV:'><D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK"
    "</D:status></D:response></D:multistatus>";
constexpr std::string_view json_body = R"({"responses":[{"href":"/a","status":200}]})";
constexpr std::string_view lines = "{\"multistatus\":1}\n{\"href\":\"/a\",\"status\":200}\n"
                                   "{\"end\":{\"responses\":1}}\n";

}  // namespace

TEST_CASE("The answer that articles print is refused, and told what it lacks") {
    constexpr std::string_view printed = R"({"error":{"code":207,"message":"Multi-Status"}})";
    CHECK(told_by_json(printed) == R"(46 missing-responses multistatus [there is "error"])");
    CHECK(told_by_ndjson(printed) == R"(0 missing-first-line multistatus [there is "error"])");
    CHECK(told_by_xml(printed) == "0 not-xml [it may be JSON]");
    CHECK(to_string(read_json(printed).error) ==
          R"(1:47: missing-responses: no object with the member "responses": there is "error" )"
          "(JSON form, Document) in multistatus");
}

TEST_CASE("Another dialect of JSON is refused by the first member it has instead") {
    struct dialect {
        std::string_view body;
        std::string_view first;
    };
    constexpr dialect dialects[] = {
        {R"({"value":[{"id":"1","status":200}]})", "value"},
        {R"({"took":30,"errors":false,"items":[{"index":{"_id":"1","status":201}}]})", "took"},
        {R"({"Successful":[{"Id":"1"}],"Failed":[{"Id":"2","Code":"x"}]})", "Successful"},
        {R"({"kind":"batch","results":[{"status":200}]})", "kind"},
        {R"({"code":207,"status":"Multi-Status","data":[]})", "code"},
        {R"({"jsonrpc":"2.0","result":19,"id":1})", "jsonrpc"},
        {R"({"type":"about:blank","title":"Not Found","status":404})", "type"},
        {R"({"D:multistatus":{"D:response":[]}})", "D:multistatus"},
        {R"({"Responses":[{"href":"/a","status":200}]})", "Responses"},
        {R"({"response":[{"href":"/a","status":200}]})", "response"},
        {R"({"href":"/a","status":200})", "href"},
    };
    for (auto const& d : dialects) {
        CAPTURE(std::string(d.body));
        auto const instead = std::string(" [there is \"").append(d.first).append("\"]");
        auto const end = std::to_string(d.body.size() - 1);
        CHECK(told_by_json(d.body) == end + " missing-responses multistatus" + instead);
        CHECK(told_by_ndjson(d.body) == "0 missing-first-line multistatus" + instead);
        CHECK(told_by_xml(d.body) == "0 not-xml [it may be JSON]");
    }
}

TEST_CASE("A value that is no object is refused as what it is") {
    struct value {
        std::string_view body;
        std::string_view is;
    };
    constexpr value values[] = {
        {R"([{"href":"/a","status":200}])", "it is an array"},
        {"[]", "it is an array"},
        {R"("Multi-Status")", "it is a string"},
        {"207", "it begins with a number"},
        {"-1", "it begins with a number"},
        {"502 Bad Gateway", "it begins with a number"},
        {"null", "it is null"},
        {"true", "it is a boolean"},
        {"false", "it is a boolean"},
    };
    for (auto const& v : values) {
        CAPTURE(std::string(v.body));
        auto const detail = std::string(" [").append(v.is).append("]");
        CHECK(told_by_json(v.body) == "0 missing-responses" + detail);
        CHECK(told_by_ndjson(v.body) == "0 missing-first-line" + detail);
    }
    CHECK(told_by_json("{}") == "1 missing-responses multistatus");
    CHECK(told_by_ndjson("{}") == "0 missing-first-line multistatus");
}

TEST_CASE("A page or a word of a proxy is refused") {
    for (std::string_view const page :
         {"<!DOCTYPE html>\n<html><body>502</body></html>", "<!doctype HTML PUBLIC \"\">",
          "<html><head/></html>", "<HTML>"}) {
        CAPTURE(std::string(page));
        CHECK(told_by_json(page) == "0 not-json [it may be HTML]");
        CHECK(told_by_ndjson(page) == "0 not-json [it may be HTML]");
    }
    CHECK(told_by_xml("<!DOCTYPE html>\n<html><body>502</body></html>") ==
          "0 not-xml [it may be HTML]");
    CHECK(told_by_xml("<html><body>502</body></html>") == "0 other-root html [html]");
    CHECK(told_by_json("Bad gateway") == "0 not-json");
    CHECK(told_by_ndjson("upstream timed out") == "0 not-json");
    CHECK(told_by_xml("Bad gateway") == "0 not-xml");
}

TEST_CASE("A body without anything is refused in words that fit every format") {
    for (std::string_view const nothing : {"", " ", "\r\n\t "}) {
        auto const end = std::to_string(nothing.size());
        CHECK(told_by_json(nothing) == end + " empty-body");
        CHECK(told_by_xml(nothing) == end + " empty-body");
    }
    CHECK(told_by_ndjson("") == "0 empty-body");
    CHECK(read_lines("\n \n").error.code == rule::empty_body);
    CHECK(told_by_xml("<!-- -->") == "8 empty-body");
    for (auto const code : {rule::empty_body, rule::truncated}) {
        CHECK(describe(code).message.find("element") == std::string_view::npos);
        CHECK(describe(code).section.find("RFC 8259") != std::string_view::npos);
    }
}

TEST_CASE("Each format says what the body of another one may be") {
    CHECK(told_by_json(xml_body) == "0 not-json [it may be XML]");
    CHECK(told_by_ndjson(xml_body) == "0 not-json [it may be XML]");
    CHECK(told_by_xml(json_body) == "0 not-xml [it may be JSON]");
    CHECK(told_by_xml(lines) == "0 not-xml [it may be JSON]");
    CHECK(told_by_json(lines) == "16 missing-responses multistatus [it may be the line form]");
    CHECK(told_by_ndjson(json_body) ==
          "0 missing-first-line multistatus [it may be the form with an array]");
}

TEST_CASE("Other XML is refused by its root") {
    CHECK(told_by_xml("<D:error xmlns:D='DAV:'/>") == "0 other-root error [{DAV:}error]");
    CHECK(told_by_xml("<e:Envelope xmlns:e='urn:soap'/>") ==
          "0 other-root Envelope [{urn:soap}Envelope]");
    CHECK(told_by_xml("<Error><Code>1</Code></Error>") == "0 other-root Error [Error]");
}

TEST_CASE("A body that is cut is refused where it ends") {
    CHECK(told_by_json(R"({"responses":[{"href":"/a","status":20)") ==
          "38 truncated response[1]/status");
    CHECK(told_by_json(R"({"responses":[{"href":"/a)") == "25 truncated response[1]/href");
    CHECK(told_by_json(R"({"resp)") == "6 truncated multistatus");
    CHECK(told_by_json("{") == "1 truncated multistatus");
    CHECK(told_by_ndjson(R"({"multistatus":1)") == "16 truncated multistatus");
    CHECK(told_by_ndjson("{\"multistatus\":1}") == "17 truncated multistatus");
    CHECK(told_by_ndjson("{\"multistatus\":1}\n{\"href\":\"/a\"") == "30 truncated response[1]");
    CHECK(told_by_xml(xml_body.substr(0, 61)) == "61 truncated response[1]");
    CHECK(told_by_xml("<D:mult") == "7 truncated");
}

TEST_CASE("Every cut of a body is refused, after the responses that it has") {
    auto const check = [](auto format, std::string_view body, std::size_t end) {
        for (std::size_t size = 0; size < end; ++size) {
            auto const read = read_whole<decltype(format)>(body.substr(0, size), strict());
            CAPTURE(size);
            CHECK((read.error.code == rule::truncated || read.error.code == rule::empty_body));
            CHECK(read.error.responses == read.responses.size());
        }
        CHECK(read_whole<decltype(format)>(body, strict()).ok());
    };
    check(json(), json_body, json_body.size());
    check(ndjson(), lines, lines.size() - 1);  // its last line feed may be missing
    check(xml(), xml_body, xml_body.size());
}

TEST_CASE("A dialect with responses is read as far as it means the same") {
    // What Microsoft Graph answers to a batch has our members, by luck and by intent.
    auto const graph =
        read_json(R"({"responses":[{"id":"1","status":302,"headers":{"Location":"/x"}},)"
                  R"({"id":"2","status":200,"headers":{"Content-Type":"application/json"},)"
                  R"("body":{"value":[1]}}]})",
                  strict());
    REQUIRE(graph.ok());
    CHECK(graph.responses.size() == 2);
    CHECK(graph.diagnostics.empty());
    // Here is what others have under that name.
    CHECK(told_by_json(R"({"responses":[{"id":1,"status":200}]})") ==
          "20 malformed-member response[1]/id [a string must stand here]");
    CHECK(told_by_json(R"({"responses":[{"id":"1","status":"200"}]})") ==
          "33 malformed-member response[1]/status [a number must stand here]");
    CHECK(told_by_json(R"({"responses":[{"id":"1","status":"HTTP/1.1 200 OK"}]})") ==
          "33 malformed-member response[1]/status [a number must stand here]");
    CHECK(told_by_json(R"({"responses":[{"href":"/a","status":{"code":200}}]})") ==
          "36 malformed-member response[1]/status [a number must stand here]");
    CHECK(told_by_json(R"({"responses":{"1":{"status":200}}})") ==
          "13 malformed-member responses [an array must stand here]");
    CHECK(told_by_json(R"({"responses":null})") ==
          "13 malformed-member responses [an array must stand here]");
    CHECK(told_by_json(R"({"responses":["/a"]})") ==
          "14 malformed-member response[1] [an object must stand here]");
    CHECK(told_by_ndjson("{\"multistatus\":2}\n") ==
          "15 malformed-member multistatus [only version 1 is known]");
    CHECK(told_by_ndjson("{\"multistatus\":{\"response\":[]}}\n") ==
          "15 malformed-member multistatus [only version 1 is known]");
    // Without a name a response is nothing: tolerant reading skips it, and says so.
    auto const nameless = std::string_view(R"({"responses":[{"statusCode":200,"body":"x"}]})");
    CHECK(what(read_json(nameless, strict()).error) == "14 missing-href response[1]");
    auto const skipped = read_json(nameless);
    CHECK(skipped.ok());
    CHECK(skipped.responses.empty());
    REQUIRE(skipped.diagnostics.size() == 2);
    CHECK(skipped.diagnostics[0].code == rule::missing_href);
    CHECK(skipped.diagnostics[1].code == rule::unknown_member);
}
