// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>

// What the door says that tinyxml2 cannot do, line by line: each thing is shown to be so, and that
// `xml` does better.

namespace ms = multistatus;
using via = ms::xml_via_tinyxml2;

namespace {

std::string body_of(std::string_view inside) {
    return std::string("<D:multistatus xmlns:D='DAV:'>").append(inside) + "</D:multistatus>";
}
std::string const ok = "<D:response><D:href>/</D:href><D:status>HTTP/1.1 200 OK</D:status>"
                       "</D:response>";
ms::rule by_xml(std::string_view body, ms::parse_options const& options = ms::strict()) {
    return ms::parse<ms::xml>(body, options).error().code;
}
ms::rule by_tinyxml2(std::string_view body, ms::parse_options const& options = ms::strict()) {
    return ms::parse<via>(body, options).error().code;
}
template <class Format>
std::string text_in(std::string_view inside) {
    auto const doc = ms::parse<Format>(body_of(inside), ms::strict()).value();
    return doc.trailer().extensions().front().text_content();
}
std::string nested(std::size_t depth) {
    std::string inside;
    for (std::size_t i = 0; i < depth; ++i)
        inside += "<a>";
    for (std::size_t i = 0; i < depth; ++i)
        inside += "</a>";
    return body_of(inside);
}
constexpr bool keeps_leaf_space = TIXML2_MAJOR_VERSION >= 11;

}  // namespace

TEST_CASE("tinyxml2 holds the whole body") {
    ms::parser<ms::xml> streaming;
    ms::parser<via> holding;
    auto const body = body_of(ok);
    auto const half = body.substr(0, body.size() - 5);
    streaming.feed(half).value();
    holding.feed(half).value();
    CHECK(streaming.next() != nullptr);
    CHECK(holding.next() == nullptr);
    holding.feed(body.substr(half.size())).value();
    CHECK(holding.next() == nullptr);
    CHECK(holding.finish().error().code == ms::rule::unread_responses);
    CHECK(holding.next() != nullptr);
    CHECK(holding.next() == nullptr);
    CHECK(holding.finish().value().responses() == 1);
    std::string direct;
    std::string held;
    ms::builder<ms::xml> a(direct);
    ms::builder<via> b(held);
    a.response("/").status(200);
    b.response("/").status(200);
    a.flush();
    b.flush();
    CHECK_FALSE(direct.empty());
    CHECK(held.empty());
    b.finish().value();
    CHECK(ms::parse<via>(held).value().size() == 1);
}

TEST_CASE("tinyxml2 knows lines only") {
    auto const body = body_of("\n <D:response> <D:href/>\r</D:response>\n<p:x/>");
    auto const own = ms::parse<ms::xml>(body).value().diagnostics();
    auto const other = ms::parse<via>(body).value().diagnostics();
    REQUIRE(own.size() == 3);
    REQUIRE(other.size() == 3);
    CHECK(own[0].where == ms::position{32, 2, 2});
    CHECK(other[0].where == ms::position{31, 2, 1});
    // The line end that tinyxml2 has not seen is there all the same.
    CHECK(own[2].where.line == 4);
    CHECK(other[2].where.line == 4);
    CHECK(other[2].where.column == 1);
    CHECK(ms::parse<via>("a\n<a/>").error().where == ms::position{0, 1, 1});
    auto const unclosed = ms::parse<via>("<a>\n\n  <b></a>").error();
    CHECK(unclosed.where == ms::position{5, 3, 1});
    CHECK(ms::parse<via>(body_of(std::string("\nab\0", 4))).error().where ==
          ms::position{33, 2, 3});
}

TEST_CASE("tinyxml2 loses white space") {
    CHECK(text_in<ms::xml>("<x> <y>1</y> <y>2</y> </x>") == " 1 2 ");
    CHECK(text_in<via>("<x> <y>1</y> <y>2</y> </x>") == "12");
    CHECK(text_in<ms::xml>("<x> \n</x>") == " \n");
    CHECK(text_in<via>("<x> \n</x>") == (keeps_leaf_space ? " \n" : ""));
    CHECK(text_in<via>("<x> 1 <y> 2</y>3 </x>") == " 1  23 ");
}

TEST_CASE("tinyxml2 takes a carriage return behind a line feed for its part") {
    CHECK(text_in<ms::xml>("<x>1\n\r2\r\n3\r4</x>") == "1\n\n2\n3\n4");
    CHECK(text_in<via>("<x>1\n\r2\r\n3\r4</x>") == "1\n2\n3\n4");
}

