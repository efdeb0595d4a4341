// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/to_nlohmann.hpp>

#include <multistatus/json.hpp>
#include <multistatus/nlohmann.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::string_view body =
    R"({"responses":[{"href":"/a","status":404,"error":["{urn:x}e"],"problem":{"title":"t"},)"
    R"("description":{"@xml:lang":"de","#":"d"}},{"href":"/b","propstats":[{"status":200,"props":)"
    R"({"{urn:x}b":null,"{urn:x}a":{"@xml:lang":"en","#":["{urn:x}c",{"#":"d"}]},)"
    R"("getcontentlength":42}},{"status":403,"statusLine":"HTTP/1.1 403 No","props":{"f":null},)"
    R"("error":["g"],"description":"h","ext":["{urn:x}i"]}]},)"
    R"({"id":"1","status":200,"headers":{"b":"1","a":"2"},"body":{"x":[1.5]}}],)"
    R"("description":"end","syncToken":"t",)"
    R"("summary":{"total":3,"failed":1,"statuses":{"200":2,"404":1}},"ext":["{urn:x}k"]})";

ms::document example() {
    return ms::parse<ms::json>(body).value();
}

}  // namespace

TEST_CASE("to_nlohmann: a document, in the form and order of json") {
    auto const doc = example();
    ordered_json tree;
    ms::to_nlohmann(doc, tree).value();
    CHECK(tree.dump() == body);
    ms::write_options options;
    options.summary = false;
    ms::to_nlohmann(doc, tree, options).value();
    CHECK_FALSE(tree.contains("summary"));
    json sorted;
    ms::to_nlohmann(doc, sorted).value();
    CHECK(sorted == json::parse(body));
}

TEST_CASE("to_nlohmann: what cannot be written leaves the tree as it was") {
    json tree = 1;
    auto const no_status = ms::parse<ms::json>(R"({"responses":[{"href":"/a"}]})").value();
    CHECK(ms::to_nlohmann(no_status, tree).error().code == ms::rule::unwritable_response);
    constexpr std::string_view long_number =
        R"({"responses":[{"href":"/","status":200,"body":0.12345678901234567890}]})";
    auto const too_exact = ms::parse<ms::json>(long_number).value();
    CHECK(ms::to_nlohmann(too_exact, tree).error().code == ms::rule::unwritable_value);
    CHECK(tree == 1);
    CHECK_THROWS_AS(json(no_status), ms::parse_error);
    CHECK_THROWS_AS(json(no_status[0]), ms::parse_error);
    CHECK_THROWS_AS(json(too_exact), ms::parse_error);
}

TEST_CASE("to_json: a document, there and back") {
    auto const doc = example();
    ordered_json const ordered = doc;
    CHECK(ordered.dump() == body);
    CHECK(ordered.get<ms::document>() == doc);
    json const sorted = doc;
    CHECK(sorted == json::parse(body));
    // What is lost is the order of properties.
    CHECK_FALSE(sorted.get<ms::document>() == doc);
    CHECK(json(sorted.get<ms::document>()) == sorted);
    CHECK(json(ms::document{}).get<ms::document>() == ms::document{});
}

TEST_CASE("to_json: a document of a server that repeats itself") {
    auto const doc = ms::parse<ms::json>(
                         R"({"responses":[{"href":"/a","status":200},{"href":"/a","status":404}]})")
                         .value();
    json const tree = doc;
    CHECK(tree["responses"].size() == 2);
}

TEST_CASE("to_json: a response, owned or not, there and back") {
    auto const doc = example();
    for (std::size_t i = 0; i < doc.size(); ++i) {
        ordered_json const tree = doc[i];
        CHECK(tree.dump() == ordered_json::parse(body)["responses"][i].dump());
        CHECK(tree.get<ms::response>() == doc[i]);
        CHECK(json(doc[i]) == json::parse(body)["responses"][i]);
    }
    ms::parser<ms::json> in;
    in.feed(body).value();
    auto const* const view = in.next();
    REQUIRE(view != nullptr);
    CHECK(json(*view) == json(doc[0]));
    std::vector<ms::response> const all(doc.begin(), doc.end());
    CHECK(json(all) == json::parse(body)["responses"]);
}

TEST_CASE("to_json: a propstat") {
    auto const doc = example();
    auto const tree = ordered_json::parse(body)["responses"][1]["propstats"];
    std::size_t i = 0;
    for (auto const p : doc[1].propstats()) {
        CHECK(ordered_json(p).dump() == tree[i].dump());
        CHECK(json(p) == json::parse(tree[i].dump()));
        ++i;
    }
    CHECK(i == 2);
}

TEST_CASE("to_json: a property without a form in JSON is not left out") {
    constexpr std::string_view xml =
        "<D:multistatus xmlns:D='DAV:'><D:response><D:href>/</D:href><D:propstat><D:prop>"
        "<D:getetag>\"x\"</D:getetag><a xmlns='urn:a}b'>v</a></D:prop>"
        "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>";
    auto const doc = ms::parse<ms::xml>(xml).value();
    CHECK_THROWS_AS(ordered_json(doc[0].propstats().front()), ms::parse_error);
    CHECK_THROWS_AS(ordered_json(doc[0]), ms::parse_error);
    CHECK_THROWS_AS(ordered_json(doc), ms::parse_error);
}

TEST_CASE("to_json: values, there and back") {
    auto const doc = example();
    auto const tree = ordered_json::parse(body)["responses"][1]["propstats"][0]["props"];
    for (auto const e : doc[1].propstats().front().properties()) {
        ordered_json const made = e;
        auto const read = made.get<ms::owned_element>();
        CHECK(read.view() == e);
        CHECK(ordered_json(read).dump() == made.dump());
        if (e.empty())
            CHECK(made == "{urn:x}b");
        else
            CHECK(made.begin().value().dump() == tree[made.begin().key()].dump());
    }
    json const length = *doc[1][ms::name(ms::dav::getcontentlength)];
    CHECK(length.dump() == R"({"getcontentlength":42})");
}

TEST_CASE("to_json: errors, statuses, descriptions") {
    auto const doc = example();
    CHECK(ordered_json(doc[0].error()).dump() ==
          R"(["{urn:x}e",{"{urn:ietf:rfc:7807}problem":[{"{urn:ietf:rfc:7807}title":"t"}]}])");
    CHECK(json(ms::error{}) == json::array());
    CHECK(json(doc[0].error()).get<std::vector<ms::owned_element>>().size() == 2);
    CHECK(json(doc[0].status()) == 404);
    auto const odd = (*++doc[1].propstats().begin()).status();
    CHECK(ordered_json(odd).dump() == R"({"status":403,"statusLine":"HTTP/1.1 403 No"})");
    CHECK_THROWS_AS(json(ms::status{}), ms::parse_error);
    CHECK_THROWS_AS(json(ms::status(600)), ms::parse_error);
    CHECK(ordered_json(doc[0].description()).dump() == R"({"@xml:lang":"de","#":"d"})");
    CHECK(json(doc.trailer().description()) == "end");
}

TEST_CASE("to_json: whatever was recorded goes there and back") {
    std::size_t count = 0;
    for (auto const& recorded : ms::test::recorded_bodies()) {
        CAPTURE(recorded.file);
        auto const doc = ms::parse<ms::xml>(recorded.bytes);
        std::string direct;
        if (!doc || !ms::write<ms::json>(*doc, direct)) continue;
        ordered_json const tree = *doc;
        CHECK(tree.dump() == direct);
        CHECK(tree.get<ms::document>() == ms::parse<ms::json>(direct).value());
        ++count;
    }
    CHECK(count > 200);
}
