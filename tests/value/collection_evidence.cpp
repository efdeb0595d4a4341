// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/collection_evidence.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
using sign = ms::collection_sign;
using evidence = ms::collection_evidence;

namespace {

/// What a response tells that has these properties.
evidence of(std::string_view properties, std::string_view href = "/a",
            std::string_view code = "200") {
    auto const body =
        ms::test::in_multistatus(std::string("<D:response><D:href>")
                                     .append(href)
                                     .append("</D:href><D:propstat><D:prop>")
                                     .append(properties)
                                     .append("</D:prop><D:status>HTTP/1.1 ")
                                     .append(code)
                                     .append(" OK</D:status></D:propstat></D:response>"));
    auto const all = ms::test::read_whole(body);
    REQUIRE(all.responses.size() == 1);
    return ms::is_collection(all.responses[0]);
}

}  // namespace

TEST_CASE("The resource type tells whether it is a collection") {
    auto const found = of("<D:resourcetype><D:collection/></D:resourcetype>");
    CHECK(found == evidence{true, sign::resourcetype});
    CHECK(found.is_yes());
    CHECK_FALSE(found.is_no());
    CHECK_FALSE(found.is_unknown());
    CHECK(of("<D:resourcetype/>") == evidence{false, sign::resourcetype});
    CHECK(of("<D:resourcetype/>").is_no());
    CHECK(of("<D:resourcetype><D:vevent-collection/></D:resourcetype>").is_no());
    CHECK(of("<D:resourcetype/>", "/a/") == evidence{false, sign::resourcetype});
}

TEST_CASE("Row 66 of what clients meet: deviant resource types tell it too") {
    CHECK(of("<D:resourcetype><collection/></D:resourcetype>").is_yes());
    CHECK(of("<D:resourcetype>collection</D:resourcetype>").is_yes());
    CHECK(of("<D:resourcetype>vevent-collection</D:resourcetype>").is_unknown());
}

TEST_CASE(
    "Row 66 of what clients meet: properties of old servers tell whether it is a collection") {
    CHECK(of("<D:iscollection>1</D:iscollection>") == evidence{true, sign::iscollection});
    CHECK(of("<D:iscollection> TRUE </D:iscollection>").is_yes());
    CHECK(of("<D:iscollection>0</D:iscollection>") == evidence{false, sign::iscollection});
    CHECK(of("<D:isfolder>1</D:isfolder>") == evidence{true, sign::iscollection});
    CHECK(of("<D:isFolder>t</D:isFolder>") == evidence{true, sign::iscollection});
    CHECK(of("<D:isfolder>false</D:isfolder>").is_no());
    CHECK(of("<D:iscollection>maybe</D:iscollection><D:isfolder>1</D:isfolder>").is_yes());
    CHECK(of("<D:iscollection/>").is_unknown());
    CHECK(of("<D:iscollection>1<y/></D:iscollection>").is_unknown());
    CHECK(of("<D:resourcetype/><D:iscollection>1</D:iscollection>") ==
          evidence{true, sign::iscollection});
}

TEST_CASE("Row 66 of what clients meet: the content type tells that it is a collection") {
    CHECK(of("<D:getcontenttype>httpd/unix-directory</D:getcontenttype>") ==
          evidence{true, sign::content_type});
    CHECK(of("<D:getcontenttype>Httpd/Unix-Directory; charset=x</D:getcontenttype>").is_yes());
    CHECK(of("<D:getcontenttype>text/plain</D:getcontenttype>").is_unknown());
    CHECK(
        of("<D:resourcetype/><D:getcontenttype>httpd/unix-directory</D:getcontenttype>").is_yes());
}

TEST_CASE("Row 66 of what clients meet: a slash at the end tells that it is a collection") {
    CHECK(of("<y/>", "/a/") == evidence{true, sign::trailing_slash});
    CHECK(of("<y/>", "/a") == evidence{});
    CHECK(of("<y/>", "/a").is_unknown());
    CHECK(of("<D:iscollection>0</D:iscollection>", "/a/").is_no());
}

TEST_CASE("Properties that are not there tell nothing") {
    CHECK(of("<D:resourcetype><D:collection/></D:resourcetype>", "/a", "404").is_unknown());
    CHECK(of("<D:iscollection>1</D:iscollection>", "/a", "404").is_unknown());
    CHECK(
        of("<D:getcontenttype>httpd/unix-directory</D:getcontenttype>", "/a", "403").is_unknown());
}
