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
