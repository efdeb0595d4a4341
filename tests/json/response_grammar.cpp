// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/response_grammar.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <string>
#include <string_view>

// What the members of a response and a propstat may hold, and what their deviations come to.

using namespace multistatus;
using namespace multistatus::test;

namespace {

std::string read_summary(std::string const& body) {
    auto const read = read_json(body);
    CHECK(to_string(read.error) == to_string(diagnostic{}));
    return summary_of(read);
}
// The rule, in strict or in both, that refuses a body; none if it is read without any finding.
void check_refused(std::string const& body, rule wanted, std::string_view path) {
    CAPTURE(body);
    for (auto const& options : {strict(), tolerant()}) {
        auto const read = read_json(body, options);
        CHECK(describe(read.error.code).name == describe(wanted).name);
        CHECK(read.error.path == path);
        CHECK(difference_of_pieces<json>(body, options) == "");
    }
}
void check_repaired(std::string const& body, rule wanted, std::string_view understood) {
    CAPTURE(body);
    CHECK(describe(read_json(body, strict()).error.code).name == describe(wanted).name);
    auto const read = read_json(body);
    CHECK(to_string(read.error) == to_string(diagnostic{}));
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(describe(read.diagnostics[0].code).name == describe(wanted).name);
    CHECK(summary_of(read) == understood);
    CHECK(difference_of_pieces<json>(body) == "");
}

}  // namespace

TEST_CASE("Members of a response and of the document stand in any order") {
    CHECK(read_summary(
              R"({"ext":["{urn:x}y"],"description":{"#":"d","@xml:lang":"de"},"syncToken":"s",)"
              R"("responses":[{"additionalHrefs":["/b","/c"],"description":"why","ext":["{}e"],)"
              R"("error":["{urn:x}c"],"location":"/d","statusLine":"HTTP/1.0 302 x","status":302,)"
              R"("href":"/a"}]})") ==
          "/a /b /c = 302[HTTP/1.0 302 x] !{urn:x}c \"why\" +{}e ->/d | \"d\"@de +{urn:x}y #s");
}

TEST_CASE("A status is a whole number however it is written, and its line may be unusual") {
    CHECK(read_summary(json_response(R"("status":2.0e2)")) == "/a = 200");
    CHECK(read_summary(json_response(R"("status":404,"statusLine":"HTTP/1.1 404 Not Found")")) ==
          "/a = 404");
    CHECK(read_summary(json_response(R"("status":404,"statusLine":"HTTP/2 404")")) ==
          "/a = 404[HTTP/2 404]");
    for (auto const* const status :
         {"\"200\"", "null", "true", "[200]", "200.5", "-200", "2000", "1e99", "1e-2"})
        check_refused(json_response(std::string(R"("status":)") + status), rule::malformed_member,
                      "response[1]/status");
    check_refused(json_response(R"("status":200,"statusLine":"HTTP/1.1 404 Not Found")"),
                  rule::malformed_member, "response[1]/status");
    check_refused(json_response(R"("statusLine":"HTTP/1.1 404 Not Found")"), rule::malformed_member,
                  "response[1]/status");
    check_repaired(json_response(R"("status":600)"), rule::status_out_of_range, "/a = 600");
    check_repaired(json_response(R"("status":200,"statusLine":"200 OK")"),
                   rule::status_without_version, "/a = 200[200 OK]");
    check_repaired(json_response(R"("status":0,"statusLine":"no")"), rule::malformed_status,
                   "/a = -[no]");
    check_repaired(json_response(R"("status":0)"), rule::malformed_status, "/a = -");
    CHECK(read_json(json_response(R"("status":102)"), strict()).diagnostics.size() == 1);
}

