// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/encoding.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::test;
using namespace std::string_view_literals;
using xml_detail::detect_encoding;
using xml_detail::detection;
using xml_detail::encoding;

static_assert(xml_detail::encoding_from("UTF-8") == encoding::utf8);
static_assert(xml_detail::encoding_from("utf-16LE") == encoding::utf16_le);
static_assert(xml_detail::encoding_from("Windows-1252") == encoding::windows_1252);
static_assert(!xml_detail::encoding_from("utf-7"));
static_assert(!xml_detail::encoding_from(""));
static_assert(xml_detail::unquote(" \"utf-8\" ") == "utf-8");
static_assert(xml_detail::unquote("\"") == "\"");

namespace {

std::string declared(std::string_view encoding_name, std::string_view inside) {
    return std::string("<?xml version='1.0' encoding='")
        .append(encoding_name)
        .append("'?>\n")
        .append(in_prop(std::string("<D:x>").append(inside).append("</D:x>")));
}

parse_options with_charset(std::string charset, conformance mode = conformance::tolerant) {
    parse_options options;
    options.charset = std::move(charset);
    options.conformance = mode;
    return options;
}

// The text of the only property, then the rules that were reported.
std::string outcome(std::string_view body, parse_options const& options = {}) {
    auto const read = read_whole(body, options);
    CHECK(difference(read, read_bytewise(body, options)) == "");
    std::string text;
    if (!read.responses.empty() && !read.responses[0].propstats().empty())
        text = read.responses[0].propstats().front().properties().front().text();
    for (auto const& d : read.diagnostics)
        text.append(" ").append(describe(d.code).name);
    if (!read.ok()) text.append(" !").append(describe(read.error.code).name);
    return text;
}

constexpr std::string_view a_umlaut = "\xC3\xA4";

}  // namespace

TEST_CASE("The encoding is told by mark, charset, declaration, in that order") {
    auto const found = [](std::string_view bytes, std::string_view charset = "") {
        return detect_encoding(bytes, true, charset);
    };
    CHECK(found("<a/>").which == encoding::utf8);
    CHECK(found("").which == encoding::utf8);
    CHECK(found("\xEF\xBB\xBF<a/>").mark == 3);
    CHECK(found("\xFE\xFF\0<"sv, "utf-8").which == encoding::utf16_be);
    CHECK(found("\xFF\xFE<\0"sv, "iso-8859-1").which == encoding::utf16_le);
    CHECK(found("<?xml version='1.0' encoding='utf-8'?>", "latin1").which == encoding::iso_8859_1);
    CHECK(found("<?xml version='1.0' encoding=\"us-ascii\"?>").which == encoding::us_ascii);
    CHECK(found("<\0a\0"sv, "utf-16").which == encoding::utf16_le);
    CHECK(found("\0<\0a"sv, "utf-16le").which == encoding::utf16_be);
    for (auto const order : {"\0\0\0<"sv, "<\0\0\0"sv, "\0\0<\0"sv, "\0<\0\0"sv})
        CHECK(found(order).state == detection::answer::unsupported);
    CHECK(found("\xFF\xFE\0\0"sv).state == detection::answer::unsupported);
    CHECK(found("\0\0\xFE\xFF"sv).state == detection::answer::unsupported);
    CHECK(found("\x4C\x6F\xA7\x94"sv).state == detection::answer::unsupported);
    CHECK(found("<?xml version='1.0' encoding='koi8-r'?>").state == detection::answer::unsupported);
}

TEST_CASE("Only an XML declaration tells the encoding, and no instruction that begins like one") {
    constexpr std::string_view sheet = "<?xml-stylesheet href='a' encoding='koi8-r'?><a/>";
    CHECK(detect_encoding(sheet, true, "").state == detection::answer::found);
    CHECK(detect_encoding(sheet.substr(0, 6), false, "").state == detection::answer::found);
    CHECK(detect_encoding(sheet.substr(0, 5), false, "").state == detection::answer::need_more);
    CHECK(detect_encoding("<?xmlv encoding='latin1'?>", true, "").which == encoding::utf8);
    CHECK(detect_encoding("<?xml\tencoding='latin1'?>", true, "").which == encoding::iso_8859_1);
}

