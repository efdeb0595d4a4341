// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/reader.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <string>
#include <string_view>

// The examples of the JSON form's description, and what is no multistatus at all.

using namespace multistatus;
using namespace multistatus::test;

static_assert(readable_format<json>);
static_assert(readable_format<ndjson>);

namespace {

constexpr std::string_view batch = R"({"responses":[
  {"href":"/orders/1","status":201,"location":"/orders/1"},
  {"id":"line-2","href":"/orders/2","status":409,
   "problem":{"type":"https://api.example/probs/out-of-stock","title":"Out of stock","status":409,"detail":"2 left"}},
  {"id":"line-3","status":424,"description":"not tried"}],
 "summary":{"total":3,"failed":2,"statuses":{"201":1,"409":1,"424":1}}}
)";
constexpr std::string_view propfind_answer = R"({"responses":[{"href":"/cal/","propstats":[
  {"status":200,"props":{
     "displayname":"Work",
     "getcontentlength":4525,
     "getetag":"\"a1\"",
     "resourcetype":["collection","{urn:ietf:params:xml:ns:caldav}calendar"],
     "current-user-principal":[{"href":"/principals/u1/"}],
     "supportedlock":[{"lockentry":[{"lockscope":["exclusive"]},{"locktype":["write"]}]}],
     "{http://ns.example.com/b/}author":{"@xml:lang":"en","#":[{"{http://ns.example.com/b/}Name":"J. Doe"}]},
     "{urn:x}note":["{urn:x}b",{"#":" mixed "},{"{urn:x}i":"text"}]}},
  {"status":403,"props":{"quota-used-bytes":null},"error":["cannot-modify-protected-property"],
   "description":{"@xml:lang":"en","#":"read only"}},
  {"status":404,"props":{"{http://ns.example.com/b/}missing":null}}]}],
 "syncToken":"http://example.com/sync/42"}
)";
constexpr std::string_view outcomes = R"({"responses":[
  {"href":"/a","additionalHrefs":["/b"],"status":423,"error":[{"lock-token-submitted":[{"href":"/a"}]}]},
  {"href":"/old","status":301,"location":"https://x/new"},
  {"href":"/gone.ics","status":404},
  {"href":"/cal/","status":507,"error":["number-of-matches-within-limits"]},
  {"href":"/odd","status":200,"statusLine":"HTTP/0.0 200 OK"}]}
)";
constexpr std::string_view lines = R"({"multistatus":1}
{"href":"/a","status":200}
{"href":"/b","status":404}
{"end":{"responses":2,"syncToken":"s:1"}}
)";

// Both conformances and all cuts give the same.
template <class Format = json>
std::string summary_of(std::string_view body) {
    auto const read = read_whole<Format>(body, strict());
    CHECK(to_string(read.error) == to_string(diagnostic{}));
    CHECK(read.diagnostics.empty());
    CHECK(difference(read, read_whole<Format>(body)) == "");
    CHECK(difference_of_pieces<Format>(body) == "");
    return summary_of(read);
}

}  // namespace

TEST_CASE("The answer of a batch API is read from JSON") {
    CHECK(summary_of(batch) ==
          "/orders/1 = 201 ->/orders/1; "
          "/orders/2 = 409 !{urn:ietf:rfc:7807}problem({urn:ietf:rfc:7807}type="
          "https://api.example/probs/out-of-stock {urn:ietf:rfc:7807}title=Out of stock "
          "{urn:ietf:rfc:7807}status=409 {urn:ietf:rfc:7807}detail=2 left) "
          "+{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}id=line-2;  = 424 \"not tried\" "
          "+{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}id=line-3");
    auto const read = read_json(batch);
    CHECK(read.responses[2].href().empty());
    CHECK(read.responses[2].hrefs().empty());
    CHECK(read.trailer.responses() == 3);
}

TEST_CASE("The answer to a PROPFIND is read from JSON") {
    CHECK(summary_of(propfind_answer) ==
          "/cal/ {200 displayname=Work getcontentlength=4525 getetag=\"a1\" "
          "resourcetype(collection {urn:ietf:params:xml:ns:caldav}calendar) "
          "current-user-principal(href=/principals/u1/) "
          "supportedlock(lockentry(lockscope(exclusive) locktype(write))) "
          "{http://ns.example.com/b/}author@{http://www.w3.org/XML/1998/namespace}lang=en("
          "{http://ns.example.com/b/}Name=J. Doe) "
          "{urn:x}note({urn:x}b  mixed  {urn:x}i=text)} "
          "{403 quota-used-bytes !cannot-modify-protected-property \"read only\"@en} "
          "{404 {http://ns.example.com/b/}missing} | #http://example.com/sync/42");
    auto const read = read_json(propfind_answer);
    CHECK(*read.responses[0][dav::getcontentlength] == 4525);
    CHECK(*read.responses[0][dav::getetag] == "\"a1\"");
    CHECK(read.responses[0].propstats().front().status().code() == 200);
}

TEST_CASE("Errors, several hrefs, a redirect and an odd status line are read from JSON") {
    CHECK(summary_of(outcomes) ==
          "/a /b = 423 !lock-token-submitted(href=/a); /old = 301 ->https://x/new; "
          "/gone.ics = 404; /cal/ = 507 !number-of-matches-within-limits; "
          "/odd = 200[HTTP/0.0 200 OK]");
}

TEST_CASE("The line form is read") {
    CHECK(summary_of<ndjson>(lines) == "/a = 200; /b = 404 | #s:1");
    CHECK(summary_of<ndjson>("{\"multistatus\":1}\r\n {\"end\" : {\"responses\" : 0} }\r\n") == "");
    CHECK(summary_of<ndjson>("{\"multistatus\":1}\n{\"end\":{\"responses\":0}}") == "");
}

