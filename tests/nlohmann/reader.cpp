// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/reader.hpp>

#include <multistatus/json.hpp>
#include <multistatus/nlohmann.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/json.hpp>

#include <cstddef>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using namespace multistatus::test;
using via = ms::json_via_nlohmann;

static_assert(ms::readable_format<ms::json_via_nlohmann>);
static_assert(ms::readable_format<ms::cbor_via_nlohmann>);
static_assert(ms::readable_format<ms::messagepack_via_nlohmann>);
static_assert(ms::readable_format<ms::ubjson_via_nlohmann>);
static_assert(ms::readable_format<ms::bson_via_nlohmann>);

namespace {

/// The examples of the JSON form.
std::vector<std::string> examples() {
    constexpr std::string_view begin = "```json\n";
    auto const page = read_file(std::filesystem::path(MULTISTATUS_TEST_DATA) / "json/form.md");
    std::vector<std::string> found;
    for (auto at = page.find(begin); at != page.npos; at = page.find(begin, at)) {
        auto const end = page.find("```", at += begin.size());
        found.push_back(page.substr(at, end - at));
    }
    return found;
}
/// All recorded bodies of XML that have a form in JSON.
template <class Visit>
std::size_t for_each_recorded(std::vector<recorded_body> const& bodies, Visit visit) {
    std::size_t count = 0;
    for (auto const& body : bodies) {
        auto const doc = ms::parse<ms::xml>(body.bytes);
        std::string json;
        if (!doc || !ms::write<ms::json>(*doc, json)) continue;
        CAPTURE(body.file);
        visit(json);
        ++count;
    }
    return count;
}
/// The same in another encoding, by nlohmann alone.
std::string as_cbor(std::string_view json) {
    auto const bytes = nlohmann::ordered_json::to_cbor(nlohmann::ordered_json::parse(json));
    return {bytes.begin(), bytes.end()};
}
std::string difference_of(std::string_view body, ms::parse_options const& options = {}) {
    return difference(read_whole<ms::json>(body, options), read_whole<via>(body, options));
}
ms::diagnostic error_of(std::string_view body, ms::parse_options const& options = {}) {
    return ms::parse<via>(body, options).error();
}

}  // namespace

TEST_CASE("via nlohmann: the examples of the form read as json reads them") {
    std::size_t good = 0;
    for (auto const& body : examples())
        for (auto const& options : {ms::strict(), ms::tolerant()}) {
            CAPTURE(body);
            auto const own = read_whole<ms::json>(body, options);
            if (!own.ok()) continue;
            CHECK(difference(own, read_whole<via>(body, options)) == "");
            CHECK(difference_of_pieces<via>(body, options) == "");
            auto const binary = ms::parse<ms::cbor_via_nlohmann>(as_cbor(body), options).value();
            CHECK(binary == ms::parse<ms::json>(body, options).value());
            ++good;
        }
    CHECK(good >= 6);
}

TEST_CASE("via nlohmann: every recorded body, in JSON, reads as json reads it") {
    auto const visit = [](std::string const& json) {
        CHECK(difference_of(json) == "");
        CHECK(difference_of(json, ms::strict()) == "");
        CHECK(ms::parse<ms::cbor_via_nlohmann>(as_cbor(json)).value() ==
              ms::parse<ms::json>(json).value());
    };
    CHECK(for_each_recorded(recorded_bodies(), visit) > 200);
}

TEST_CASE("via nlohmann: the whole corpus") {
    std::filesystem::path const corpus = MULTISTATUS_CORPUS;
    if (!std::filesystem::exists(corpus / "verdicts.tsv")) {
        WARN("the corpus is absent");
        return;
    }
    auto const visit = [](std::string const& json) { CHECK(difference_of(json) == ""); };
    CHECK(for_each_recorded(recorded_bodies(corpus), visit) > 300);
}

TEST_CASE("via nlohmann: findings are those of json, and where it has them") {
    std::string const bodies[] = {
        json_response(R"("statuz":200)"),
        json_response(R"("status":99,"statusLine":"HTTP/1.1 99 ")"),
        json_response(R"("status":200,"propstats":[{"status":404,"props":{"a":null,"b":1}}])"),
        json_propstat(R"("props":{"a:b":null})"),
        json_propstat(R"("props":{"a":{"#":"x","b":null}})"),
        json_props(R"("{urn:x}a":"\u0007")"),
        json_props(R"("a":1,"b":[1])"),
        json_props("\"a\":\"\xEF\xBF\xBF\""),
        json_of(R"({"href":"b c","status":200},{"href":"/a"},{"status":1})"),
        json_of(R"({"id":"x","status":200,"body":{ "a" : [1.50, -0, "\ud83d\ude00"] }})"),
        R"({"responses":{}})",
        R"({"responses":[],"syncToken":1})",
        R"({"odd":1,"multistatus":1})",
        R"({"multistatus":1})",
        R"({"responses":[],"responses":[]})",
        R"({"responses":[1,2]})",
        R"({"responses":[)",
        R"({"responses":[{"href":"/a","status":200})",
        R"({"responses":[]} )",
        R"({"responses":[],"ext":[{"{urn:x}a":[{"b":"\)",
        "",
        " \n",
        "\xEF\xBB\xBF{}",
        "\xFF\xFE{",
        "<html>",
        "[]",
        "\"x\"",
        "1",
    };
    for (auto const& body : bodies)
        for (auto const& options : {ms::strict(), ms::tolerant()}) {
            CAPTURE(body);
            CHECK(difference_of(body, options) == "");
        }
}

