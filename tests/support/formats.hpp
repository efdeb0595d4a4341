// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#if defined(MULTISTATUS_TINYXML2)
#include <multistatus/tinyxml2.hpp>
#endif
#if defined(MULTISTATUS_NLOHMANN)
#include <multistatus/nlohmann.hpp>
#endif

#include <support/catch.hpp>
#include <support/model.hpp>
#include <support/random_model.hpp>

#include <string>
#include <string_view>
#include <type_traits>

// The formats that there are, for tests that are the same for all of them:
// `TEMPLATE_TEST_CASE("...", "", MULTISTATUS_TEST_FORMATS)`.

#if defined(MULTISTATUS_TINYXML2)
#define MULTISTATUS_TEST_TINYXML2 , multistatus::xml_via_tinyxml2
#else
#define MULTISTATUS_TEST_TINYXML2
#endif
#if defined(MULTISTATUS_NLOHMANN)
#define MULTISTATUS_TEST_NLOHMANN                                                                  \
    , multistatus::json_via_nlohmann, multistatus::cbor_via_nlohmann,                              \
        multistatus::messagepack_via_nlohmann, multistatus::ubjson_via_nlohmann,                   \
        multistatus::bson_via_nlohmann
#else
#define MULTISTATUS_TEST_NLOHMANN
#endif
#define MULTISTATUS_TEST_FORMATS                                                                   \
    multistatus::xml, multistatus::json,                                                           \
        multistatus::ndjson MULTISTATUS_TEST_TINYXML2 MULTISTATUS_TEST_NLOHMANN

