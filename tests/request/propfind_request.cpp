// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/propfind_request.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::test;

namespace {

std::string asked(std::string_view inside) {
    return understood(parse_propfind(in_propfind(inside)));
}
std::string asked_strictly(std::string_view inside) {
    return understood(parse_propfind(in_propfind(inside), strict()));
}

}  // namespace

TEST_CASE("A propfind asks for some properties, for all, or for their names") {
    CHECK(asked_strictly("<D:prop><D:a/><b/><Z:c xmlns:Z='urn:z'/></D:prop>") ==
          "prop a {}b {urn:z}c");
    CHECK(asked_strictly("<D:prop/>") == "prop");
    CHECK(asked_strictly("<D:allprop/>") == "allprop");
    CHECK(asked_strictly("<D:propname></D:propname>") == "propname");
    CHECK(asked_strictly("<D:allprop/><D:include><D:acl/></D:include>") == "allprop acl");
    CHECK(asked_strictly("<D:include><D:acl/></D:include><D:allprop/>") == "allprop acl");
    CHECK(asked_strictly(" <!-- c --> <D:allprop>\n</D:allprop> <?p i?>") == "allprop");
}

TEST_CASE("A property may have any name, also that of an element of the grammar") {
    CHECK(asked_strictly("<D:prop><D:prop/><D:allprop/><D:propfind/><D:include/></D:prop>") ==
          "prop prop allprop propfind include");
}

TEST_CASE("A propfind that asks for nothing, or for several things, is malformed") {
    for (auto const* const inside :
         {"", " ", "<D:foo/>", "<D:include><D:a/></D:include>",
          "<D:propfind><D:prop/></D:propfind>", "<x:prop xmlns:x='urn:x'/>", "<D:set/>",
          "<D:prop/><D:allprop/>", "<D:allprop/><D:propname/>", "<D:propname/><D:prop/>",
          "<D:prop><D:a/></D:prop><D:prop><D:b/></D:prop>", "<D:allprop/><D:allprop/>"}) {
        CAPTURE(inside);
        CHECK_FALSE(parse_propfind(in_propfind(inside), strict()));
        CHECK(parse_propfind(in_propfind(inside)).error().code == rule::malformed_request);
    }
}

TEST_CASE("The error says where two choices contradict each other") {
    auto const error =
        parse_propfind("<D:propfind xmlns:D='DAV:'>\n <D:prop/>\n <D:allprop/></D:propfind>")
            .error();
    CHECK(error.code == rule::malformed_request);
    CHECK(error.where.line == 3);
    CHECK(error.where.column == 2);
    CHECK(error.path == "allprop");
    CHECK_FALSE(error.detail.empty());
}

TEST_CASE("Elements that the standard does not know are left alone") {
    CHECK(asked_strictly("<x:y xmlns:x='urn:x'>text<D:prop/></x:y><D:prop z='1'><D:a/></D:prop>"
                         "<D:new/>") == "prop a");
    CHECK(asked_strictly("<D:allprop><D:new/></D:allprop>") == "allprop");
}

TEST_CASE("What stands in the wrong place is refused or left alone") {
    CHECK(asked("<D:include><D:a/></D:include><D:prop><D:b/></D:prop>") ==
          "prop b ~misplaced-element");
    CHECK(asked("<D:prop><D:a/></D:prop><D:set><D:prop/></D:set>") == "prop a ~misplaced-element");
    CHECK(asked("<D:allprop/><D:include><D:a/></D:include><D:include><D:b/></D:include>") ==
          "allprop a ~repeated-element");
    CHECK(asked("t<D:prop>u<D:a/></D:prop>") == "prop a ~unexpected-text ~unexpected-text");
    CHECK(asked_strictly("<D:include/><D:prop/>") == " !misplaced-element");
    CHECK(asked_strictly("<D:allprop/><D:include/><D:include/>") == " !repeated-element");
    CHECK(asked_strictly("<D:prop>u</D:prop>") == " !unexpected-text");
}

TEST_CASE("A name that is repeated counts once") {
    CHECK(asked("<D:prop><D:a>1</D:a><D:b/><D:a>2</D:a><Z:a xmlns:Z='urn:z'/></D:prop>") ==
          "prop a=1 b {urn:z}a ~repeated-property");
    // What is ignored repeats nothing.
    CHECK(asked("<D:include><D:a/></D:include><D:prop><D:a/></D:prop>") ==
          "prop a ~misplaced-element");
}

TEST_CASE("A propfind without a namespace is understood with one report") {
    CHECK(understood(parse_propfind("<propfind><allprop/><include><a/></include></propfind>")) ==
          "allprop a ~missing-namespace");
    CHECK(understood(parse_propfind("<D:propfind xmlns:D='DAV:'><prop><a/></prop></D:propfind>")) ==
          "prop {}a ~unnamespaced-element");
    CHECK(understood(parse_propfind("<propfind xmlns='dav:'><prop><a/></prop></propfind>")) ==
          "prop a ~misspelt-namespace");
    CHECK(understood(parse_propfind("<propfind><allprop/></propfind>", strict())) ==
          " !missing-namespace");
}
