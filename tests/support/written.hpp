// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/builder.hpp>
#include <multistatus/xml/writer.hpp>
#include <support/catch.hpp>
#include <support/well_formed.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace multistatus::test {

/// What a function writes with a builder, in an answer that must be well-formed.
template <class Write>
std::string written(Write write, write_options options = {}) {
    std::string body;
    builder<xml> out(body, std::move(options));
    write(out);
    auto const& outcome = out.finish();
    INFO(to_string(outcome.error()));
    REQUIRE(outcome.has_value());
    INFO(body);
    CHECK(is_well_formed(body));
    return body;
}

/// What stands between two texts.
inline std::string between(std::string_view body, std::string_view begin, std::string_view end) {
    auto const from = body.find(begin);
    REQUIRE(from != body.npos);
    auto const inner = body.substr(from + begin.size());
    REQUIRE(inner.find(end) != inner.npos);
    return std::string(inner.substr(0, inner.find(end)));
}

/// The content of the root element.
template <class Write>
std::string written_content(Write write, write_options options = {}) {
    auto const body = written(write, std::move(options));
    return between(body, R"(<D:multistatus xmlns:D="DAV:">)", "</D:multistatus>\n");
}

/// The content of the response to `/`.
template <class Write>
std::string written_response(Write write, write_options options = {}) {
    auto const content =
        written_content([&](auto& out) { write(out.response("/")); }, std::move(options));
    return between(content, "<D:response><D:href>/</D:href>", "</D:response>");
}

/// The properties as they stand in a prop.
template <class... Properties>
std::string written_prop(Properties const&... properties) {
    auto const response = written_response([&](auto const& r) { r.propstat(200, properties...); });
    return between(response, "<D:propstat><D:prop>", "</D:prop>");
}

/// How a builder fails with what a function writes.
template <class Write>
diagnostic failure_of(Write write, write_options options = {}) {
    std::string body;
    builder<xml> out(body, std::move(options));
    write(out);
    auto const outcome = out.finish();
    CHECK_FALSE(outcome.has_value());
    CHECK(body.find("</D:multistatus>") == body.npos);
    return outcome.error();
}

}  // namespace multistatus::test