TEST_CASE("via nlohmann: what is malformed is refused for the same reason") {
    struct {
        std::string_view body;
        ms::rule code;
        std::size_t at;
    } const cases[] = {
        {R"({"responses":[],})", ms::rule::json_syntax, 16},
        {R"({"responses":[]}{})", ms::rule::json_syntax, 16},
        {R"({"responses":[]} 1)", ms::rule::json_syntax, 18},
        {R"({"responses":[{"href":"/a","status":01}]})", ms::rule::json_syntax, 38},
        {R"({"responses":["\ud800"]})", ms::rule::unpaired_surrogate, 21},
        {"{\"responses\":[\"\xC3\"]}", ms::rule::json_encoding, 16},
        {R"({"responses":[{"a":1,"a":2}]})", ms::rule::duplicate_member, 21},
        {R"({"responses":[nul)", ms::rule::truncated, 17},
        {R"({"responses":[nul])", ms::rule::json_syntax, 17},
        {"{\"responses\":[/**/]}", ms::rule::json_syntax, 14},
        {"{\"responses\":[\"\t\"]}", ms::rule::json_syntax, 15},
    };
    for (auto const& [body, code, at] : cases) {
        CAPTURE(std::string(body));
        CHECK(ms::parse<ms::json>(body).error().code == code);
        CHECK(error_of(body).code == code);
        CHECK(error_of(body).where.offset == at);
    }
}

TEST_CASE("via nlohmann: bodies that were damaged are accepted or refused alike") {
    constexpr std::string_view bytes = "{}[],:\"\\ \n019.eE+-tfnulsx#@/\x01\x7F\x80\xC3\xED\xFF";
    auto const seeds = examples();
    std::mt19937_64 numbers(1);
    for (int i = 0; i < 4'000; ++i) {
        auto body = seeds[numbers() % seeds.size()];
        for (auto count = numbers() % 3; count-- != 0;) {
            auto const at = numbers() % body.size();
            switch (numbers() % 3) {
            case 0: body[at] = bytes[numbers() % bytes.size()]; break;
            case 1: body.erase(at, 1 + numbers() % 3); break;
            default: body.insert(at, body.substr(numbers() % body.size(), numbers() % 30));
            }
        }
        CAPTURE(body);
        auto const own = ms::parse<ms::json>(body);
        auto const other = ms::parse<via>(body);
        CHECK(own.has_value() == other.has_value());
        CHECK(own.partial() == other.partial());
        if (own) CHECK(own->diagnostics() == other->diagnostics());
    }
}

TEST_CASE("via nlohmann: the limits are kept") {
    auto const body =
        json_of(R"({"href":"/a","status":200},{"href":"/bb","status":200,"body":[[1]]})");
    for (std::size_t limit = 0; limit < 60; ++limit) {
        CAPTURE(limit);
        ms::parse_options options;
        options.limits.total_bytes = limit;
        CHECK(error_of(body, options).code == ms::parse<ms::json>(body, options).error().code);
        options = {};
        options.limits.response_bytes = limit;
        CHECK(ms::parse<via>(body, options).has_value() ==
              ms::parse<ms::json>(body, options).has_value());
        CHECK(error_of(as_cbor(body), options).code != ms::rule::none);
        options = {};
        options.limits.depth = limit % 12;
        CHECK(difference_of(body, options) == "");
    }
    ms::parse_options options;
    options.limits.responses = 1;
    CHECK(difference_of(body, options) == "");
    options = {};
    options.limits.response_bytes = 50;
    CHECK(ms::parse<ms::cbor_via_nlohmann>(as_cbor(body), options).has_value());
    options.limits.response_bytes = 30;
    CHECK_FALSE(ms::parse<ms::cbor_via_nlohmann>(as_cbor(body), options).has_value());
}

TEST_CASE("via nlohmann: rows are read, and other properties are not") {
    auto const body = json_props(R"("getetag":"\"x\"","displayname":{"a":[1]})");
    std::size_t count = 0;
    for (auto const& [href, etag] : ms::rows<via, ms::dav::getetag>(body)) {
        CHECK(href == "/a");
        CHECK(etag.status().code() == 200);
        ++count;
    }
    CHECK(count == 1);
    auto const wrong = json_props("\"a:b\":1");
    bool has_thrown = false;
    try {
        for (auto const& row : ms::rows<via, ms::dav::getetag>(wrong))
            static_cast<void>(row);
    } catch (ms::parse_error const&) {
        has_thrown = true;
    }
    CHECK(has_thrown);
}
