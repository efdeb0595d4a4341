// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/names.hpp>

#include <support/catch.hpp>

using namespace multistatus;
using namespace multistatus::json_detail;

TEST_CASE("Names of elements are in DAV: unless they say otherwise") {
    CHECK(read_element_name("getetag") == name{"DAV:", "getetag"});
    CHECK(read_element_name("{DAV:}getetag") == name{"DAV:", "getetag"});
    CHECK(read_element_name("{urn:x}a-b.c") == name{"urn:x", "a-b.c"});
    CHECK(read_element_name("{}a") == name{"", "a"});
    for (auto const* const text : {"", "{", "{}", "{urn:x", "{urn:x}", "D:a", "@a", "#", "a b",
                                   "{a{b}c", "{http://www.w3.org/2000/xmlns/}a"}) {
        CAPTURE(text);
        CHECK_FALSE(read_element_name(text).has_value());
    }
}

TEST_CASE(
    "Names of attributes are in no namespace unless they say otherwise, and have one spelling") {
    CHECK(read_attribute_name("@a") == name{"", "a"});
    CHECK(read_attribute_name("@{urn:x}a") == name{"urn:x", "a"});
    CHECK(read_attribute_name("@xml:lang") == name{xml_namespace, "lang"});
    CHECK(read_attribute_name("@xml:space") == name{xml_namespace, "space"});
    CHECK(read_attribute_name("@xml:base") == name{xml_namespace, "base"});
    CHECK(read_attribute_name("@{http://www.w3.org/XML/1998/namespace}id") ==
          name{xml_namespace, "id"});
    for (auto const* const text : {"@", "@{}a", "@xml:id", "@xmlns", "@xmlns:a", "@x:a",
                                   "@{http://www.w3.org/XML/1998/namespace}lang"}) {
        CAPTURE(text);
        CHECK_FALSE(read_attribute_name(text).has_value());
    }
}
