// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/line_reader.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr std::string_view one = "{\"href\":\"/a\",\"status\":200}\n";

}  // namespace

TEST_CASE("Lines that break their form are refused after the responses that arrived") {
    struct {
        std::string body, wrong;
        std::size_t responses;
    } const cases[] = {
        {"{\"multistatus\":1}\n", "18 truncated multistatus", 0},
        {"{\"multistatus\":1}\n" + std::string(one), "45 truncated multistatus", 1},
        {"{\"multistatus\":1}\n{\"href\":\"/a\"", "30 truncated response[1]", 0},
        {"{\"multistatus\":", "15 truncated multistatus", 0},
        {lines_of(one, 2), "65 wrong-count end/responses", 1},
        {lines_of("", 1), "38 wrong-count end/responses", 0},
        {lines_of(one, 1) + std::string(one), "69 json-syntax multistatus", 1},
        {lines_of("{\"href\":\"/a\",\n\"status\":200}\n", 1), "31 json-syntax response[1]", 0},
        {lines_of("{\"href\":\"/a\",\"status\":200} {}\n", 1), "45 json-syntax multistatus", 1},
        {lines_of("[]\n", 0), "18 malformed-member response[1]", 0},
        {lines_of("null\n", 0), "18 malformed-member response[1]", 0},
        {lines_of("5\n", 0), "18 malformed-member response[1]", 0},
        {lines_of("-1.5e3\n", 0), "18 malformed-member response[1]", 0},
        {lines_of("5 \n", 0), "18 malformed-member response[1]", 0},
        {lines_of("5.\n", 0), "20 json-syntax response[1]", 0},
        {"{\"multistatus\":2}\n", "15 malformed-member multistatus", 0},
        {"{\"multistatus\":true}\n", "15 malformed-member multistatus", 0},
        {"{\"a\":1}\n", "0 missing-first-line multistatus", 0},
        {std::string(one), "0 missing-first-line multistatus", 0},
        {"{\"multistatus\":1}\n{\"end\":{}}", "25 malformed-member end", 0},
        {"{\"multistatus\":1}\n{\"end\":1}", "25 malformed-member end", 0},
        {"{\"multistatus\":1}\n{\"end\":{\"responses\":-1}}", "38 malformed-member end/responses",
         0},
        {"{\"multistatus\":1}\n{\"end\":{\"responses\":\"0\"}}",
         "38 malformed-member end/responses", 0},
        {"", "0 empty-body", 0},
        {"\r ", "2 empty-body", 0},
    };
    for (auto const& [body, wrong, responses] : cases) {
        CAPTURE(body);
        for (auto const& options : {strict(), tolerant()}) {
            auto const read = read_lines(body, options);
            CHECK(what(read.error) == wrong);
            CHECK(read.responses.size() == responses);
            CHECK(difference_of_pieces<ndjson>(body, options) == "");
        }
    }
}

TEST_CASE("The last line carries what stands beside the responses") {
    auto const read = read_lines(
        "{\"multistatus\":1,\"more\":2}\n" + std::string(one) +
        R"({"x":1,"end":{"ext":["{urn:x}y"],"responses":1,"syncToken":"s","description":"d","z":1}})");
    CHECK(read.ok());
    CHECK(summary_of(read) == "/a = 200 | \"d\" +{urn:x}y #s");
    REQUIRE(read.diagnostics.size() == 3);
    CHECK(what(read.diagnostics[0]) == "17 unknown-member multistatus");
    CHECK(what(read.diagnostics[1]) == "55 unknown-member multistatus");
    CHECK(what(read.diagnostics[2]).find("unknown-member end") != std::string::npos);
}

TEST_CASE("A response with a member of that name is no last line") {
    for (std::string_view const what_it_is :
         {R"("href":"/a","status":500)", R"("id":"a","status":500)",
          R"("href":"/a","propstats":[{"status":200,"props":{"getetag":"e"}}])"}) {
        CAPTURE(what_it_is);
        auto const with_end = std::string("{").append(what_it_is);
        auto const read = read_lines(lines_of(with_end + R"(,"end":{"responses":0}})" + "\n", 1));
        CHECK(read.ok());
        CHECK(read.trailer.responses() == 1);
        REQUIRE(read.diagnostics.size() == 1);
        CHECK(read.diagnostics[0].code == rule::unknown_member);
        CHECK(read_lines("{\"multistatus\":1}\n" + with_end + R"(,"end":{"responses":1}})")
                  .error.code == rule::truncated);
    }
}

TEST_CASE("Blank lines are refused, or reported and skipped") {
    auto const body =
        "\n{\"multistatus\":1}\n \r\n" + std::string(one) + "{\"end\":{\"responses\":1}}\n\n\n";
    CHECK(what(read_lines(body, strict()).error) == "0 blank-line");
    auto const read = read_lines(body);
    CHECK(read.ok());
    CHECK(read.diagnostics.size() == 4);
    CHECK(summary_of(read) == "/a = 200");
    CHECK(difference_of_pieces<ndjson>(body) == "");
}

TEST_CASE("A response that is skipped counts as a line") {
    auto const read = read_lines(lines_of("{\"status\":200}\n" + std::string(one), 2));
    CHECK(read.ok());
    CHECK(read.responses.size() == 1);
    CHECK(read.trailer.responses() == 1);
}

TEST_CASE("A response is given as soon as its line is complete") {
    parser<ndjson> in;
    in.feed("{\"multistatus\":1}\n{\"href\":\"/a\",\"status\":200}").value();
    CHECK(in.next() == nullptr);
    in.feed("\n").value();
    auto const* r = in.next();
    REQUIRE(r != nullptr);
    CHECK(r->href().text() == "/a");
    CHECK(in.next() == nullptr);
    CHECK(in.finish().error().code == rule::truncated);
}
