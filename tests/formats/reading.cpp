// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/format.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/formats.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What every reader of a format promises. The bodies are made by the builder of the format, of the
// same models.

using namespace multistatus;
using namespace multistatus::test;

namespace {

/// What all ways to read in pieces give, compared with reading the whole.
template <class Format>
void check_pieces(std::string const& body, parse_options const& options) {
    auto const whole = read_whole<Format>(body, options);
    CHECK(difference(whole, read_bytewise<Format>(body, options)) == "");
    for (std::size_t size = 2; size < body.size() + 3; size += 1 + size / 4) {
        CAPTURE(size);
        CHECK(difference(whole, read_pieces<Format>(body, options,
                                                    [size](std::size_t) { return size; })) == "");
    }
}

// Where a body ends that still is complete: white space may be missing.
std::size_t size_needed(std::string_view body) {
    auto const last = body.find_last_not_of(" \r\n");
    return last == body.npos ? 0 : last + 1;
}

struct limit_case {
    char const* name;
    std::function<void(limits&)> set;
    model body;
    rule code;
};
std::vector<limit_case> limit_cases() {
    model_element deep{"urn:x", "deepest", {}, {}, {}};
    for (int i = 0; i < 20; ++i)
        deep = {"urn:x", "e", {}, {}, {deep}};
    model_element attributed{
        "urn:x", "e", {}, {{"", "a", "1"}, {"", "b", "2"}, {"", "c", "3"}}, {}};
    model_element const long_text{"urn:x", "e", {}, {}, {{{}, {}, std::string(300, 'x'), {}, {}}}};
    model_element const long_name{"urn:x", std::string(300, 'n'), {}, {}, {}};
    model_element const wide{
        "urn:x", "e", {}, {}, std::vector<model_element>(300, {"urn:x", "f", {}, {}, {}})};
    model far = plain_model(1);
    far.responses[0].hrefs = {"/" + std::string(300, 'h')};
    return {
        {"responses", [](limits& l) { l.responses = 2; }, plain_model(3), rule::limit_responses},
        {"total_bytes", [](limits& l) { l.total_bytes = 100; }, plain_model(20),
         rule::limit_total_bytes},
        {"value_bytes", [](limits& l) { l.value_bytes = 299; }, model_with({long_text}),
         rule::limit_value_bytes},
        {"href_bytes", [](limits& l) { l.href_bytes = 300; }, far, rule::limit_href_bytes},
        {"name_bytes", [](limits& l) { l.name_bytes = 299; }, model_with({long_name}),
         rule::limit_name_bytes},
        {"depth", [](limits& l) { l.depth = 20; }, model_with({deep}), rule::limit_depth},
        {"attributes", [](limits& l) { l.attributes = 2; }, model_with({attributed}),
         rule::limit_attributes},
        {"properties", [](limits& l) { l.properties = 1; }, model_with({long_name, long_text}),
         rule::limit_properties},
        {"nodes", [](limits& l) { l.nodes = 300; }, model_with({wide}), rule::limit_nodes},
    };
}

}  // namespace

TEMPLATE_TEST_CASE("All formats: a model is read as it was written", "", MULTISTATUS_TEST_FORMATS) {
    auto const everything = model_of_everything();
    auto const body = body_of<TestType>(everything);
    CHECK(model_in<TestType>(body, strict()) == everything);
    CHECK(model_in<TestType>(body, tolerant()) == everything);
    CHECK(model_in<TestType>(body_of<TestType>({})) == model{});
    int same = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        auto const m = random_models_for<TestType>(seed).next();
        same += model_in<TestType>(body_of<TestType>(m)) == m;
    }
    CHECK(same == 100);
}

TEMPLATE_TEST_CASE("All formats: pieces of any size give the same", "", MULTISTATUS_TEST_FORMATS) {
    check_pieces<TestType>(body_of<TestType>(model_of_everything()), strict());
    check_pieces<TestType>(body_of<TestType>({}), strict());
    for (std::uint64_t seed = 200; seed < 210; ++seed)
        check_pieces<TestType>(body_of<TestType>(random_models_for<TestType>(seed).next()),
                               tolerant());
}

TEMPLATE_TEST_CASE("All formats: parse, parser, responses and rows agree", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const body = body_of<TestType>(model_of_everything());
    auto const doc = parse<TestType>(body, strict()).value();
    REQUIRE(doc.size() == 5);
    CHECK(doc.trailer().responses() == 5);

    std::size_t count = 0;
    responses<TestType> all(body, strict());
    for (response_view const& r : all)
        CHECK(response(r) == doc[count++]);
    CHECK(count == 5);
    CHECK(all.trailer() == doc.trailer());

    parser<TestType> in(strict());
    in.feed(body).value();
    if (!format_facts<TestType>::reads_early) {
        CHECK(in.next() == nullptr);
        CHECK(in.finish().error().code == rule::unread_responses);
    }
    count = 0;
    while (auto const* r = in.next())
        CHECK(response(*r) == doc[count++]);
    CHECK(count == 5);
    CHECK(in.finish().value() == doc.trailer());
    CHECK(in.feed("x").error().code == rule::finished);

    std::vector<std::string> hrefs;
    std::size_t sizes = 0;
    for (auto const& [href, size, tag] :
         rows<TestType, dav::getcontentlength, dav::getetag>(body, strict())) {
        hrefs.emplace_back(href.text());
        sizes += size ? static_cast<std::size_t>(*size) : 0;
        CHECK(bool(tag) == (href.text() == "/cal/"));
    }
    CHECK(hrefs == std::vector<std::string>{"/cal/", "/a", "/orders/2", "/odd", "/empty"});
    CHECK(sizes == 4525);
}