TEST_CASE("tinyxml2 repairs no markup") {
    auto const unclosed = body_of(ok + "<x><y></x>");
    CHECK(by_xml(unclosed, ms::tolerant()) == ms::rule::none);
    CHECK(by_tinyxml2(unclosed, ms::tolerant()) == ms::rule::unclosed_element);
    CHECK(ms::parse<ms::xml>(unclosed, ms::strict()).partial().size() == 1);
    CHECK(ms::parse<via>(unclosed, ms::strict()).partial().size() == 0);
    CHECK(by_xml(body_of(ok + "</x>"), ms::tolerant()) == ms::rule::none);
    CHECK(by_tinyxml2(body_of(ok + "</x>"), ms::tolerant()) == ms::rule::unclosed_element);
    CHECK(by_tinyxml2(body_of("<x a=1/>")) == ms::rule::malformed_tag);
    CHECK(by_tinyxml2(body_of("<1/>")) == ms::rule::malformed_markup);
    CHECK(by_tinyxml2(body_of("<x>")) == ms::rule::unclosed_element);
    CHECK(by_tinyxml2(body_of("<!-- ")) == ms::rule::truncated);
    auto const left_over = body_of(ok) + "</x><junk/>";
    CHECK(by_xml(left_over) == ms::rule::content_after_root);
    CHECK(by_tinyxml2(left_over) == ms::rule::none);
}

TEST_CASE("tinyxml2 accepts ill-formed markup") {
    for (auto const* inside : {"<x a='1'b='2'/>", "< x/>", "<!-- -- -->", "<x></x a='1'>"}) {
        CAPTURE(inside);
        CHECK(by_xml(body_of(inside)) != ms::rule::none);
        CHECK(by_tinyxml2(body_of(inside)) == ms::rule::none);
    }
    for (auto const* declaration :
         {"<?xml?>", "<?xml version='7'?>", "<?x?><?xml version='1.0'?>"}) {
        CAPTURE(declaration);
        CHECK(by_xml(declaration + body_of({})) != ms::rule::none);
        CHECK(by_tinyxml2(declaration + body_of({})) == ms::rule::none);
    }
}

TEST_CASE("tinyxml2 refuses processing instructions") {
    for (auto const& body : {body_of("<?x y?>"), body_of({}) + "<?x y?>"}) {
        CHECK(by_xml(body) == ms::rule::none);
        CHECK(by_tinyxml2(body) == ms::rule::malformed_instruction);
    }
    CHECK(by_tinyxml2("<?x y?>" + body_of({})) == ms::rule::none);
}

TEST_CASE("tinyxml2 has a depth of its own") {
    auto options = ms::strict();
    options.limits.depth = 1000;
    auto const most = static_cast<std::size_t>(TINYXML2_MAX_ELEMENT_DEPTH);
    CHECK(by_xml(nested(most + 1), options) == ms::rule::none);
    CHECK(by_tinyxml2(nested(most + 1), options) == ms::rule::limit_depth);
    CHECK(by_tinyxml2(nested(most / 2), options) == ms::rule::none);
    options.limits.depth = 10;
    CHECK(by_tinyxml2(nested(most / 2), options) == ms::rule::limit_depth);
}

TEST_CASE("tinyxml2 makes limits::response_bytes count what elements hold") {
    auto options = ms::strict();
    options.limits.response_bytes = 60;
    auto const body = body_of(ok);
    CHECK(by_xml(body, options) == ms::rule::limit_response_bytes);
    CHECK(by_tinyxml2(body, options) == ms::rule::none);
    options.limits.response_bytes = 0;
    CHECK(by_tinyxml2(body, options) == ms::rule::limit_response_bytes);
}

TEST_CASE("tinyxml2 would end at a zero byte, so there is none") {
    auto const body = body_of(ok) + std::string(1, '\0') + "junk";
    for (auto const& options : {ms::strict(), ms::tolerant()})
        CHECK(by_tinyxml2(body, options) == ms::rule::malformed_markup);
    CHECK(by_tinyxml2(body_of(std::string("<x>a\0b</x>", 10)), ms::tolerant()) ==
          ms::rule::malformed_markup);
}

TEST_CASE("tinyxml2 resolves a reference to the character zero into the end of a text") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<x>a&#0;b</x>");
    auto const taken = ms::from_tinyxml2(*tree.RootElement());
    CHECK(taken.partial().view().text().find('\0') == std::string_view::npos);
    // The format leaves references to this library.
    CHECK(by_tinyxml2(body_of("<x>a&#0;b</x>")) == ms::rule::illegal_character);
    CHECK(ms::parse<via>(body_of("<x>a&#0;b</x>")).value() ==
          ms::parse<ms::xml>(body_of("<x>a&#0;b</x>")).value());
}

TEST_CASE("tinyxml2 prints a carriage return that no reader will see") {
    auto const doc = ms::parse<ms::xml>(body_of("<x>1&#13;2</x>")).value();
    auto const printed_and_read = [&](bool resolves) {
        tinyxml2::XMLDocument tree(resolves);
        ms::to_tinyxml2(doc, tree).value();
        CHECK(ms::from_tinyxml2(tree).value() == doc);
        tinyxml2::XMLPrinter printer(nullptr, true);
        tree.Print(&printer);
        return ms::parse<ms::xml>(printer.CStr()).value() == doc;
    };
    CHECK_FALSE(printed_and_read(true));
    CHECK(printed_and_read(false));
    std::string body;
    ms::write<via>(doc, body).value();
    CHECK(ms::parse<ms::xml>(body).value() == doc);
}