TEST_CASE("Rows are read from JSON as from XML") {
    std::string found;
    for (auto const& [href, size] : rows<json, dav::getcontentlength>(propfind_answer))
        found.append(href.text()).append(" ").append(std::to_string(*size));
    CHECK(found == "/cal/ 4525");
    parser<json, dav::getcontentlength> in;
    in.feed(propfind_answer).value();
    auto const* row = in.next();
    REQUIRE(row != nullptr);
    CHECK(*row->get<1>() == 4525);
    CHECK(in.finish().has_value());
}

TEST_CASE("Equal bodies in XML and in JSON give equal models") {
    auto const from_xml = read_whole(
        "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'><D:response><D:href>/a</D:href><D:propstat>"
        "<D:prop xml:lang='de'><D:getetag>\"1\"</D:getetag><x:y a='1' x:b='2' xml:lang='fr'>t&amp;"
        "<x:z> </x:z></x:y><D:w xml:lang=''/></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
        "</D:propstat><x:more/></D:response><D:sync-token>s</D:sync-token></D:multistatus>");
    auto const from_json = read_json(
        R"({"syncToken":"s","responses":[{"ext":["{urn:x}more"],"propstats":[{"props":{)"
        R"("getetag":"\"1\"","{urn:x}y":{"#":[{"#":"t&"},{"{urn:x}z":" "}],)"
        R"("@a":"1","@{urn:x}b":"2","@xml:lang":"fr"},"w":{"#":null,"@xml:lang":""},"@xml:lang":"de"},)"
        R"("status":200}],"href":"/a"}]})",
        strict());
    CHECK(from_json.ok());
    CHECK(summary_of(from_json) == summary_of(from_xml));
    CHECK(from_json.responses == from_xml.responses);
    CHECK(from_json.trailer == from_xml.trailer);
}

TEST_CASE("What is no multistatus is refused, and the error says what it is") {
    struct {
        std::string_view body, wrong, detail;
    } const cases[] = {
        {R"({"error":{"code":207,"message":"Multi-Status"}})", "46 missing-responses multistatus",
         "there is \"error\""},
        {R"({"value":[{"id":"1"}]})", "21 missing-responses multistatus", "there is \"value\""},
        {R"({"multistatus":{"response":[]}})", "30 missing-responses multistatus",
         "it may be the line form"},
        {"{}", "1 missing-responses multistatus", ""},
        {" []", "1 missing-responses", "it is an array"},
        {"\"text\"", "0 missing-responses", "it is a string"},
        {"<!DOCTYPE html><p>no", "0 not-json", "it may be HTML"},
        {"\n<HTML>", "1 not-json", "it may be HTML"},
        {"<?xml version='1.0'?><a/>", "0 not-json", "it may be XML"},
        {"<a/>", "0 not-json", "it may be XML"},
        {"Internal Server Error", "0 not-json", ""},
        {"", "0 empty-body", ""},
        {" \n\t", "3 empty-body", ""},
        {"\xEF\xBB\xBF{\"responses\":[]}", "0 json-encoding", "a byte order mark"},
        {std::string_view("\0{\0}", 4), "0 json-encoding", "it may be UTF-16"},
        {"\xFF\xFE{", "0 json-encoding", "it may be UTF-16"},
        {R"({"responses":{"href":"/a"}})", "13 malformed-member responses",
         "an array must stand here"},
        {R"({"responses":null})", "13 malformed-member responses", "an array must stand here"},
        {R"({"responses":[1]})", "14 malformed-member response[1]", "an object must stand here"},
        {R"({"responses":[[]]})", "14 malformed-member response[1]", "an object must stand here"},
    };
    for (auto const& [body, wrong, detail] : cases) {
        CAPTURE(std::string(body));
        for (auto const& options : {strict(), tolerant()}) {
            auto const read = read_json(body, options);
            CHECK(what(read.error) == wrong);
            CHECK(read.error.detail == detail);
            CHECK(read.responses.empty());
            CHECK(difference_of_pieces<json>(body, options) == "");
        }
    }
}

TEST_CASE("Each form says so where it meets the other") {
    CHECK(read_json(lines).error.detail == "it may be the line form");
    for (auto const body : {batch, std::string_view(R"({"responses":[]})"),
                            std::string_view("{\n\"responses\":[]}"), std::string_view("{\n}")}) {
        auto const read = read_lines(body);
        CHECK(read.error.code == rule::missing_first_line);
        CHECK(read.error.detail == "it may be the form with an array");
        CHECK(difference_of_pieces<ndjson>(body) == "");
    }
    CHECK(read_lines("[]").error.detail == "it is an array");
    CHECK(read_lines("<a/>").error.detail == "it may be XML");
    CHECK(read_whole(batch).error.detail == "it may be JSON");
}

TEST_CASE("As in XML, so many hrefs are compared and no more") {
    parse_options options;
    options.limits.compared_hrefs = 2;
    std::string const body = R"({"responses":[{"href":"/a","status":200},)"
                             R"({"href":"/b","status":200},{"href":"/c","status":200},)"
                             R"({"href":"/c","status":200},{"href":"/a","status":200}]})";
    auto const read = read_json(body, options);
    REQUIRE(read.ok());
    CHECK(read.responses.size() == 5);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].code == rule::duplicates_unchecked);
    options.limits.compared_hrefs = 5;
    CHECK(read_json(body, options).diagnostics.size() == 2);
}