TEMPLATE_TEST_CASE("All formats: a response is given as soon as it is complete", "",
                   MULTISTATUS_TEST_FORMATS) {
    if (!format_facts<TestType>::reads_early) return;
    auto const body = body_of<TestType>(plain_model(3));
    parser<TestType> in;
    std::vector<std::size_t> given_at;
    for (std::size_t i = 0; i < body.size(); ++i) {
        in.feed(body.substr(i, 1)).value();
        while (in.next() != nullptr)
            given_at.push_back(i);
    }
    in.finish().value();
    REQUIRE(given_at.size() == 3);
    for (std::size_t i = 0; i < 2; ++i) {
        auto const next = body.find("/" + std::to_string(i + 2));
        CHECK(given_at[i] < next);
    }
}

TEMPLATE_TEST_CASE("All formats: a body that is cut is never complete", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const body = body_of<TestType>(model_of_everything());
    auto const whole = parse<TestType>(body, strict()).value();
    for (std::size_t size = 0; size < size_needed(body); ++size) {
        CAPTURE(size);
        auto const cut = parse<TestType>(std::string_view(body).substr(0, size), strict());
        CHECK_FALSE(cut.has_value());
        auto const& read = cut.partial();
        REQUIRE(read.size() <= whole.size());
        for (std::size_t i = 0; i < read.size(); ++i)
            CHECK(read[i] == whole[i]);
    }
    parser<TestType> in;
    in.feed(body.substr(0, body.size() / 2)).value();
    auto end = in.finish();
    while (end.error().code == rule::unread_responses) {
        while (in.next() != nullptr) {
        }
        end = in.finish();
    }
    CHECK_FALSE(end.has_value());
    CHECK(in.failed());
    CHECK_THROWS_AS(
        [&] {
            for (auto const& r :
                 responses<TestType>(std::string_view(body).substr(0, body.size() / 2)))
                CHECK_FALSE(r.hrefs().empty());
        }(),
        parse_error);
}

TEMPLATE_TEST_CASE("All formats: what follows a body is no part of it", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const body = body_of<TestType>(plain_model(1));
    for (auto const& more : {std::string("x"), body}) {
        auto const read = parse<TestType>(body + more, strict());
        CHECK_FALSE(read.has_value());
        CHECK(difference(read_whole<TestType>(body + more, strict()),
                         read_bytewise<TestType>(body + more, strict())) == "");
    }
}

TEMPLATE_TEST_CASE("All formats: limits are errors of their own", "", MULTISTATUS_TEST_FORMATS) {
    for (auto const& c : limit_cases()) {
        CAPTURE(c.name);
        auto const body = body_of<TestType>(c.body);
        CHECK(parse<TestType>(body, strict()).has_value());
        for (auto options : {strict(), tolerant()}) {
            c.set(options.limits);
            CHECK(parse<TestType>(body, options).error().code == c.code);
            CHECK(difference(read_whole<TestType>(body, options),
                             read_bytewise<TestType>(body, options)) == "");
        }
    }
}

TEMPLATE_TEST_CASE("All formats: hrefs are compared unless that is switched off", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto twice = plain_model(2);
    twice.responses[1].hrefs = twice.responses[0].hrefs;
    write_options any;
    any.unique_hrefs = false;
    auto const body = body_of<TestType>(twice, any);
    CHECK(parse<TestType>(body, strict()).error().code == rule::duplicate_href);
    auto const read = parse<TestType>(body).value();
    REQUIRE(read.diagnostics().size() == 1);
    CHECK(read.diagnostics()[0].code == rule::duplicate_href);
    CHECK(read.diagnostics()[0].path == "response[2]/href");
    CHECK(model_reader::read(read) == twice);
    auto options = strict();
    options.unique_hrefs = false;
    CHECK(parse<TestType>(body, options).value().diagnostics().empty());
}

TEMPLATE_TEST_CASE("All formats: findings tell where they are in the model", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto m = plain_model(2);
    m.responses[1].status->code = 150;
    auto const read = parse<TestType>(body_of<TestType>(m), strict()).value();
    REQUIRE(read.diagnostics().size() == 1);
    CHECK(read.diagnostics()[0].code == rule::informational_status);
    CHECK(read.diagnostics()[0].path == "response[2]/status");
    CHECK(read.diagnostics()[0].responses == 1);
}

TEMPLATE_TEST_CASE("All formats: a parser can be moved, and gone on with", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const body = body_of<TestType>(plain_model(2));
    parser<TestType> first;
    first.feed(body.substr(0, body.size() / 2)).value();
    parser<TestType> second(std::move(first));
    second.feed(body.substr(body.size() / 2)).value();
    first = parser<TestType>();
    std::size_t count = 0;
    auto end = second.finish();
    while (second.next() != nullptr)
        ++count;
    if (end.error().code == rule::unread_responses) end = second.finish();
    CHECK(end.value().responses() == 2);
    CHECK(count == 2);
    CHECK_FALSE(first.finish().has_value());
}
