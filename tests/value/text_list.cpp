// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/text_list.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using labels = ms::text_list<"DAV:", "label-name">;
using checksums = ms::text_list<"http://owncloud.org/ns", "checksum">;

static_assert(ms::codec<labels>::is_view);
static_assert(ms::shape_of<labels> == ms::value_shape::elements);

TEST_CASE("Texts in elements keep their order and white space") {
    read_value<labels> const found(
        "<D:label-name> b </D:label-name>\n<D:label-name>a</D:label-name><y>c</y><D:label-name/>");
    REQUIRE(found);
    CHECK(*found == labels{" b ", "a", ""});
    CHECK(found->size() == 3);
    CHECK(found->contains("a"));
    CHECK_FALSE(found->contains("b"));
    CHECK(std::vector<std::string>(found->begin(), found->end()) ==
          std::vector<std::string>{" b ", "a", ""});
}

TEST_CASE("A list of texts may be empty") {
    CHECK(read_value<labels>("")->empty());
    CHECK(read_value<labels>("\n")->empty());
    CHECK(read_value<labels>("<y/>")->empty());
    CHECK(survives(labels{}));
}

TEST_CASE("Lists of texts are written") {
    CHECK(survives(labels{"a", " b & c "}));
    CHECK(survives(checksums{"SHA1:1 MD5:2 ADLER32:3"}));
    CHECK(written_value(labels{"<"}) == "<x><D:label-name>&lt;</D:label-name></x>");
    CHECK(labels(std::vector<std::string_view>{"a"}) == labels{"a"});
    CHECK_FALSE(labels{"a", "b"} == labels{"b", "a"});
}

TEST_CASE("What is no list of texts is told apart") {
    CHECK(read_value<labels>("a").reason() == "text where elements must stand");
    CHECK(read_value<labels>("<D:label-name>a<b/></D:label-name>").reason() ==
          "elements where text must stand");
}
