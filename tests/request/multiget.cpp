// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/multiget.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>
#include <request/written.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("A multiget is written with properties and hrefs") {
    std::vector<std::string> const hrefs{"/a%20b?x&y", "http://h/c"};
    CHECK(bare(calendar_multiget<etag, calendar_text>(hrefs)) ==
          R"(<C:calendar-multiget xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">)"
          "<D:prop><D:getetag/><C:calendar-data/></D:prop><D:href>/a%20b?x&amp;y</D:href>"
          "<D:href>http://h/c</D:href></C:calendar-multiget>");
    CHECK(bare(addressbook_multiget<etag>({"/a"})) ==
          R"(<CR:addressbook-multiget xmlns:D="DAV:" xmlns:CR="urn:ietf:params:xml:ns:carddav">)"
          "<D:prop><D:getetag/></D:prop><D:href>/a</D:href></CR:addressbook-multiget>");
}

TEST_CASE("A multiget is read back as it was meant") {
    std::vector<href> const hrefs{"/a", "/b"};
    property_name const data = {carddav_space, "address-data"};
    auto const calendar =
        calendar_multiget(hrefs, std::vector<name>{display_name}, data(dead_rating));
    CHECK(understood(parse_report(calendar.value(), strict())) ==
          "{urn:ietf:params:xml:ns:caldav}calendar-multiget prop displayname "
          "{urn:ietf:params:xml:ns:carddav}address-data({urn:z}rating) /a /b");
    auto const read =
        parse_report(addressbook_multiget(hrefs, display_name).value(), strict()).value();
    CHECK(read.kind() == report_kind::addressbook_multiget);
    write_options options;
    options.declaration = false;
    auto const again = addressbook_multiget(options, read.hrefs(), read.properties().names());
    CHECK(parse_report(again.value()).value() == read);
    CHECK(again->substr(0, 4) == "<CR:");
    CHECK(calendar_multiget(options, hrefs, display_name));
    CHECK(calendar_multiget<etag>(hrefs, options));
    CHECK(addressbook_multiget<etag>(hrefs, options));
}

TEST_CASE("What is no href is refused, and so is a multiget of nothing") {
    for (auto const* const text : {"", "a", "//h/a", "/a b", "/a#b", "/../a"}) {
        CAPTURE(text);
        auto const error = calendar_multiget<etag>({"/fine", text}).error();
        CHECK(error.code == rule::unwritable_href);
        CHECK(error.path == "href");
    }
    CHECK(calendar_multiget<etag>(std::vector<href>()).error().code == rule::malformed_request);
    CHECK(addressbook_multiget(std::vector<href>{"/a"}, no_name).error().code ==
          rule::unwritable_name);
    auto const long_path = "/" + std::string(limits().href_bytes, 'a');
    CHECK(calendar_multiget<etag>({href(long_path)}).error().code == rule::limit_href_bytes);
    auto const shorter = long_path.substr(1).replace(0, 1, "/");
    CHECK(calendar_multiget<etag>({href(shorter)}).has_value());
}
