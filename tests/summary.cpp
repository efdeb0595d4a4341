// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/summary.hpp>

#include <multistatus/json.hpp>
#include <support/catch.hpp>

#include <string>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("summary: none") {
    ms::summary const none;
    CHECK(none.total() == 0);
    CHECK(none.failed() == 0);
    CHECK(none.statuses().empty());
    CHECK(none == ms::summarize(ms::document()));
}

TEST_CASE("summary: statuses out of range are counted among all only") {
    ms::summary s;
    for (int const code : {99, 100, 599, 600, 0, -1, 100})
        s.add(code, code == 599);
    CHECK(s.total() == 7);
    CHECK(s.failed() == 1);
    CHECK(s.count(100) == 2);
    CHECK(s.count(99) == 0);
    CHECK(s.count(600) == 0);
    CHECK(s.count(-1) == 0);
    CHECK(s.statuses() == std::vector<ms::status_count>{{100, 2}, {599, 1}});
}

TEST_CASE("summary: it says what JSON says, of documents, owned responses and views") {
    std::string body;
    ms::builder<ms::json> out(body);
    out.response("/a").status(201);
    out.response("/b").propstat(200, dav::acl).propstat(404, dav::owner);
    out.response("/c").propstat(404, dav::owner);
    out.response("/d").propstat(200, dav::acl).propstat(500, dav::owner);
    out.response("/e").status(302).location("/f");
    REQUIRE(out.finish().has_value());
    CHECK(body.find(
              R"("summary":{"total":5,"failed":3,"statuses":{"200":2,"201":1,"302":1,"404":1}})") !=
          std::string::npos);
    auto const doc = ms::parse<ms::json>(body).value();
    auto const s = ms::summarize(doc);
    CHECK(s.total() == 5);
    CHECK(s.failed() == 3);
    CHECK(s.statuses() == std::vector<ms::status_count>{{200, 2}, {201, 1}, {302, 1}, {404, 1}});
    CHECK(ms::summarize(std::vector<ms::response>(doc.begin(), doc.end())) == s);
    ms::summary of_views;
    ms::parser<ms::json> in;
    REQUIRE(in.feed(body).has_value());
    while (auto const* r = in.next())
        of_views.add(*r);
    CHECK(of_views == s);
}
