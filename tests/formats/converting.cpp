// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>

#include <support/catch.hpp>
#include <support/formats.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Every format is converted into those that are ours, and from them.

using namespace multistatus;
using namespace multistatus::test;

namespace {

template <class From, class To>
std::string converted(std::string_view body) {
    std::string to;
    auto const done = convert<From, To>(body, to, strict());
    INFO(to_string(done.error()));
    CHECK(done.has_value());
    return to;
}
/// The model that comes back from another format.
template <class Format, class Through>
model through(model const& m) {
    auto const between = converted<Format, Through>(body_of<Format>(m));
    CHECK(model_in<Through>(between) == m);
    return model_in<Format>(converted<Through, Format>(between));
}
/// Responses that differ in some of their texts only, which are copied from each other.
model alike() {
    auto kinds = model_of_everything().responses;
    kinds.resize(kinds.size() + 2);
    kinds.back().hrefs = {"/status"};
    kinds.back().status = model_status{404, {}};
    auto& listed = kinds[kinds.size() - 2];
    listed.hrefs = {"/listed"};
    listed.propstats.resize(1);
    listed.propstats[0].status = {200, {}};
    for (auto const* const local : {"a", "b"})
        listed.propstats[0].properties.push_back(
            {"urn:x", local, {}, {}, {{{}, {}, "\xEF\xBF\xBD\x7F\xC2\x80/", {}, {}}}});
    model m;
    for (int i = 0; i < 12; ++i)
        for (auto r : kinds) {
            auto const number = std::to_string(m.responses.size());
            for (auto& href : r.hrefs)
                href += "/" + number;
            for (auto& p : r.propstats)
                for (auto& property : p.properties)
                    for (auto& child : property.children)
                        if (child.local.empty()) child.text += number;
            m.responses.push_back(r);
        }
    return m;
}
template <class Format, class Through>
void check_through() {
    CHECK(through<Format, Through>(model_of_everything()) == model_of_everything());
    CHECK(through<Format, Through>(alike()) == alike());
    CHECK(through<Format, Through>({}) == model{});
    for (std::uint64_t seed = 300; seed < 320; ++seed) {
        auto numbers = random_models_for<Format>(seed);
        if (format_facts<Through>::is_xml) numbers.has_bare_ids = false;
        auto const m = numbers.next();
        CHECK(through<Format, Through>(m) == m);
    }
}

}  // namespace

TEMPLATE_TEST_CASE("All formats: models go through XML", "", MULTISTATUS_TEST_FORMATS) {
    check_through<TestType, xml>();
}
TEMPLATE_TEST_CASE("All formats: models go through JSON", "", MULTISTATUS_TEST_FORMATS) {
    check_through<TestType, json>();
}
TEMPLATE_TEST_CASE("All formats: models go through lines of JSON", "", MULTISTATUS_TEST_FORMATS) {
    check_through<TestType, ndjson>();
}

TEMPLATE_TEST_CASE("All formats: what is converted of a part is no whole", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const body = body_of<TestType>(model_of_everything());
    for (std::size_t size = 0; size + 8 < body.size(); size += 7) {
        std::string to;
        auto const done = convert<TestType, ndjson>(std::string_view(body).substr(0, size), to);
        CHECK(done.partial().failed == conversion_side::reading);
        CHECK_FALSE(parse<ndjson>(to).has_value());
    }
}

TEMPLATE_TEST_CASE("All formats: what cannot be written is no whole", "",
                   MULTISTATUS_TEST_FORMATS) {
    // Tolerant reading keeps such an href and tells of it; no format is given it.
    constexpr std::string_view body =
        R"({"responses":[{"href":"/a","status":200},{"href":"/b c","status":200}]})";
    std::string to;
    auto const done = convert<json, TestType>(body, to);
    CHECK(done.error().code == rule::unwritable_href);
    CHECK(done.error().path == "response[2]/href");
    CHECK(done.partial().failed == conversion_side::writing);
    CHECK(done.partial().findings == 1);
    CHECK_FALSE(parse<TestType>(to).has_value());
}

namespace {

/// The least `limits::response_bytes` with which all of a body can be written.
template <class From, class To>
std::size_t least_limit(std::string_view body, bool predict) {
    parse_options reading;
    reading.predict = predict;
    write_options writing;
    for (writing.limits.response_bytes = 100;; ++writing.limits.response_bytes) {
        std::string to;
        auto const done = convert<From, To>(body, to, reading, writing);
        if (done) return writing.limits.response_bytes;
        CHECK(done.error().code == rule::limit_response_bytes);
        // It is no one part of the response that is too much.
        CHECK(done.error().path.find('/') == std::string::npos);
        CHECK(done.error().detail == "");
        if (writing.limits.response_bytes == 2000) return 0;
    }
}

}  // namespace

TEST_CASE("How long a response may be does not depend on those before it") {
    auto const in_xml = [](std::string_view spaces) {
        return "<D:response><D:href>/" + std::to_string(spaces.size()) +
               "</D:href><D:propstat><D:prop><D:displayname>" + std::string(200, 'n') +
               "</D:displayname><x:long" + std::string(100, 'k') + "/><D:resourcetype>" +
               std::string(spaces) +
               "<D:collection/></D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
               "</D:propstat></D:response>";
    };
    auto const whole = [](std::string const& responses) {
        return "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'>" + responses + "</D:multistatus>";
    };
    // The first one has the beginning of the document beside it.
    std::string const first =
        "<D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>";
    auto alike = first;
    for (std::size_t i = 1; i < 10; ++i)
        alike += in_xml(std::string(i, ' '));
    // White space between elements is nothing in JSON.
    auto const spaced = in_xml(std::string(500, ' '));
    auto const behind_other = whole(first + spaced);
    auto const limit = least_limit<xml, json>(behind_other, false);
    CHECK(limit < 480);
    for (bool const predict : {false, true}) {
        CHECK(least_limit<xml, json>(whole(alike + spaced), predict) == limit);
        CHECK(least_limit<xml, xml>(whole(alike + spaced), predict) ==
              least_limit<xml, xml>(behind_other, false));
    }
}

TEST_CASE("How long a response with header fields may be does not depend on those before it") {
    auto const with = [](std::string_view href, std::string_view description) {
        return std::string(R"({"href":")")
            .append(href)
            .append(R"(","status":200,"description":")")
            .append(description)
            .append(R"(","headers":{"A":"1","B":"2"},"body":{"a":["b","c","d"]}})");
    };
    auto const whole = [](std::string const& responses) {
        return R"({"responses":[)" + responses + "]}";
    };
    auto const large = with("/large", std::string(150, 'd'));
    auto const limit =
        least_limit<json, json>(whole(R"({"href":"/a","status":200},)" + large), true);
    CHECK(limit == large.size() + 1);
    CHECK(least_limit<json, json>(whole(with("/a", "d") + "," + large), true) == limit);
}
