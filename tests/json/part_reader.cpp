// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/part_reader.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

namespace {

/// What becomes of a member of a response, of one of a propstat, and of one of the document; they
/// have these in common. What is wrong, if something is.
std::string outcome(reading const& read) {
    if (read.ok()) return summary_of(read);
    CHECK(read.responses.empty());
    return what(read.error);
}
std::string of_response(std::string_view member) {
    return outcome(
        read_json(json_response(std::string(R"("status":403,)").append(member)), strict()));
}
std::string of_propstat(std::string_view member) {
    return outcome(
        read_json(json_propstat(std::string(R"("props":{},)").append(member)), strict()));
}
std::string of_document(std::string_view member) {
    return outcome(
        read_json(std::string(R"({"responses":[],)").append(member).append("}"), strict()));
}

}  // namespace

TEST_CASE("part_reader: conditions, and problem details behind them") {
    CHECK(of_response(R"("error":["a",{"b":"c"},{"#":" \n"}])") == "/a = 403 !a !b=c");
    CHECK(of_response(R"("problem":{"title":"t"},"error":["a"])") ==
          "/a = 403 !a !{urn:ietf:rfc:7807}problem({urn:ietf:rfc:7807}title=t)");
    CHECK(of_propstat(R"("problem":{})") == "/a {200 !{urn:ietf:rfc:7807}problem}");
    CHECK(of_response(R"("error":[{"#":"x"}])") == "54 unexpected-text response[1]/error");
}

TEST_CASE("part_reader: a description is a text, or one with a language") {
    CHECK(of_response(R"("description":"d")") == "/a = 403 \"d\"");
    CHECK(of_propstat(R"("description":{"@xml:lang":"de","#":"d"})") == "/a {200 \"d\"@de}");
    CHECK(of_document(R"("description":{"#":"d"})") == " | \"d\"");
    CHECK(of_response(R"("description":{"@xml:lang":"de"})").find("malformed-member") !=
          std::string::npos);
    CHECK(of_response(R"("description":{"#":1})").find("malformed-member") != std::string::npos);
    CHECK(of_response(R"("description":{"#":"d","@xml:lang":1})").find("malformed-member") !=
          std::string::npos);
    CHECK(of_response(R"("description":1)").find("malformed-member") != std::string::npos);
}

TEST_CASE("part_reader: extensions are elements that no member stands for") {
    CHECK(of_response(R"("ext":["{urn:x}a",{"b":"c"}])") == "/a = 403 +{urn:x}a +b=c");
    CHECK(of_propstat(R"("ext":[{"{urn:x}a":["b"]}])") == "/a {200 +{urn:x}a(b)}");
    CHECK(of_document(R"("ext":["{urn:x}a"])") == " | +{urn:x}a");
    for (std::string const reserved : {"href", "status", "error", "prop", "{DAV:}propstat"}) {
        CAPTURE(reserved);
        CHECK(of_response("\"ext\":[\"" + reserved + "\"]").find("misplaced-element") !=
              std::string::npos);
    }
}

TEST_CASE("part_reader: a language is no longer than a name may be") {
    auto options = strict();
    options.limits.name_bytes = 40;
    auto const read = [&](std::size_t size) {
        return read_json(json_response(R"("status":403,"description":{"@xml:lang":")" +
                                       std::string(size, 'x') + R"(","#":"d"})"),
                         options);
    };
    CHECK(read(40).ok());
    CHECK(describe(read(41).error.code).name == "limit-name-bytes");
}
