// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/nested_response.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
using ms::test::summary_of;

namespace {

/// What the first element inside a property is as a response.
ms::decoded<ms::response> read(std::string_view content, std::string_view language = {}) {
    auto const all = ms::test::read_whole(
        ms::test::in_prop(std::string("<D:p>").append(content).append("</D:p>")));
    REQUIRE(all.responses.size() == 1);
    auto const property = all.responses[0].propstats().front().properties().front();
    return ms::detail::nested_response_reader().read(property.elements().front(), language);
}

}  // namespace

TEST_CASE("A nested response owns what it holds") {
    auto const found = read("<D:response><D:href>/a</D:href><D:propstat><D:prop><D:q>text</D:q>"
                            "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
                            "</D:response>");
    REQUIRE(found);
    CHECK(summary_of(*found) == "/a {200 q=text}");
    CHECK(found.remark().empty());
}

TEST_CASE("Elements in the wrong place of a nested response are left out") {
    auto const found = read("<D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status>"
                            "<D:prop/><D:propstats/></D:response>");
    REQUIRE(found);
    CHECK(summary_of(*found) == "/a = 200 +propstats");
    CHECK(found.remark() == ms::describe(ms::rule::misplaced_element).message);
}

TEST_CASE("A nested response with too many deviations is refused") {
    std::string const deviation = GENERATE("<D:prop/>", "<D:responsedescription/>");
    std::string content = "<D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status>";
    for (int i = 0; i < 1200; ++i)
        content += deviation;
    auto const all = [&] {
        ms::parse_options options;
        options.limits.diagnostics = 10'000;
        return ms::test::read_whole(ms::test::in_prop("<D:p>" + content + "</D:response></D:p>"),
                                    options);
    }();
    REQUIRE(all.responses.size() == 1);
    auto const property = all.responses[0].propstats().front().properties().front();
    auto const found = ms::detail::nested_response_reader().read(property.elements().front(), {});
    CHECK_FALSE(found);
    CHECK(found.reason() == ms::describe(ms::rule::limit_diagnostics).message);
}

TEST_CASE("The text of a nested href is put together") {
    auto const found = read("<D:response><D:href> /a<y/>b </D:href></D:response>");
    REQUIRE(found);
    CHECK(found->href() == "/ab");
}

TEST_CASE("A nested response takes the language around it") {
    auto const found = read("<D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status>"
                            "<D:responsedescription>b</D:responsedescription></D:response>",
                            "fr");
    REQUIRE(found);
    CHECK(found->description().language == "fr");
}

TEST_CASE("Nested responses may have an href that others have too") {
    auto const all = ms::test::read_whole(
        ms::test::in_prop("<D:p><D:response><D:href>/a</D:href><D:href>/a</D:href>"
                          "<D:status>HTTP/1.1 200 OK</D:status></D:response></D:p>"));
    REQUIRE(all.responses.size() == 1);
    auto const property = all.responses[0].propstats().front().properties().front();
    ms::detail::nested_response_reader reader;
    for (int i = 0; i != 2; ++i) {
        auto const found = reader.read(property.elements().front(), {});
        REQUIRE(found);
        CHECK(found->hrefs().size() == 2);
        CHECK(found.remark().empty());
    }
}