TEST_CASE("The encoding waits for as many bytes as it needs, and no more") {
    auto const state = [](std::string_view bytes) {
        return detect_encoding(bytes, false, "").state;
    };
    CHECK(state("\xEF\xBB") == detection::answer::need_more);
    CHECK(state("<?xm") == detection::answer::need_more);
    CHECK(state("   \n") == detection::answer::need_more);
    CHECK(state("<?xml version='1.0' ") == detection::answer::need_more);
    CHECK(state("<?xml version='1.0'?>") == detection::answer::found);
    CHECK(state("<D:m") == detection::answer::found);
    CHECK(state(std::string(2000, ' ')) == detection::answer::found);
    CHECK(state("<?xml" + std::string(2000, ' ')) == detection::answer::found);
    CHECK(state("<?xml") == detection::answer::need_more);
    CHECK(state("<?xml-") == detection::answer::found);
}

TEST_CASE("An instruction whose target begins with xml tells no encoding") {
    CHECK(outcome("<?xml-stylesheet encoding='koi8-r'?>" + in_prop("<D:x>\xC3\xA4</D:x>"),
                  strict()) == a_umlaut);
    CHECK(outcome("<?xml-stylesheet encoding='latin1'?>" + in_prop("<D:x>\xC3\xA4</D:x>"),
                  strict()) == a_umlaut);
    CHECK(detect_encoding("<?xml", true, "").which == encoding::utf8);
    CHECK(detect_encoding("<?xml\nversion='1.0' encoding='latin1'?>", true, "").which ==
          encoding::iso_8859_1);
}

TEST_CASE("UTF-16 is read by mark and by charset") {
    for (auto const order : {byte_order::little, byte_order::big}) {
        auto const text = declared("utf-16", "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80");
        CHECK(outcome(to_utf16(text, order), strict()) == "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80");
        CHECK(outcome(to_utf16(text, order, false), with_charset("utf-16", conformance::strict)) ==
              "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80");
        CHECK(outcome(to_utf16(text, order, false),
                      with_charset(order == byte_order::big ? "UTF-16BE" : "UTF-16LE",
                                   conformance::strict)) == "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80");
        CHECK(outcome(to_utf16(text, order, false)) ==
              "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80 encoding-conflict");
        CHECK(outcome(to_utf16(text, order, false), strict()) == " !encoding-conflict");
    }
}

TEST_CASE("Encodings of one byte are read by declaration and by charset") {
    for (auto const& options : {strict(), tolerant()}) {
        CHECK(outcome(declared("ISO-8859-1", "\xE4\xA0"), options) == "\xC3\xA4\xC2\xA0");
        CHECK(outcome(declared("windows-1252", "\x80\xE4\x9F"), options) ==
              "\xE2\x82\xAC\xC3\xA4\xC5\xB8");
        CHECK(outcome(declared("US-ASCII", "a&#228;"), options) == "a\xC3\xA4");
        CHECK(outcome(declared("utf-8", a_umlaut), options) == a_umlaut);
    }
    auto const plain = in_prop("<D:x>\xE4</D:x>");
    CHECK(outcome(plain, with_charset("iso-8859-1", conformance::strict)) == a_umlaut);
    CHECK(outcome(plain, with_charset("\"windows-1252\"", conformance::strict)) == a_umlaut);
    CHECK(outcome(plain, with_charset("us-ascii")) == "\xEF\xBF\xBD invalid-encoding");
    CHECK(outcome(plain, with_charset("us-ascii", conformance::strict)) == " !invalid-encoding");
    CHECK(outcome(declared("us-ascii", "\xE4"), strict()) == " !invalid-encoding");
    CHECK(outcome(plain, with_charset("utf-8")) == "\xEF\xBF\xBD invalid-encoding");
}

