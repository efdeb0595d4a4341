// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/random_model.hpp>
#include <support/seed.hpp>
#include <support/share.hpp>
#include <support/written_json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

// Whatever a model holds, it survives every way through the formats.

namespace ms = multistatus;
using ms::test::model;

namespace {

constexpr int models = 10'000 / static_cast<int>(ms::test::one_in(5));
// Another's validator takes its time.
constexpr std::uint64_t validated = 500;

std::string failure(std::string_view step, ms::diagnostic const& error) {
    return std::string(step) + ": " + ms::to_string(error);
}

template <class Format>
std::string check_body(std::string_view step, std::string const& body, model const& m) {
    auto const read = ms::parse<Format>(body, ms::strict());
    if (!read) return failure(step, read.error()) + "\n" + body;
    if (!(ms::test::model_reader::read(*read) == m))
        return std::string(step) + ": another model\n" + body;
    return {};
}
template <class From, class To>
std::string convert(std::string_view step, std::string const& from, std::string& to) {
    auto const done = ms::convert<From, To>(from, to, ms::strict());
    return done ? std::string{} : failure(step, done.error()) + "\n" + from;
}

// The first thing that goes wrong on the way from one format through another and back.
template <class From, class Through>
std::string check_way(model const& m) {
    ms::diagnostic error;
    auto const body = ms::test::written_model<From>(m, error);
    if (error.code != ms::rule::none) return failure("writing", error);
    if (auto wrong = check_body<From>("reading", body, m); !wrong.empty()) return wrong;
    std::string between;
    if (auto wrong = convert<From, Through>("there", body, between); !wrong.empty()) return wrong;
    if (auto wrong = check_body<Through>("there", between, m); !wrong.empty())
        return wrong + "\n" + body;
    std::string back;
    if (auto wrong = convert<Through, From>("back", between, back); !wrong.empty()) return wrong;
    return back == body ? std::string{} : "other bytes\n" + body + "\n" + back;
}

template <class From, class Through>
void check_models(bool has_bare_ids) {
    ms::test::check_seeds(models, [has_bare_ids](std::uint64_t seed) {
        ms::test::random_models numbers(seed);
        numbers.has_bare_ids = has_bare_ids;
        return check_way<From, Through>(numbers.next());
    });
}

}  // namespace

TEST_CASE("Random models go from XML to JSON and back") {
    check_models<ms::xml, ms::json>(false);
}
TEST_CASE("Random models go from XML to lines of JSON and back") {
    check_models<ms::xml, ms::ndjson>(false);
}
TEST_CASE("Random models go from JSON to XML and back") {
    check_models<ms::json, ms::xml>(false);
}
TEST_CASE("Random models go from JSON to lines and back, and need no href") {
    check_models<ms::json, ms::ndjson>(true);
}

TEST_CASE("Random models have everything that the JSON form names", "[written]") {
    std::string all;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        ms::diagnostic error;
        ms::test::random_models numbers(seed);
        auto const body = ms::test::written_model<ms::json>(numbers.next(), error);
        CHECK(error.code == ms::rule::none);
        if (seed < validated) ms::test::keep_written<ms::json>(body);
        all += body;
    }
    for (std::string const member : {"href",
                                     "additionalHrefs",
                                     "status",
                                     "statusLine",
                                     "propstats",
                                     "props",
                                     "propsList",
                                     "error",
                                     "problem",
                                     "description",
                                     "location",
                                     "id",
                                     "headers",
                                     "body",
                                     "ext",
                                     "syncToken",
                                     "summary",
                                     "@xml:lang",
                                     "getcontentlength",
                                     "resourcetype"}) {
        CAPTURE(member);
        CHECK(all.find("\"" + member + "\":") != all.npos);
    }
    for (std::string const shape :
         {"\"getcontentlength\":42", "\"getcontentlength\":\"0042\"", "\"body\":{\"a\":[1,",
          "\"headers\":{\"", "\"problem\":{\"", "{\"#\":\"", "\"{}", "\"@{"}) {
        CAPTURE(shape);
        CHECK(all.find(shape) != all.npos);
    }
}

TEST_CASE("Random models are the same for the same seed") {
    ms::test::random_models a(207);
    ms::test::random_models b(207);
    for (int i = 0; i < 10; ++i)
        CHECK(a.next() == b.next());
}
