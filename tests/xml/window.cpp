// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/window.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::xml_detail;

namespace {

struct settled {
    detail::open_elements open{};
    detail::reporter report{conformance::tolerant, 10, open};
    window input;

    explicit settled(std::uint64_t limit = 1000, std::string_view charset = "")
        : input(limit, charset) {}
    bool settle() { return input.settle(report); }
};

}  // namespace

TEST_CASE("A whole body is read where it is") {
    std::string const body = "<a>\n</a>";
    settled s;
    s.input.borrow(body);
    CHECK(s.settle());
    CHECK(s.input.bytes().data() == body.data());
    CHECK(s.input.ended());
    CHECK(s.input.encoding() == encoding::utf8);
    s.input.consume(4);
    CHECK(s.input.bytes() == "</a>");
    CHECK(s.input.base() == 4);
    CHECK(s.input.locate(4) == position{4, 2, 1});
    CHECK(s.input.locate(6) == position{6, 2, 3});
    CHECK(s.input.locate(5) == position{6, 2, 3});
}

TEST_CASE("Chunks are joined, and what was read is dropped") {
    settled s;
    s.input.append("<");
    CHECK_FALSE(s.settle());
    s.input.append("a>\n\n");
    CHECK(s.settle());
    CHECK(s.input.bytes() == "<a>\n\n");
    s.input.consume(5);
    CHECK(s.input.bytes().empty());
    s.input.append("<b/>");
    CHECK(s.input.bytes() == "<b/>");
    CHECK(s.input.base() == 5);
    CHECK(s.input.locate(6) == position{6, 3, 2});
    CHECK_FALSE(s.input.ended());
    s.input.end();
    CHECK(s.input.ended());
}

TEST_CASE("A byte order mark is received but not read") {
    settled s;
    for (char const c : std::string("\xEF\xBB\xBF<a/>"))
        s.input.append(std::string_view(&c, 1));
    CHECK(s.settle());
    CHECK(s.input.bytes() == "<a/>");
    CHECK(s.input.base() == 0);
    CHECK(s.input.locate(1) == position{4, 1, 2});
}

TEST_CASE("UTF-16 is seen as UTF-8, whole and in chunks") {
    auto const body = test::to_utf16("<a>\n\xF0\x9F\x98\x80<", test::byte_order::big);
    settled whole;
    whole.input.borrow(body);
    CHECK(whole.settle());
    CHECK(whole.input.bytes() == "<a>\n\xF0\x9F\x98\x80<");
    CHECK(whole.input.locate(8) == position{14, 2, 2});
    settled chunked;
    for (char const c : body) {
        chunked.input.append(std::string_view(&c, 1));
        (void)chunked.settle();
    }
    chunked.input.end();
    CHECK(chunked.input.bytes() == whole.input.bytes());
    CHECK(chunked.input.locate(8) == whole.input.locate(8));
}

TEST_CASE("Half a character at the end of UTF-16 is no place behind the end") {
    settled s;
    s.input.borrow(std::string_view("\xFF\xFE<\0a", 5));
    CHECK(s.settle());
    CHECK(s.input.bytes() == "<\xFF");
    CHECK(s.input.locate(2) == position{5, 1, 3});
}

TEST_CASE("Bytes beyond the limit are not looked at, and that is known") {
    settled s(5);
    s.input.append("<a>");
    CHECK_FALSE(s.input.is_over_limit());
    s.input.append("bc");
    CHECK_FALSE(s.input.is_over_limit());
    s.input.append("d");
    CHECK(s.input.is_over_limit());
    CHECK(s.settle());
    CHECK(s.input.bytes() == "<a>bc");
    settled whole(5);
    whole.input.borrow("<a>bcd");
    CHECK(whole.input.is_over_limit());
    CHECK(whole.settle());
    CHECK(whole.input.bytes() == "<a>bc");
}

TEST_CASE("It is known whether the charset told the encoding") {
    settled s(100, "\"ISO-8859-1\"");
    s.input.borrow("<a/>");
    CHECK(s.settle());
    CHECK(s.input.encoding() == encoding::iso_8859_1);
    CHECK(s.input.is_told_by_charset());
    settled marked(100, "iso-8859-1");
    marked.input.borrow("\xEF\xBB\xBF<a/>");
    CHECK(marked.settle());
    CHECK_FALSE(marked.input.is_told_by_charset());
}

TEST_CASE("No place is behind the end, though half a code unit stands there") {
    settled s;
    s.input.borrow(std::string_view("\xFE\xFF\0<\0", 5));
    CHECK(s.settle());
    CHECK(s.input.locate(1) == position{4, 1, 2});
    CHECK(s.input.locate(s.input.bytes().size()) == position{5, 1, 3});
}