TEST_CASE("What contradicts itself is settled as in XML") {
    check_repaired(json_response(R"("status":403,"propstats":[{"status":200,"props":{"x":null}}])"),
                   rule::status_and_propstat, "/a = 403");
    check_repaired(json_of(R"({"href":"/a","additionalHrefs":["/b"],)"
                           R"("propstats":[{"status":200,"props":{}}]})"),
                   rule::hrefs_and_propstat, "/a {200}");
    check_repaired(json_of(R"({"href":"/a"})"), rule::empty_response, "/a = -");
    check_repaired(json_of(R"({"status":200})"), rule::missing_href, "");
    check_repaired(json_propstat(R"("error":["x"])"), rule::missing_prop, "/a {200 !x}");
    check_repaired(json_response(R"("propstats":[{"props":{"x":null}}])"), rule::missing_status,
                   "/a {- x}");
    check_repaired(json_response(R"("status":423,"error":[])"), rule::empty_error, "/a = 423");
    check_repaired(json_response(R"("status":423,"error":["x",{"#":" a"}])"), rule::unexpected_text,
                   "/a = 423 !x");
    check_repaired(json_response(R"("status":200,"ext":["href","{urn:x}y"])"),
                   rule::misplaced_element, "/a = 200 +{urn:x}y");
    check_repaired(json_of(R"({"href":"/a b","status":200})"), rule::href_characters, "/a b = 200");
    check_repaired(json_response(R"("status":301,"location":"../b c")"), rule::href_characters,
                   "/a = 301 ->../b c");
    check_repaired(json_response(R"("status":301,"location":"")"), rule::empty_href, "/a = 301 ->");
    CHECK(read_summary(json_response(R"("status":301,"location":"../b#c")")) ==
          "/a = 301 ->../b#c");
    check_repaired(json_of(R"({"href":"/a","status":200},{"href":"/a","status":200})"),
                   rule::duplicate_href, "/a = 200; /a = 200");
}

TEST_CASE("A property twice in one propstat stands in a list") {
    CHECK(read_summary(json_propstat(R"("propsList":["x",{"x":"1"},{"#":" "},{"{}x":null}])")) ==
          "/a {200 x x=1 {}x}");
    auto const read = read_json(json_props(R"("x":"1","{DAV:}x":"2")"));
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].code == rule::repeated_property);
    check_refused(json_propstat(R"("props":{},"propsList":[])"), rule::excluded_member,
                  "response[1]/propstat[1]");
}

TEST_CASE("Members of a wrong type are refused, and the path says where") {
    struct {
        std::string_view members, path;
    } const cases[] = {
        {R"("status":200,"description":1)", "response[1]/description"},
        {R"("status":200,"description":{})", "response[1]/description"},
        {R"("status":200,"description":{"#":null})", "response[1]/description"},
        {R"("status":200,"location":null)", "response[1]/location"},
        {R"("status":200,"additionalHrefs":[])", "response[1]/additionalHrefs"},
        {R"("status":200,"additionalHrefs":"/b")", "response[1]/additionalHrefs"},
        {R"("status":200,"additionalHrefs":[1])", "response[1]/additionalHrefs"},
        {R"("propstats":{})", "response[1]/propstats"},
        {R"("propstats":[])", "response[1]/propstats"},
        {R"("propstats":[{"status":200,"props":{}},1])", "response[1]/propstat[2]"},
        {R"("propstats":[{"status":200,"props":[]}])", "response[1]/propstat[1]/prop"},
        {R"("propstats":[{"status":200,"propsList":{}}])", "response[1]/propstat[1]/prop"},
        {R"("propstats":[{"status":"200","props":{}}])", "response[1]/propstat[1]/status"},
        {R"("status":200,"error":{})", "response[1]/error"},
        {R"("status":200,"error":[1])", "response[1]/error"},
        {R"("status":200,"error":[["x"]])", "response[1]/error"},
        {R"("status":200,"error":[{}])", "response[1]/error"},
        {R"("status":200,"error":[{"x":null,"y":null}])", "response[1]/error"},
        {R"("status":200,"error":[{"#":null}])", "response[1]/error"},
        {R"("status":200,"ext":"x")", "response[1]/ext"},
        {R"("status":200,"id":7)", "response[1]/id"},
        {R"("status":200,"headers":[])", "response[1]/headers"},
        {R"("status":200,"headers":{"a":1})", "response[1]/headers"},
        {R"("status":200,"problem":"no")", "response[1]/error"},
        {R"("status":200,"problem":{"title":1})", "response[1]/error"},
        {R"("status":200,"problem":{"status":"404"})", "response[1]/error"},
    };
    for (auto const& [members, path] : cases)
        check_refused(json_response(members), rule::malformed_member, path);
    check_refused(json_of(R"({"href":["/a"],"status":200})"), rule::malformed_member,
                  "response[1]/href");
    check_refused(json_of(R"({"id":"1","additionalHrefs":["/b"],"status":200})"),
                  rule::malformed_member, "response[1]");
    check_refused(R"({"responses":null})", rule::malformed_member, "responses");
}

TEST_CASE("A name with a prefix is refused wherever one may stand, and the error says why") {
    struct {
        std::string_view props, detail;
    } const cases[] = {
        {R"("D:getetag":"1")", "a prefix means nothing here: D:getetag"},
        {R"("{urn:x}a:b":"1")", "a prefix means nothing here: {urn:x}a:b"},
        {R"("x":{"@x:lang":"de","#":"1"})", "a prefix means nothing here: @x:lang"},
        {R"("x":{"@xmlns:y":"urn:y","#":"1"})", "a prefix means nothing here: @xmlns:y"},
        {R"("@x:lang":"de","x":"1")", "a prefix means nothing here: @x:lang"},
        {R"("@a b":"","x":"1")", "@a b"},
        {R"("@{http://www.w3.org/XML/1998/namespace}lang":"de")",
         "@{http://www.w3.org/XML/1998/namespace}lang"},
        {R"("{urn:x":"1")", "{urn:x"},
        {R"("a b":"1")", "a b"},
    };
    for (auto const& [props, detail] : cases) {
        CAPTURE(props);
        auto const body = json_props(std::string(props));
        for (auto const& options : {strict(), tolerant()}) {
            auto const error = read_json(body, options).error;
            CHECK(describe(error.code).name == describe(rule::malformed_member_name).name);
            CHECK(error.detail == detail);
        }
    }
    CHECK(read_summary(json_props(R"("@other":"1","x":"1")")) == "/a {200 x=1}");
}

TEST_CASE("Members that mean nothing are reported in both conformances, and ignored") {
    auto const body = std::string(
        R"({"odata.context":1,"responses":[{"href":"/a","@a":"b","status":200,"more":[{}],)"
        R"("propstats2":null}],"@b":"c","summary":{"x":["y"]}})");
    for (auto const& options : {strict(), tolerant()}) {
        auto const read = read_json(body, options);
        CHECK(read.ok());
        REQUIRE(read.diagnostics.size() == 5);
        CHECK(what(read.diagnostics[0]) == "1 unknown-member multistatus");
        CHECK(read.diagnostics[0].detail == "odata.context");
        CHECK(what(read.diagnostics[1]) == "45 ignored-attribute response[1]");
        CHECK(what(read.diagnostics[2]) == "67 unknown-member response[1]");
        CHECK(what(read.diagnostics[3]) == "79 unknown-member response[1]");
        CHECK(what(read.diagnostics[4]) == "99 ignored-attribute multistatus");
        CHECK(difference_of_pieces<json>(body, options) == "");
    }
    check_refused(R"({"responses":[],"summary":{"a":}})", rule::json_syntax, "summary/a");
    check_refused(R"({"responses":[],"responses":[]})", rule::duplicate_member, "multistatus");
    check_refused(R"({"responses":[{"href":"/a","href":"/a"}]})", rule::duplicate_member,
                  "response[1]/href");
}

TEST_CASE("Problem details become the element that XML has for them") {
    CHECK(
        read_summary(json_response(
            R"("status":403,"error":["c"],"problem":{"type":"t","accounts":["/1",{"a":"b"}]})")) ==
        "/a = 403 !c !{urn:ietf:rfc:7807}problem({urn:ietf:rfc:7807}type=t "
        "{urn:ietf:rfc:7807}accounts({urn:ietf:rfc:7807}i=/1 "
        "{urn:ietf:rfc:7807}i({urn:ietf:rfc:7807}a=b)))");
    check_refused(json_response(R"("status":403,"problem":{"a b":1})"), rule::malformed_member_name,
                  "response[1]/error/problem");
}

TEST_CASE("Sub-responses keep their headers, and their bodies as they stand") {
    auto const read = read_json(
        json_of(R"({"id":"1","status":200,"headers":{"Content-Type":"a/b","X-\u00e9":""},)"
                R"("body": {"n" : 1.0e2, "s":"\u0000\"\ud83d\ude00"}})"));
    REQUIRE(read.ok());
    auto const extensions = read.responses[0].extensions();
    CHECK(extensions.size() == 3);
    for (auto const e : extensions) {
        if (e.name() == detail::batch_id) CHECK(e.text() == "1");
        if (e.name() == detail::batch_body)
            CHECK(e.text() == R"({"n" : 1.0e2, "s":"\u0000\"\ud83d\ude00"})");
        if (e.name() == detail::batch_headers) {
            CHECK(e.elements().size() == 2);
            CHECK(e.elements().front().attribute(detail::batch_header_name) == "Content-Type");
            CHECK(e.elements().front().text() == "a/b");
        }
    }
    for (auto const* const text : {"\"a \\\" b\"", "null", "-1.50", "[ ]", "true"}) {
        auto const one = read_json(json_response(std::string(R"("status":200,"body":)") + text));
        REQUIRE(one.ok());
        CHECK(one.responses[0].extensions().front().text() == text);
    }
    check_refused(json_response("\"status\":200,\"body\":[\"\xEF\xBF\xBE\"]"), rule::json_character,
                  "response[1]/body");
}

TEST_CASE("Only the selected properties are kept") {
    json::reader in{parse_options{}};
    name const wanted[] = {{"DAV:", "b"}, {"urn:x", "a"}};
    in.select(wanted);
    auto const body = json_props(R"("a":"1","b":"2","{urn:x}a":["d"],"c":{"#":"4"})");
    in.borrow(body);
    REQUIRE(in.read() == read_step::item);
    CHECK(summary_of(in.response()) == "/a {200 b=2 {urn:x}a(d)}");
}

TEST_CASE("Nothing is read of a response whose status is none") {
    for (std::string const status : {R"("200")", "null", "[200]", "2e9", "true"}) {
        CAPTURE(status);
        for (auto const& body :
             {json_of(R"({"href":"/a","status":)" + status + "}"),
              json_of(R"({"href":"/a","propstats":[{"props":{},"status":)" + status + "}]}")}) {
            for (auto const& options : {strict(), tolerant()}) {
                auto const read = read_json(body, options);
                CHECK(describe(read.error.code).name == "malformed-member");
                CHECK(read.responses.empty());
            }
        }
    }
}

TEST_CASE("A response with a status that is refused is not given, whatever else it has") {
    auto const both = read_json(
        json_response(R"("status":"200","propstats":[{"status":200,"props":{"x":null}}])"));
    CHECK(describe(both.error.code).name == "malformed-member");
    CHECK(both.responses.empty());
    parse_options exact;
    exact.limits.diagnostics = 0;
    auto const beyond = read_json(json_response(R"("status":600)"), exact);
    CHECK(describe(beyond.error.code).name == "limit-diagnostics");
    CHECK(beyond.responses.empty());
}