TEST_CASE("Encodings that are not known are errors") {
    CHECK(outcome(declared("koi8-r", "x")) == " !unsupported-encoding");
    CHECK(outcome(declared("utf-32", "x"), strict()) == " !unsupported-encoding");
    CHECK(outcome("\xFF\xFE\0\0<\0\0\0"sv) == " !unsupported-encoding");
    CHECK(read_whole(declared("koi8-r", "x")).error.detail == "koi8-r");
    CHECK(outcome(in_prop("<D:x>x</D:x>"), with_charset("koi8-r")) == "x unknown-charset");
    CHECK(outcome(in_prop("<D:x>x</D:x>"), with_charset("koi8-r", conformance::strict)) ==
          " !unknown-charset");
    CHECK(outcome(declared("iso-8859-1", "\xE4"), with_charset("koi8-r")) ==
          "\xC3\xA4 unknown-charset");
}

TEST_CASE("Encodings that contradict each other are reported") {
    // clients 44: byte order mark before charset before declaration
    CHECK(outcome(declared("utf-8", "\xE4"), with_charset("iso-8859-1")) ==
          "\xC3\xA4 charset-conflict");
    CHECK(outcome(declared("utf-8", "\xE4"), with_charset("iso-8859-1", conformance::strict)) ==
          "\xC3\xA4 charset-conflict");
    CHECK(outcome(declared("iso-8859-1", a_umlaut), with_charset("utf-8")) ==
          "\xC3\xA4 charset-conflict");
    CHECK(outcome("\xEF\xBB\xBF" + declared("iso-8859-1", a_umlaut)) ==
          "\xC3\xA4 encoding-conflict");
    CHECK(outcome("\xEF\xBB\xBF" + declared("iso-8859-1", a_umlaut), strict()) ==
          " !encoding-conflict");
    CHECK(outcome(declared("utf-16", a_umlaut)) == "\xC3\xA4 encoding-conflict");
    CHECK(outcome("\xEF\xBB\xBF" + declared("utf-8", a_umlaut), with_charset("latin1")) ==
          a_umlaut);
    CHECK(outcome(to_utf16(declared("utf-8", "x"), byte_order::big)) == "x encoding-conflict");
}

TEST_CASE("Places in any encoding are those of the received bytes") {
    std::string const text =
        "<D:multistatus xmlns:D='DAV:'>\r\n<!-- \xC3\xA4\xF0\x9F\x98\x80 -->\n<D:response>\r"
        "<D:href>/a</D:href> \xF0\x9F\x98\x80 <D:status>HTTP/1.1 200 OK</D:status></D:response>"
        "</D:multistatus>";
    auto const expected = read_whole(text);
    REQUIRE(expected.diagnostics.size() == 1);
    CHECK(expected.diagnostics[0].where.line == 4);
    CHECK(expected.diagnostics[0].where.column == 21);
    CHECK(expected.diagnostics[0].where.offset == text.find("</D:href>") + 10);
    for (auto const order : {byte_order::little, byte_order::big}) {
        auto const read = read_whole(to_utf16(text, order));
        REQUIRE(read.diagnostics.size() == 1);
        CHECK(read.diagnostics[0].where.line == 4);
        CHECK(read.diagnostics[0].where.column == 21);
        auto const before = std::string_view(text).substr(0, text.find("</D:href>") + 10);
        CHECK(read.diagnostics[0].where.offset == to_utf16(before, order).size());
    }
    std::string const latin = "<?xml version='1.0' encoding='latin1'?>\n<D:multistatus "
                              "xmlns:D='DAV:'>\xE4\xE4<D:z>\xE4</D:z> x</D:multistatus>";
    auto const read = read_whole(latin);
    REQUIRE(read.diagnostics.size() == 2);
    CHECK(read.diagnostics[0].where == position{latin.find("\xE4\xE4<"), 2, 31});
    CHECK(read.diagnostics[1].where == position{latin.find("x</"), 2, 46});
    auto const marked = read_whole("\xEF\xBB\xBF<a/>");
    CHECK(marked.error.where == position{3, 1, 1});
}

TEST_CASE("Two bytes tell UTF-16 without a mark") {
    using xml_detail::detect::by_zeros;
    CHECK(by_zeros("<\0"sv) == encoding::utf16_le);
    CHECK(by_zeros("\0<"sv) == encoding::utf16_be);
    CHECK_FALSE(by_zeros("<"sv));
    CHECK_FALSE(by_zeros("<D"sv));
    CHECK(detect_encoding("<\0"sv, true, "").which == encoding::utf16_le);
}