namespace multistatus::test {

/// What is not the same for all formats.
template <class Format>
struct format_facts {
    static constexpr bool is_via_tinyxml2 =
#if defined(MULTISTATUS_TINYXML2)
        std::is_same_v<Format, xml_via_tinyxml2>;
#else
        false;
#endif
    static constexpr bool is_json_via_nlohmann =
#if defined(MULTISTATUS_NLOHMANN)
        std::is_same_v<Format, json_via_nlohmann>;
#else
        false;
#endif
    /// Whether its reader gives each response as soon as it is complete.
    static constexpr bool reads_early = std::is_same_v<Format, xml> ||
                                        std::is_same_v<Format, json> ||
                                        std::is_same_v<Format, ndjson>;
    /// Whether its writer gives each response to the sink as soon as it is complete.
    static constexpr bool writes_early = reads_early || is_json_via_nlohmann;
    static constexpr bool is_xml = std::is_same_v<Format, xml> || is_via_tinyxml2;
    static constexpr bool is_via_nlohmann = !reads_early && !is_via_tinyxml2;
};

/// Random models of what the format is known to carry.
template <class Format>
[[nodiscard]] random_models random_models_for(std::uint64_t seed) {
    random_models numbers(seed);
    numbers.has_bare_ids = !format_facts<Format>::is_xml;
    numbers.keeps_space = !format_facts<Format>::is_via_tinyxml2;
    numbers.keeps_spelling = !format_facts<Format>::is_via_nlohmann;
    return numbers;
}

/// A model that has each part, and each in more than one shape.
[[nodiscard]] inline model model_of_everything() {
    auto const named = [](std::string space, std::string local) {
        return model_element{std::move(space), std::move(local), {}, {}, {}};
    };
    auto const text = [&named](std::string space, std::string local, std::string content) {
        auto e = named(std::move(space), std::move(local));
        e.children.push_back({{}, {}, std::move(content), {}, {}});
        return e;
    };
    auto const inside = [&named](std::string space, std::string local, model_elements children) {
        auto e = named(std::move(space), std::move(local));
        e.children = std::move(children);
        return e;
    };
    auto note = inside("urn:x", "note",
                       {named("urn:x", "b"),
                        {{}, {}, " mixed <&>\"' ", {}, {}},
                        text("", "i", "\xC3\xA9"),
                        text("DAV:", "j", "1")});
    note.attributes = {
        {std::string(xml_namespace), "lang", "en"}, {"", "a", "1"}, {"urn:y", "b", ""}};
    constexpr std::string_view batch = "urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321";
    auto header = text(std::string(batch), "header", "30");
    header.attributes = {{"", "name", "Retry-After"}};
    auto const problem = inside("urn:ietf:rfc:7807", "problem",
                                {text("urn:ietf:rfc:7807", "title", "Out of stock"),
                                 text("urn:ietf:rfc:7807", "status", "409")});

    model m;
    m.responses.resize(5);
    auto& found = m.responses[0];
    found.hrefs = {"/cal/"};
    found.propstats.resize(3);
    found.propstats[0] = {{200, {}},
                          {text("DAV:", "displayname", "Work"), text("DAV:", "getetag", "\"a1\""),
                           text("DAV:", "getcontentlength", "4525"),
                           inside("DAV:", "resourcetype", {named("DAV:", "collection")}), note},
                          {}};
    found.propstats[1] = {
        {403, {}},
        {named("DAV:", "quota-used-bytes")},
        {{named("DAV:", "need-privileges")}, {"read only", "en"}, {text("urn:x", "why", "so")}}};
    found.propstats[2] = {{404, {}}, {named("urn:x", "missing")}, {}};
    found.about = {{}, {"two failed", {}}, {named("urn:x", "more")}};
    found.location = "https://x/new";
    auto& locked = m.responses[1];
    locked.hrefs = {"/a", "/b%20c"};
    locked.status = model_status{423, {}};
    locked.about.conditions = {
        inside("DAV:", "lock-token-submitted", {text("DAV:", "href", "/a")})};
    auto& part = m.responses[2];
    part.hrefs = {"/orders/2"};
    part.status = model_status{409, {}};
    part.about = {{problem},
                  {},
                  {text(std::string(batch), "id", "line-2"),
                   inside(std::string(batch), "headers", {header}),
                   text(std::string(batch), "body", R"({"left":2})")}};
    m.responses[3].hrefs = {"/odd"};
    m.responses[3].status = model_status{200, "HTTP/0.0 200 OK"};
    m.responses[4].hrefs = {"/empty"};
    m.responses[4].propstats.resize(1);
    m.responses[4].propstats[0].status = {200, {}};
    m.description = {"all of it", "en"};
    m.sync_token = "http://example.com/sync/42";
    m.extensions = {text("urn:x", "beside", "text")};
    return m;
}

/// A body of the format, as its builder makes it of a model.
template <class Format>
[[nodiscard]] std::string body_of(model const& m, write_options options = {}) {
    diagnostic error;
    auto body = written_model<Format>(m, error, std::move(options));
    INFO(to_string(error));
    CHECK(error.code == rule::none);
    return body;
}
/// How its builder fails with a model.
template <class Format>
[[nodiscard]] rule failure_of_model(model const& m, write_options options = {}) {
    diagnostic error;
    auto const body = written_model<Format>(m, error, std::move(options));
    CHECK_FALSE(parse<Format>(body).has_value());
    return error.code;
}
/// The model that a body is read as.
template <class Format>
[[nodiscard]] model model_in(std::string_view body, parse_options options = strict()) {
    auto const read = parse<Format>(body, std::move(options));
    INFO(to_string(read.error()));
    REQUIRE(read.has_value());
    return model_reader::read(*read);
}

/// Some responses with a status and nothing else: `/1`, `/2` and so on.
[[nodiscard]] inline model plain_model(std::size_t responses) {
    model m;
    m.responses.resize(responses);
    for (std::size_t i = 0; i < responses; ++i) {
        m.responses[i].hrefs = {"/" + std::to_string(i + 1)};
        m.responses[i].status = model_status{200, {}};
    }
    return m;
}
/// One response with these properties.
[[nodiscard]] inline model model_with(model_elements properties) {
    model m;
    m.responses.resize(1);
    m.responses[0].hrefs = {"/a"};
    m.responses[0].propstats.resize(1);
    m.responses[0].propstats[0] = {{200, {}}, std::move(properties), {}};
    return m;
}

}  // namespace multistatus::test
