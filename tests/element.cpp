// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/element.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

namespace {

element first(reading const& read) {
    return read.responses.at(0).propstats().front().properties().front();
}

}  // namespace

TEST_CASE("An element has a name, attributes and text") {
    auto const read = read_whole(in_prop("<x:y xmlns:x='urn:x' b='2' x:a='1'> t </x:y>"));
    auto const e = first(read);
    CHECK(e.name() == name{"urn:x", "y"});
    CHECK(e.text() == " t ");
    CHECK(e.text_content() == " t ");
    CHECK_FALSE(e.has_elements());
    CHECK_FALSE(e.empty());
    CHECK(e.elements().empty());
    CHECK(e.contents().empty());
    CHECK(e.attributes().size() == 2);
    CHECK(e.attributes().front().name() == name{"", "b"});
    CHECK(e.attribute({"urn:x", "a"}) == "1");
    CHECK_FALSE(e.attribute({"", "a"}).has_value());
    CHECK(e.language().empty());
}

TEST_CASE("Attributes are equal in name and value, whatever the prefix") {
    auto const read = read_whole(in_prop("<D:x a='1' b='1' p:a='1' xmlns:p='urn:p'><D:y a='2' "
                                         "q:a='1' xmlns:q='urn:p'/></D:x>"));
    auto const outer = first(read).attributes();
    auto const inner = first(read).elements().front().attributes();
    std::vector<attribute> const x(outer.begin(), outer.end());
    std::vector<attribute> const y(inner.begin(), inner.end());
    REQUIRE(x.size() >= 3);
    REQUIRE(y.size() >= 2);
    CHECK((x[0] == x[0]));
    CHECK((x[0] != x[1]));
    CHECK((x[0] != x[2]));
    CHECK((x[0] != y[0]));
    CHECK((x[2] == y[1]));
}

TEST_CASE("An element that holds nothing is empty, whatever its attributes") {
    auto const read = read_whole(in_prop("<D:x a='1' b='p:q' xmlns:p='urn:p'></D:x>"));
    CHECK(first(read).empty());
    CHECK(first(read).text().empty());
    auto const nested = read_whole(in_prop("<D:x><D:y/></D:x>"));
    CHECK_FALSE(first(nested).empty());
    CHECK(first(nested).elements().front().empty());
    CHECK_FALSE(first(nested).find({dav_namespace, "z"}).has_value());
}

TEST_CASE("Equality looks at all of an element, and at nothing else") {
    auto const a = read_whole(in_prop("<D:x><D:y a='1'>t</D:y><D:z/></D:x>"));
    for (auto const* const other :
         {"<D:x><D:y a='2'>t</D:y><D:z/></D:x>", "<D:x><D:y a='1'>u</D:y><D:z/></D:x>",
          "<D:x><D:y a='1'>t</D:y></D:x>", "<D:x><D:y a='1'>t<D:z/></D:y></D:x>",
          "<D:x><D:y a='1'>t</D:y><D:w/></D:x>", "<D:x><D:y a='1'>t</D:y><D:z/> </D:x>",
          "<D:x><D:y a='1' b=''>t</D:y><D:z/></D:x>", "<D:w><D:y a='1'>t</D:y><D:z/></D:w>"}) {
        CAPTURE(other);
        auto const b = read_whole(in_prop(other));
        CHECK_FALSE(first(a) == first(b));
        CHECK_FALSE(first(b) == first(a));
    }
    // A binding is no content.
    auto const plain = read_whole(in_prop("<D:x>q:n</D:x>"));
    auto const bound = read_whole(in_prop("<D:x xmlns:q='urn:q'>q:n</D:x>"));
    CHECK(first(plain) == first(bound));
    CHECK(first(bound).resolve("q:n").has_value());
}

TEST_CASE("Elements with the same parts are not equal if those are nested in another way") {
    auto const nested = [](std::string const& content) {
        return read_whole(in_prop("<D:x>" + content + "</D:x>"));
    };
    auto const beside = nested("<D:a><D:b/></D:a><D:c/>");
    auto const inside = nested("<D:a><D:b/><D:c/></D:a>");
    auto const texts = nested("<D:a><D:b/></D:a>t");
    auto const text_inside = nested("<D:a><D:b/>t</D:a>");
    CHECK_FALSE(first(beside) == first(inside));
    CHECK_FALSE(first(inside) == first(beside));
    CHECK_FALSE(first(texts) == first(text_inside));
    CHECK(first(beside) == first(nested("<D:a><D:b/></D:a><D:c/>")));
}
