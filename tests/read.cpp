// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/read.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>
#include <support/typed.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using test::item;

namespace {

/// An object that knows the status.
struct member {
    std::string href{};
    int status = 0;
    int rating = 0;
};
/// One whose href needs no member, and which lives as long as the body.
struct borrowed {
    std::string_view title{};
};

/// One of which only the outcome counts.
struct outcome {
    std::string href{};
    std::int64_t status = 0;
};

std::string response_with(std::string_view href, std::string_view properties, int code = 200) {
    return std::string("<D:response><D:href>")
        .append(href)
        .append(R"(</D:href><D:propstat><D:prop xmlns="urn:x">)")
        .append(properties)
        .append("</D:prop><D:status>HTTP/1.1 ")
        .append(std::to_string(code))
        .append(" X</D:status></D:propstat></D:response>");
}

}  // namespace

template <>
inline constexpr auto multistatus::binding<member> = fields(
    href_field(&member::href), status_field(&member::status), field<test::rating>(&member::rating));
template <>
inline constexpr auto multistatus::binding<outcome> =
    fields(href_field(&outcome::href), status_field(&outcome::status));
template <>
inline constexpr auto multistatus::binding<borrowed> = fields(field<test::title>(&borrowed::title));

TEST_CASE("read: a body becomes objects") {
    auto const body = test::in_multistatus(
        response_with("/a", "<title>A</title><size>1</size><rating>5</rating>") +
        response_with("/b%20", "<z/><size>2</size>"));
    auto const items = parse<xml, item>(body).value();
    CHECK(items == std::vector<item>{{"/a", 1, "A", 5}, {"/b%20", 2, {}, -1}});
}

TEST_CASE("read: what is written of objects is read back equal") {
    std::vector<item> const items{{"/a", 1, "A <&> B", 5}, {"/b", ~std::uint64_t{0}, "", -1}};
    std::string body;
    write<xml>(items, body).value();
    CHECK(parse<xml, item>(body).value() == items);
}

TEST_CASE("read: a missing required property names the href, the property and the reason") {
    auto const error_of = [](std::string_view second) {
        auto const body = test::in_multistatus(response_with("/a", "<size>1</size>")
                                                   .append(second)
                                                   .append(response_with("/c", "<size>3</size>")));
        auto const read = parse<xml, item>(body);
        REQUIRE_FALSE(read);
        // What was complete before it is there.
        CHECK(read.partial() == std::vector<item>{{"/a", 1, {}, -1}});
        CHECK(read.error().code == rule::missing_property);
        CHECK(read.error().path == "response[2]/prop/size");
        return read.error().detail;
    };
    CHECK(error_of(response_with("/b", "<title/>")) == "/b: {urn:x}size: not mentioned");
    CHECK(error_of(response_with("/b", "<size/>", 404)) == "/b: {urn:x}size: not found");
    CHECK(error_of(response_with("/b", "<size/>", 403)) == "/b: {urn:x}size: refused");
    CHECK(error_of(response_with("/b", "<size>-1</size>")) == "/b: {urn:x}size: negative");
    CHECK(error_of(test::response_of("/b", "HTTP/1.1 404 Not Found")) ==
          "/b: {urn:x}size: not mentioned");
}

TEST_CASE("read: an optional property that is not understood is missing, and told") {
    auto const body =
        test::in_multistatus(response_with("/a", "<size> 1</size><rating>five</rating>"));
    std::vector<diagnostic> findings;
    auto const items = parse<xml, item>(body, {}, &findings).value();
    CHECK(items == std::vector<item>{{"/a", 1, {}, -1}});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == rule::deviating_value);
    CHECK(findings[0].path == "response[1]/prop/size");
    CHECK(findings[1].code == rule::undecodable_value);
    CHECK(findings[1].detail.find("/a: {urn:x}rating: ") == 0);
}

TEST_CASE("read: a broken body gives what was complete, and the deviations of the body") {
    auto const body = test::in_multistatus(response_with("/a", "<size>1</size>") +
                                           response_with("/a", "<size>2</size>"));
    std::vector<diagnostic> findings;
    auto const read = parse<xml, item>(body.substr(0, body.size() - 5), {}, &findings);
    CHECK(read.error().code == rule::truncated);
    CHECK(read.partial().size() == 2);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == rule::duplicate_href);
}

TEST_CASE("read: with a status among its members, the status form is an object too") {
    auto const body = test::in_multistatus(response_with("/a", "<rating>1</rating>") +
                                           test::response_of("/b", "HTTP/1.1 404 Not Found"));
    auto const read = parse<xml, member>(body).value();
    REQUIRE(read.size() == 2);
    CHECK(read[0].status == 200);
    CHECK(read[1].status == 404);
    CHECK(read[1].href == "/b");

    std::string written;
    write<xml>(read, written).value();
    CHECK(written.find("<D:href>/b</D:href><D:status>HTTP/1.1 404") != std::string::npos);
    CHECK(parse<xml, member>(written).value()[1].status == 404);
}

TEST_CASE("read: an outcome needs no properties, and no status becomes another one") {
    auto const body = test::in_multistatus(test::response_of("/b", "HTTP/1.1 404 Not Found"));
    auto const read = parse<xml, outcome>(body).value();
    REQUIRE(read.size() == 1);
    CHECK(read[0].href == "/b");
    CHECK(read[0].status == 404);

    std::string written;
    write<xml>(read, written).value();
    CHECK(parse<xml, outcome>(written).value()[0].status == 404);
    std::vector<outcome> const none{{"/b", (std::int64_t{1} << 32) + 404}};
    CHECK(write<xml>(none, written).error().code == rule::unwritable_response);
}

TEST_CASE("read: one response, whose views may be kept as long as it is") {
    auto const doc =
        parse<xml>(test::in_multistatus(response_with("/a", "<title>A</title>"))).value();
    auto const one = read<borrowed>(*doc.begin()).value();
    CHECK(one.title == "A");
    auto const missing = read<item>(*doc.begin());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().path == "prop/size");
}
