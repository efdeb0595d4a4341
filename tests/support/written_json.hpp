// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/builder.hpp>
#include <multistatus/document.hpp>
#include <multistatus/json.hpp>
#include <support/catch.hpp>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace multistatus::test {

/// Keeps a document for a validator that is not ours, if anybody asks for it.
template <class Format>
void keep_written(std::string const& body) {
    auto const* const directory = std::getenv("MULTISTATUS_WRITTEN");
    if (directory == nullptr) return;
    std::uint64_t hash = 14695981039346656037u;
    for (char const c : body)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    auto const* const ending = std::is_same_v<Format, ndjson> ? ".ndjson" : ".json";
    std::ofstream file(std::string(directory) + '/' + std::to_string(hash) + ending,
                       std::ios::binary);
    file << body;
    REQUIRE(file.flush());
}

/// What a function writes with a builder, in a document that a strict reader takes.
template <class Format, class Write>
std::string written_as(Write write, write_options options = {}) {
    std::string body;
    builder<Format> out(body, std::move(options));
    write(out);
    auto const& outcome = out.finish();
    INFO(to_string(outcome.error()));
    REQUIRE(outcome.has_value());
    INFO(body);
    auto const read = parse<Format>(body, strict());
    INFO(to_string(read.error()));
    CHECK(read.has_value());
    keep_written<Format>(body);
    return body;
}

/// The responses of a document in JSON, without summary.
template <class Write>
std::string json_responses(Write write, write_options options = {}) {
    constexpr std::string_view begin = "{\"responses\":[";
    options.summary = false;
    auto const body = written_as<json>(write, std::move(options));
    REQUIRE(body.substr(0, begin.size()) == begin);
    REQUIRE(body.substr(body.size() - 2) == "]}");
    return body.substr(begin.size(), body.size() - begin.size() - 2);
}

/// The members of the response to `/`, behind its href.
template <class Write>
    requires(!std::is_convertible_v<Write, std::string_view>)
std::string json_response(Write write, write_options options = {}) {
    constexpr std::string_view begin = "{\"href\":\"/\",";
    auto const all =
        json_responses([&](auto& out) { write(out.response("/")); }, std::move(options));
    REQUIRE(all.substr(0, begin.size()) == begin);
    return all.substr(begin.size(), all.size() - begin.size() - 1);
}

/// The props of a propstat with these properties.
template <class... Properties>
    requires(!(std::is_convertible_v<Properties const&, std::string_view> || ...))
std::string json_props(Properties const&... properties) {
    constexpr std::string_view begin = "\"propstats\":[{\"status\":200,\"props\":";
    auto const members = json_response([&](auto const& r) { r.propstat(200, properties...); });
    INFO(members);
    REQUIRE(members.substr(0, begin.size()) == begin);
    return members.substr(begin.size(), members.size() - begin.size() - 2);
}

/// How a builder fails with what a function writes.
template <class Format, class Write>
diagnostic failure_as(Write write, write_options options = {}) {
    std::string body;
    builder<Format> out(body, std::move(options));
    write(out);
    auto const outcome = out.finish();
    CHECK_FALSE(outcome.has_value());
    CHECK_FALSE(parse<Format>(body).has_value());
    return outcome.error();
}

}  // namespace multistatus::test
