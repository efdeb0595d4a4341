// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/responses.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/summary.hpp>

#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

static_assert(std::input_iterator<responses<xml>::iterator>);

// A body that would be gone before it is read.
static_assert(std::is_constructible_v<multistatus::responses<multistatus::xml>, std::string&>);
static_assert(std::is_constructible_v<multistatus::responses<multistatus::xml>, char const*>);
static_assert(!std::is_constructible_v<multistatus::responses<multistatus::xml>, std::string>);

TEST_CASE("A loop goes over the responses of a body") {
    auto const body = in_multistatus(response_of("/a") + response_of("/b", "200") +
                                     "<D:sync-token>t</D:sync-token>");
    responses<xml> all(body);
    std::string hrefs;
    std::string findings;
    for (response_view const& r : all) {
        hrefs += r.href().text();
        findings += std::to_string(all.diagnostics().size());
    }
    CHECK(hrefs == "/a/b");
    CHECK(findings == "01");
    CHECK(all.trailer().sync_token() == "t");
    CHECK(all.trailer().responses() == 2);
}

TEST_CASE("A loop over no responses") {
    auto const body = in_multistatus("");
    int count = 0;
    for (auto const& r : responses<xml>(body))
        count += r.is_status_form() ? 1 : 2;
    CHECK(count == 0);
    CHECK_THROWS_AS(responses<xml>("").begin(), parse_error);
}

TEST_CASE("A loop over a body that goes wrong ends with the error") {
    auto const body = in_multistatus(response_of("/a") + "<D:response><D:x></D:response>");
    int count = 0;
    try {
        for (auto const& r : responses<xml>(body, strict()))
            count += r.is_status_form() ? 1 : 0;
        CHECK(false);
    } catch (parse_error const& e) {
        CHECK(e.details().responses == 1);
        CHECK(e.details().code == rule::unclosed_element);
    }
    CHECK(count == 1);
}

TEST_CASE("What the body holds as it is, is not copied") {
    auto const body = in_prop("<D:x>text</D:x>");
    for (auto const& r : responses<xml>(body)) {
        auto const text = r[{dav_namespace, "x"}]->text();
        CHECK(text.data() == body.data() + body.find("text"));
        CHECK(r.href().text().data() == body.data() + body.find("/a<"));
    }
}

TEST_CASE("A loop that went wrong is at its end") {
    auto const body = in_multistatus(response_of("/a") + "<D:response><D:x></D:response>");
    responses<xml> all(body, strict());
    auto at = all.begin();
    REQUIRE(at != all.end());
    CHECK_THROWS_AS(++at, parse_error);
    CHECK((at == all.end()));
}

TEST_CASE("About how many responses there will be") {
    for (bool const are_escaped : {false, true}) {
        std::string body = "<D:multistatus xmlns:D='DAV:'>";
        for (int i = 0; i < 200; ++i)
            body.append("<D:response><D:href>/" + std::string(are_escaped ? "&amp;" : "") +
                        std::to_string(100 + i) +
                        "</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>");
        body += "</D:multistatus>";
        responses<xml> all(body);
        CHECK(all.expected_size() == 0);
        std::vector<std::string> hrefs;
        int moves = 0;
        for (auto const& r : all) {
            if (hrefs.size() == hrefs.capacity()) {
                hrefs.reserve(all.expected_size());
                ++moves;
            }
            CHECK(hrefs.capacity() > hrefs.size());
            if (hrefs.size() == 10 && !are_escaped) CHECK(all.expected_size() < 210);
            hrefs.emplace_back(r.href().text());
        }
        CHECK(hrefs.size() == 200);
        CHECK(all.expected_size() == 200);
        CHECK(moves == (are_escaped ? 7 : 3));
        auto const other = std::move(all);
        CHECK(other.expected_size() == 200);
    }
}
