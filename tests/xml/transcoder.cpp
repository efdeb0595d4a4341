// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/transcoder.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace std::string_view_literals;
using xml_detail::encoding;
using xml_detail::transcoder;

namespace {

std::string decode(encoding from, std::string_view bytes, std::size_t piece) {
    transcoder t(from);
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        t.append(bytes.substr(at, piece), text);
    t.finish(text);
    return text;
}
std::string decode(encoding from, std::string_view bytes) {
    auto const whole = decode(from, bytes, bytes.size() + 1);
    for (std::size_t piece = 1; piece < 5; ++piece)
        CHECK(decode(from, bytes, piece) == whole);
    return whole;
}

}  // namespace

TEST_CASE("Bytes of one-byte encodings become code points") {
    CHECK(decode(encoding::iso_8859_1, "a\x80\xA0\xFF") == "a\xC2\x80\xC2\xA0\xC3\xBF");
    CHECK(decode(encoding::windows_1252, "\x80\x81\x8E\x9F\xA0\xFF") ==
          "\xE2\x82\xAC\xC2\x81\xC5\xBD\xC5\xB8\xC2\xA0\xC3\xBF");
    CHECK(decode(encoding::us_ascii, "a\x7F\x80") == "a\x7F\xFF");
}

TEST_CASE("UTF-16 becomes UTF-8 in either order") {
    std::string const text = "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF\xEF\xBF\xBD";
    CHECK(decode(encoding::utf16_le, test::to_utf16(text, test::byte_order::little, false)) ==
          text);
    CHECK(decode(encoding::utf16_be, test::to_utf16(text, test::byte_order::big, false)) == text);
}

TEST_CASE("What is no UTF-16 becomes bytes that are no UTF-8") {
    CHECK(decode(encoding::utf16_be, "\xD8\x00\x00"
                                     "a"sv) == "\xFF"
                                               "a");
    CHECK(decode(encoding::utf16_be, "\xDC\x00\x00"
                                     "a"sv) == "\xFF"
                                               "a");
    CHECK(decode(encoding::utf16_be, "\xD8\x00\xD8\x00\xDC\x00"sv) == "\xFF\xF0\x90\x80\x80");
    CHECK(decode(encoding::utf16_be, "\x00"
                                     "a\xD8\x00"sv) == "a\xFF");
    CHECK(decode(encoding::utf16_le, "a\x00\x00"sv) == "a\xFF");
}
