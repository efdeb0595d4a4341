// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/header_field.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <iterator>
#include <string>
#include <string_view>

using namespace multistatus;

namespace {

response with_extensions(std::string_view inside) {
    auto const body =
        test::in_response(std::string("<D:status>HTTP/1.1 200 OK</D:status>").append(inside));
    return parse<xml>(body).value()[0];
}
std::string headers(std::string_view fields) {
    return std::string(R"(<b:headers xmlns:b="urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321">)")
        .append(fields)
        .append("</b:headers>");
}
std::string listed(header_range const& range) {
    std::string text;
    for (auto const field : range)
        text.append(field.name).append("=").append(field.value).append(";");
    return text;
}

}  // namespace

TEST_CASE("header_range: fields in order, and nothing else that stands there") {
    auto const r = with_extensions(
        headers(R"(<x xmlns="urn:x"/><b:header name="A">1</b:header> <b:other/>)"
                R"(<b:header name="b"/><b:header>2</b:header><b:header name="A">3</b:header>)"
                R"(<b:name/>)"));
    CHECK(listed(r.headers()) == "A=1;b=;A=3;");
    CHECK(std::distance(r.headers().begin(), r.headers().end()) == 3);
    CHECK_FALSE(r.headers().empty());
    CHECK(*r.headers().begin() == header_field{"A", "1"});
    CHECK(listed(response_view(r).headers()) == "A=1;b=;A=3;");
}

TEST_CASE("header_range: what could not be sent on as a field is none") {
    auto const r = with_extensions(
        headers(R"(<b:header name="A">1&#13;&#10;Set-Cookie: x</b:header>)"
                R"(<b:header name="B">1&#10;</b:header><b:header name="C&#10;D">1</b:header>)"
                R"(<b:header name="E: F">1</b:header><b:header name="G">1&#9;2</b:header>)"));
    CHECK(listed(r.headers()) == "G=1\t2;");
    CHECK_FALSE(r.headers().find("A"));
    auto const all = *r.extensions().begin();
    CHECK((*all.elements().begin()).text() == "1\r\nSet-Cookie: x");
}

TEST_CASE("header_range: a field is found in whatever case, the first one of its name") {
    auto const r = with_extensions(headers(
        R"(<b:header name="Retry-After">30</b:header><b:header name="retry-after">9</b:header>)"));
    CHECK(r.headers().find("retry-after") == "30");
    CHECK(r.headers().find("RETRY-AFTER") == "30");
    CHECK_FALSE(r.headers().find("Retry"));
    CHECK_FALSE(r.headers().find(""));
}

TEST_CASE("header_range: there may be none") {
    for (auto const& inside : {std::string(), headers(""), headers("<b:x/>"),
                               std::string(R"(<headers xmlns="urn:x"/>)")}) {
        CAPTURE(inside);
        auto const r = with_extensions(inside);
        CHECK(r.headers().empty());
        CHECK_FALSE(r.headers().find("A"));
    }
}

TEST_CASE("header_range: an iterator that goes on gives the one before") {
    auto const r = with_extensions(
        headers(R"(<b:header name="A">1</b:header><b:header name="B">2</b:header>)"));
    auto at = r.headers().begin();
    CHECK((*at++).name == "A");
    CHECK((*at++).name == "B");
    CHECK(at == r.headers().end());
}
