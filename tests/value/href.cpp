// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/href.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using one = ms::href;
using at_most_one = std::optional<ms::href>;
using any_number = std::vector<ms::href>;

TEST_CASE("A property holds one href") {
    CHECK(*read_value<one>("<D:href>/a</D:href>") == "/a");
    CHECK(read_value<one>("<D:href>/a</D:href>").remark().empty());
    CHECK(*read_value<one>("\n <D:href>/a?b&amp;c</D:href>\n") == "/a?b&c");
    CHECK(*read_value<one>("<D:href><![CDATA[/a]]></D:href>") == "/a");
    CHECK(survives(one("http://example.com/a%20b?c=1&d#e")));
    CHECK(written_value(one("/a&b")) == "<x><D:href>/a&amp;b</D:href></x>");
}

TEST_CASE("What stands beside an href is left alone") {
    CHECK(*read_value<one>("<y/><D:href>/a</D:href><href>/b</href>") == "/a");
    CHECK(*read_value<any_number>("<D:href>/a</D:href><y>/b</y>") == any_number{"/a"});
    CHECK(*read_value<at_most_one>("<y/>") == std::nullopt);
}

TEST_CASE("An href is trimmed") {
    read_value<one> const found("<D:href>\n  /a\n</D:href>");
    CHECK(*found == "/a");
    CHECK(found.remark() == "white space around it");
    // It would be another one.
    CHECK(written_value(one(" /a")).find("white space around") != std::string::npos);
}

TEST_CASE("What is not one href is no href") {
    CHECK(read_value<one>("").reason() == "empty");
    CHECK(read_value<one>(" \n").reason() == "empty");
    CHECK(read_value<one>("<y/>").reason() == "the element it must hold is missing");
    CHECK(read_value<one>("<D:href>/a</D:href><D:href>/b</D:href>").reason() ==
          "more than one element where one may stand");
    CHECK(read_value<one>("<D:href>/a<b/></D:href>").reason() == "elements where text must stand");
}

TEST_CASE("An empty href is one") {
    read_value<one> const found("<D:href/>");
    REQUIRE(found);
    CHECK(found->empty());
    CHECK(found.remark() == "an empty href");
}

TEST_CASE("An href may be left out") {
    CHECK(*read_value<at_most_one>("") == std::nullopt);
    CHECK(*read_value<at_most_one>("\n\n") == std::nullopt);
    CHECK(*read_value<at_most_one>("<D:href>/a</D:href>") == at_most_one("/a"));
    CHECK_FALSE(read_value<at_most_one>("<D:href>/a</D:href><D:href>/b</D:href>"));
    CHECK(survives(at_most_one()));
    CHECK(survives(at_most_one("/a")));
}

TEST_CASE("Hrefs keep their order and may repeat") {
    CHECK(*read_value<any_number>("<D:href>/b</D:href> <D:href>/a</D:href><D:href>/b</D:href>") ==
          any_number{"/b", "/a", "/b"});
    CHECK(read_value<any_number>("")->empty());
    CHECK(read_value<any_number>(" ")->empty());
    CHECK(survives(any_number{}));
    CHECK(survives(any_number{"/b", "mailto:a@example.com", "/b"}));
    CHECK(read_value<any_number>("<D:href>/b</D:href><D:href>/<a/></D:href>").reason() ==
          "elements where text must stand");
}

TEST_CASE("A text without DAV:href is an href all the same") {
    read_value<one> const found(" /a ");
    CHECK(*found == "/a");
    CHECK(found.remark() == "text without DAV:href");
    CHECK(*read_value<at_most_one>("/a") == at_most_one("/a"));
    read_value<any_number> const list("/a");
    CHECK(*list == any_number{"/a"});
    CHECK(list.remark() == "text without DAV:href");
}

TEST_CASE("Where a property was expanded, the href of the response is read") {
    auto const expanded = "<D:response><D:href> /a </D:href><D:propstat/></D:response>";
    read_value<one> const found(expanded);
    CHECK(*found == "/a");
    CHECK(found.remark() == "a response where an href must stand");
    CHECK(*read_value<any_number>(std::string(expanded) + "<D:href>/b</D:href>") ==
          any_number{"/a", "/b"});
    CHECK(read_value<one>("<D:response/>").reason() == "a response without an href");
}
