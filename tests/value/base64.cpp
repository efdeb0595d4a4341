// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/base64.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

static_assert(base64("Zm9v").is_valid() && !base64("Zm9").is_valid());

TEST_CASE("The vectors of RFC 4648, 10") {
    struct {
        char const* octets;
        char const* text;
    } const vectors[] = {{"", ""},
                         {"f", "Zg=="},
                         {"fo", "Zm8="},
                         {"foo", "Zm9v"},
                         {"foob", "Zm9vYg=="},
                         {"fooba", "Zm9vYmE="},
                         {"foobar", "Zm9vYmFy"}};
    for (auto const& vector : vectors) {
        CAPTURE(vector.octets);
        read_value<base64> const value(vector.text);
        REQUIRE(value);
        CHECK(value->decode() == vector.octets);
        CHECK(value->content() == vector.text);
        CHECK(base64::of(vector.octets) == base64(vector.text));
        CHECK(base64::of(vector.octets).decode() == vector.octets);
        CHECK(survives(base64::of(vector.octets)));
        CHECK(survives(base64(vector.text)));
    }
    CHECK(written_value(base64::of("foob")) == "<x>Zm9vYg==</x>");
}

TEST_CASE("Any octets survive as base64") {
    std::string octets;
    for (int i = 0; i != 256; ++i) {
        octets += static_cast<char>(i);
        CHECK(survives(base64::of(octets)));
    }
}

TEST_CASE("White space in base64 means nothing") {
    CHECK(base64("\n Zm9v\r\n\tYg = =\n").decode() == "foob");
    CHECK(read_value<base64>(" Zm9v ").remark() == "");
    CHECK(read_value<base64>(" ")->decode() == "");
    CHECK(base64("Zm 9v") == base64("Zm9v"));
}

TEST_CASE("What is no base64") {
    for (auto const* const text :
         {"Z", "Zm", "Zm9", "Zg=", "Zg===", "====", "Z===", "=",
          "Zh==", "Zm9=", "Zm9v=", "Zg==Zg==", "Zm9v!", "Zm-_", "Z=g=", "\xC3\xA4zz"}) {
        CAPTURE(text);
        CHECK(read_value<base64>(text).reason() == "not base64");
        CHECK_FALSE(base64(text).decode());
        CHECK(written_value(base64(text)).find("not base64") != std::string::npos);
    }
    CHECK(read_value<base64>("<a/>").reason() == "elements where text must stand");
    CHECK(base64("Z") == base64("Z"));
    CHECK(base64("Z") != base64("Y"));
}

TEST_CASE("Row 73 of what clients meet: an attribute tells that a property is in base64") {
    read_value<base64> const value(
        "Zm9v", R"(xmlns:V="http://subversion.tigris.org/xmlns/dav/" V:encoding="base64")");
    auto const encoding =
        value.element().attribute({"http://subversion.tigris.org/xmlns/dav/", "encoding"});
    CHECK(encoding == "base64");
    CHECK(value->decode() == "foo");
}

TEST_CASE("Nothing stands behind padding, not even what stands for zero bits") {
    for (auto const* const text : {"QQ=A", "Q=AA", "Q=Q=", "=AAA", "QQ==A", "QQ==AAAA"}) {
        CAPTURE(text);
        CHECK_FALSE(base64(text).is_valid());
    }
    CHECK(base64("QQ==").is_valid());
    CHECK(base64("QAA=").is_valid());
}
