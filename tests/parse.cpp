// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parse.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/summary.hpp>

#include <optional>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A parsed document owns all it holds") {
    std::optional<document> doc;
    {
        auto body = in_multistatus(response_of("/a") + "<D:sync-token>t</D:sync-token>");
        doc = parse<xml>(body).value();
        body.assign(body.size(), 'x');
    }
    CHECK((*doc)[0].href() == href("/a"));
    CHECK(doc->trailer().sync_token() == "t");
}

TEST_CASE("Beside the responses is what was complete, wherever a body is cut") {
    auto const is_beginning = [](auto const& some, auto const& all) {
        auto at = all.begin();
        for (auto const& part : some)
            if (at == all.end() || !(*at++ == part)) return false;
        return true;
    };
    auto const propstat = [](std::string const& inside) {
        return "<D:propstat><D:prop>" + inside +
               "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>";
    };
    std::string const elements = "<D:a><D:b>1</D:b>2</D:a><D:c/><D:d e='3'>4</D:d>";
    auto const root = [](std::string const& name, std::string const& inside) {
        return "<D:" + name + " xmlns:D='DAV:'>" + inside + "</D:" + name + ">";
    };
    parse_options options;
    options.roots = accepted_roots::any_known;
    for (auto const& body :
         {root("prop", elements), root("error", elements),
          root("mkcol-response", propstat(elements) + propstat("<D:f><D:b/></D:f>")),
          in_multistatus(response_of("/a") + elements)}) {
        auto const whole = parse<xml>(body, options).value().trailer();
        std::size_t most = 0;
        for (std::size_t size = 0; size < body.size(); ++size) {
            CAPTURE(body.substr(0, size));
            auto const some = parse<xml>(body.substr(0, size), options).partial().trailer();
            auto const errors = some.error().conditions();
            CHECK(is_beginning(some.properties(), whole.properties()));
            CHECK(is_beginning(errors, whole.error().conditions()));
            CHECK(is_beginning(some.propstats(), whole.propstats()));
            CHECK(is_beginning(some.extensions(), whole.extensions()));
            auto const count = some.properties().size() + errors.size() + some.propstats().size() +
                               some.extensions().size();
            CHECK(count >= most);
            most = count;
        }
        CHECK(most >= 2);
    }
}

TEST_CASE("Where parsing fails, what was complete is there") {
    auto const body = in_multistatus(response_of("/a", "200") + "<D:sync-token>t</D:sync-token>" +
                                     response_of("/b"));
    auto const read = parse<xml>(std::string_view(body).substr(0, body.size() - 10));
    CHECK_FALSE(read);
    CHECK(read.error().code == rule::truncated);
    CHECK(read.error().responses == 2);
    CHECK(read.partial().size() == 2);
    CHECK(read.partial().trailer().sync_token() == "t");
    CHECK(read.partial().diagnostics().size() == 1);
    CHECK_THROWS_AS(read.value(), parse_error);
    CHECK(parse<xml>("").error().code == rule::empty_body);
}
