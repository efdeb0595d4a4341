// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/proppatch_request.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::test;

namespace {

std::string update(std::string_view inside) {
    return understood(parse_proppatch(in_update(inside)));
}
std::string update_strictly(std::string_view inside) {
    return understood(parse_proppatch(in_update(inside), strict()));
}
std::string creation(std::string_view inside, parse_options options = {}) {
    return understood(parse_mkcol("<D:mkcol xmlns:D='DAV:'>" + std::string(inside) + "</D:mkcol>",
                                  std::move(options)));
}

}  // namespace

TEST_CASE("Instructions come in document order") {
    CHECK(update_strictly("<D:set><D:prop><Z:a>1</Z:a><Z:b/></D:prop></D:set>"
                          "<D:remove><D:prop><Z:a/></D:prop></D:remove>"
                          "<D:set><D:prop><Z:a>2</Z:a></D:prop></D:set>") ==
          "set {urn:z}a=1; set {urn:z}b; remove {urn:z}a; set {urn:z}a=2");
    CHECK(update_strictly("<D:set><D:prop><D:prop/><D:set/></D:prop></D:set>") ==
          "set prop; set set");
}

TEST_CASE("An instruction tells what it does to which property") {
    auto const read = parse_proppatch(in_update("<D:set><D:prop><Z:a>1</Z:a></D:prop></D:set>"
                                                "<D:remove><D:prop><Z:b/></D:prop></D:remove>"))
                          .value();
    CHECK(read.kind() == proppatch_kind::propertyupdate);
    REQUIRE(read.size() == 2);
    auto const first = read.instructions()[0];
    CHECK(first.is_set());
    CHECK_FALSE(first.is_remove());
    CHECK(first.name() == name{"urn:z", "a"});
    CHECK(first.property().text() == "1");
    auto const second = read.instructions()[1];
    CHECK(second.is_remove());
    CHECK_FALSE(second.is_set());
    CHECK_FALSE(first == second);
    CHECK(first == *read.begin());
}

TEST_CASE("A value keeps its language, its white space and what its prefixes mean") {
    auto const read =
        parse_proppatch(in_update("<D:set xml:lang='fr'><D:prop><Z:a> x\n</Z:a>"
                                  "<Z:b xml:lang='de'>y</Z:b><Z:c xml:lang=''>z</Z:c></D:prop>"
                                  "</D:set><D:set><D:prop><Z:d t='Z:q'/></D:prop></D:set>"))
            .value();
    auto const list = read.instructions();
    CHECK(list[0].property().language() == "fr");
    CHECK(list[0].property().text() == " x\n");
    CHECK(list[1].property().language() == "de");
    CHECK(list[2].property().language() == "");
    CHECK(list[3].property().language() == "");
    CHECK(list[3].property().resolve("Z:q") == name{"urn:z", "q"});
}

TEST_CASE("Updates without instruction, and instructions without prop, are malformed") {
    for (auto const* const inside :
         {"", "<D:prop><Z:a/></D:prop>", "<D:set/>", "<D:remove> </D:remove>",
          "<D:set><D:prop/></D:set><D:remove/>", "<D:set><Z:a>1</Z:a></D:set>",
          "<D:set><D:prop/><D:prop/></D:set>", "<Z:set><D:prop/></Z:set>"}) {
        CAPTURE(inside);
        CHECK_FALSE(parse_proppatch(in_update(inside), strict()));
        CHECK(parse_proppatch(in_update(inside)).error().code == rule::malformed_request);
    }
    CHECK(update_strictly("<D:set><D:prop/></D:set>") == "");
}

TEST_CASE("The path of an error counts the instructions of its kind") {
    auto const error = parse_proppatch(in_update("<D:set><D:prop/></D:set><D:remove><D:prop/>"
                                                 "</D:remove><D:set><D:prop/><D:prop/></D:set>"))
                           .error();
    CHECK(error.path == "set[2]/prop");
}

TEST_CASE("What stands between instructions is refused or left alone") {
    CHECK(update("t<D:set><D:prop><Z:a/>u</D:prop></D:set>") ==
          "set {urn:z}a ~unexpected-text ~unexpected-text");
    CHECK(update("<D:prop><Z:a/></D:prop><D:set><D:prop><Z:b/></D:prop></D:set>") ==
          "set {urn:z}b ~misplaced-element");
    CHECK(update_strictly("<Z:x><D:set/></Z:x><D:set><Z:y/><D:prop><Z:b/></D:prop></D:set>") ==
          "set {urn:z}b");
    CHECK(update_strictly("<D:prop/><D:set><D:prop/></D:set>") == " !misplaced-element");
}

TEST_CASE("An update without a namespace is understood") {
    CHECK(understood(parse_proppatch("<propertyupdate><set><prop><a>1</a></prop></set>"
                                     "</propertyupdate>")) == "set a=1 ~missing-namespace");
    CHECK(update("<set><prop><a>1</a></prop></set>") ==
          "set {}a=1 ~unnamespaced-element ~unnamespaced-element");
}

TEST_CASE("A collection is created with properties") {
    CHECK(creation("<D:set><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop>"
                   "</D:set><D:set><D:prop><D:displayname>x</D:displayname></D:prop></D:set>",
                   strict()) == "set resourcetype(collection); set displayname=x");
    CHECK(creation("<D:set><D:prop/></D:set><D:remove><D:prop><D:a/></D:prop></D:remove>") ==
          " ~misplaced-element");
    CHECK(creation("") == "");
    CHECK(creation("", strict()) == " !malformed-request");
    auto const calendar =
        parse_mkcalendar("<C:mkcalendar xmlns:D='DAV:' xmlns:C='urn:ietf:params:xml:ns:caldav'>"
                         "<D:set><D:prop><C:calendar-timezone/></D:prop></D:set></C:mkcalendar>",
                         strict())
            .value();
    CHECK(calendar.kind() == proppatch_kind::mkcalendar);
    CHECK(summary_of(calendar) == "set {urn:ietf:params:xml:ns:caldav}calendar-timezone");
}

TEST_CASE("Requests are equal if their instructions and methods are") {
    auto const inside = std::string("<D:set><D:prop><D:a/></D:prop></D:set>");
    auto const a = parse_proppatch(in_update(inside)).value();
    CHECK(a == parse_proppatch(in_update(" " + inside)).value());
    CHECK_FALSE(a ==
                parse_proppatch(in_update("<D:remove><D:prop><D:a/></D:prop></D:remove>")).value());
    CHECK_FALSE(a == parse_mkcol("<D:mkcol xmlns:D='DAV:'>" + inside + "</D:mkcol>").value());
}
