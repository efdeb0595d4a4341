// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/text_or_base64.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr std::string_view as_subversion_does =
    R"( xmlns:V="http://subversion.tigris.org/xmlns/dav/" V:encoding="base64")";

}  // namespace

static_assert(text_or_base64("a").content() == "a" && !text_or_base64().is_base64());

TEST_CASE("text_or_base64: a text is what it says") {
    for (auto const* const text : {"", "a", " a\n", "Zm9v", "\xC3\xA4"}) {
        CAPTURE(text);
        read_value<text_or_base64> const value(text);
        REQUIRE(value);
        CHECK(value.remark() == "");
        CHECK_FALSE(value->is_base64());
        CHECK(value->content() == text);
        CHECK(value->decode() == text);
        CHECK(survives(*value));
        CHECK(survives(text_or_base64(text)));
    }
    CHECK(written_value(text_or_base64("a")) == "<x>a</x>");
    CHECK(read_value<text_or_base64>("<a/>").reason() == "elements where text must stand");
}

TEST_CASE("text_or_base64: the attribute of mod_dav_svn tells that it is base64") {
    read_value<text_or_base64> const value("AQIDZm9v", as_subversion_does);
    REQUIRE(value);
    CHECK(value->is_base64());
    CHECK(value->content() == "AQIDZm9v");
    CHECK(value->decode() == "\x01\x02\x03"
                             "foo");
    CHECK(*value == text_or_base64("\x01\x02\x03"
                                   "foo"));
    CHECK_FALSE(*value == text_or_base64("AQIDZm9v"));
    CHECK(survives(*value));
    CHECK(read_value<text_or_base64>("Zm9", as_subversion_does).reason() == "not base64");
    CHECK(read_value<text_or_base64>("<a/>", as_subversion_does).reason() ==
          "elements where text must stand");
    CHECK(read_value<text_or_base64>(
              "Zm9v", R"( xmlns:V="http://subversion.tigris.org/xmlns/dav/" V:encoding="hex")")
              .reason() == "an unknown encoding");
    // That of another namespace is somebody else's.
    CHECK(read_value<text_or_base64>("Zm9v", R"( encoding="base64")")->content() == "Zm9v");
}

TEST_CASE("text_or_base64: what XML cannot carry is written in base64") {
    std::string octets;
    for (int i = 0; i != 256; ++i) {
        octets += static_cast<char>(i);
        CHECK(survives(text_or_base64(octets)));
    }
    auto const written = written_value(text_or_base64("\x01"));
    CHECK(written.find("encoding=\"base64\"") != written.npos);
    CHECK(written.find(">AQ==<") != written.npos);
    CHECK(survives(text_or_base64(base64::of("a"))));
    CHECK(survives(text_or_base64(base64("YQ=="))));
    CHECK(text_or_base64(base64("YQ==")) == text_or_base64("a"));
    CHECK_FALSE(text_or_base64(base64("YQ=")).decode());
}
