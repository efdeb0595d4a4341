// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/model.hpp>
#include <support/written_json.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

// What servers sent, and what the page on the JSON form shows, survives every way through the
// formats.

namespace ms = multistatus;
using ms::test::model_element;
using ms::test::model_elements;
using ms::test::model_reader;

namespace {

bool is_space(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == text.npos;
}

// Rule 7 of values in the JSON form: white space between the children of properties that hold only
// elements is dropped, and in elements of DAV: inside them; but nothing is known of owner and prop.
void drop_space(model_element& e) {
    auto& c = e.children;
    bool const has_elements =
        std::any_of(c.begin(), c.end(), [](auto const& part) { return !part.local.empty(); });
    if (has_elements)
        c.erase(std::remove_if(
                    c.begin(), c.end(),
                    [](auto const& part) { return part.local.empty() && is_space(part.text); }),
                c.end());
    for (auto& part : c)
        if (part.space == "DAV:" && part.local != "owner" && part.local != "prop") drop_space(part);
}
ms::test::model without_space(ms::document const& doc) {
    auto m = model_reader::read(doc);
    for (auto& r : m.responses)
        for (auto& p : r.propstats)
            for (auto& e : p.properties)
                if (ms::shape_of_property(e.name()) == ms::value_shape::elements) drop_space(e);
    return m;
}

template <class From, class To>
std::string converted(std::string_view body) {
    std::string to;
    auto const done = ms::convert<From, To>(body, to, ms::strict());
    INFO(ms::to_string(done.error()));
    CHECK(done.has_value());
    return to;
}

template <class Through>
void check_way(std::string_view body, ms::document const& doc) {
    auto const between = converted<ms::xml, Through>(body);
    ms::test::keep_written<Through>(between);
    auto const there = ms::parse<Through>(between, ms::strict());
    INFO(ms::to_string(there.error()));
    REQUIRE(there.has_value());
    CHECK(without_space(*there) == without_space(doc));
    auto const back = converted<Through, ms::xml>(between);
    auto const again = ms::parse<ms::xml>(back, ms::strict());
    REQUIRE(again.has_value());
    // What is dropped is dropped once.
    CHECK(*again == *there);
    CHECK(converted<ms::xml, Through>(back) == between);
}

/// Checks the conforming bodies of a folder; how many there are.
std::size_t check_bodies(std::filesystem::path const& folder) {
    std::size_t count = 0;
    for (auto const& body : ms::test::recorded_bodies(folder)) {
        auto const doc = ms::parse<ms::xml>(body.bytes, ms::strict());
        if (!doc) continue;
        CAPTURE(body.file);
        check_way<ms::json>(body.bytes, *doc);
        check_way<ms::ndjson>(body.bytes, *doc);
        ++count;
    }
    return count;
}

/// The documents in the page that describes the JSON form, in the order of the page.
std::vector<std::string> examples() {
    auto const page = ms::test::read_file(MULTISTATUS_TEST_DATA "/json/form.md");
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = page.find("\n```", at)) != page.npos;) {
        auto const begin = page.find('\n', at + 1) + 1;
        auto const end = page.find("\n```", begin);
        REQUIRE(end != page.npos);
        found.push_back(page.substr(begin, end + 1 - begin));
        at = end + 4;
    }
    return found;
}

}  // namespace

TEST_CASE("Recorded bodies go through JSON and come back", "[written]") {
    CHECK(check_bodies(MULTISTATUS_TEST_DATA) > 200);
}

TEST_CASE("All bodies of the corpus go through JSON and come back") {
    std::filesystem::path const corpus = MULTISTATUS_CORPUS;
    if (!std::filesystem::exists(corpus / "verdicts.tsv")) {
        WARN("the corpus is absent");
        return;
    }
    CHECK(check_bodies(corpus) > 200);
}

TEST_CASE("The examples of the JSON form go through XML and come back") {
    std::size_t documents = 0;
    for (auto const& text : examples()) {
        CAPTURE(text);
        bool const has_bare_id = text.find("{\"id\":\"line-3\"") != text.npos;
        if (auto const doc = ms::parse<ms::json>(text, ms::strict()); doc && !has_bare_id) {
            auto const anew = converted<ms::json, ms::json>(text);
            auto const body = converted<ms::json, ms::xml>(text);
            CHECK(ms::parse<ms::xml>(body, ms::strict()).value() == *doc);
            CHECK(converted<ms::xml, ms::json>(body) == anew);
            CHECK(converted<ms::ndjson, ms::json>(converted<ms::json, ms::ndjson>(text)) == anew);
            ++documents;
        } else if (ms::parse<ms::ndjson>(text, ms::strict())) {
            CHECK(converted<ms::ndjson, ms::ndjson>(text) == text);
            CHECK(converted<ms::xml, ms::ndjson>(converted<ms::ndjson, ms::xml>(text)) == text);
            ++documents;
        } else if (has_bare_id) {
            CHECK(converted<ms::ndjson, ms::json>(converted<ms::json, ms::ndjson>(text)) ==
                  converted<ms::json, ms::json>(text));
            ++documents;
        }
    }
    CHECK(documents == 4);
}

TEST_CASE("The examples of the JSON form stand there as they are written") {
    // But for white space between the values; strings have none that matters here.
    auto const squeezed = [](std::string const& text) {
        std::string all;
        bool is_string = false;
        for (char const c : text) {
            is_string = is_string != (c == '"' && (all.empty() || all.back() != '\\'));
            if (is_string || (c != ' ' && c != '\n')) all += c;
        }
        return all;
    };
    for (auto const& text : examples()) {
        if (!ms::parse<ms::json>(text, ms::strict())) continue;
        std::string anew;
        ms::write_options options;
        options.summary = text.find("\"summary\"") != text.npos;
        ms::convert<ms::json, ms::json>(text, anew, ms::strict(), options).value();
        CHECK(anew == squeezed(text));
    }
}
