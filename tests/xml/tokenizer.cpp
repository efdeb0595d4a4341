// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/tokenizer.hpp>

#include <support/catch.hpp>
#include <support/vectors.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace multistatus;
using namespace multistatus::xml_detail;
using namespace std::string_view_literals;

namespace {

// Writes down what it is told: `<{ns}a {ns}b='1'>text</>`. Each child of the root is an item.
struct recorder {
    detail::open_elements const* open;
    std::string log{};
    bool has_item = false;

    static void add(std::string& to, name const& n) {
        to.append(n.space.empty() ? "" : "{").append(n.space).append(n.space.empty() ? "" : "}");
        to.append(n.local);
    }
    bool start(name n, std::vector<expanded_attribute> const& with, std::uint64_t) {
        add(log += '<', n);
        for (auto const& a : with) {
            add(log += ' ', a.name);
            log.append("='").append(a.value).append("'");
        }
        log += '>';
        return true;
    }
    bool text(std::string_view piece, std::uint64_t) {
        log += piece;
        return true;
    }
    bool end() {
        log += "</>";
        has_item = open->depth() == 2;
        return true;
    }
    bool skip() { return true; }
    void begin_item(std::string_view) {}
    void move_source(std::string_view) {}
    [[nodiscard]] bool is_between_items() const { return open->depth() < 2; }
    [[nodiscard]] bool is_inside_item() const { return false; }
    [[nodiscard]] bool is_next_item(name const&) const { return false; }
    [[nodiscard]] bool take_item() { return std::exchange(has_item, false); }
};

struct outcome {
    std::string log;
    rule error = rule::none;
    std::uint64_t at = 0;
    std::size_t items = 0;

    friend bool operator==(outcome const&, outcome const&) = default;
};

struct stations {
    explicit stations(conformance mode) : report(mode, limits.diagnostics, open) {}

    parse_options options{};
    multistatus::limits& limits = options.limits;
    detail::open_elements open{};
    detail::reporter report;
    experience known{false};
    window input{limits.total_bytes, ""};
    recorder grammar{&open};
    tokenizer<recorder> tokens{input, options, report, open, known, grammar};
    std::size_t items = 0;

    read_step run() {
        for (;;) {
            auto const s = tokens.run();
            if (s != read_step::item) return s;
            ++items;
        }
    }
    outcome result() {
        return {grammar.log, report.failure().code, report.failure().where.offset, items};
    }
};

outcome read(std::string_view body, conformance mode = conformance::strict) {
    stations s(mode);
    s.input.borrow(body);
    CHECK(s.run() != read_step::need_more);
    return s.result();
}

outcome read_in_pieces(std::string_view body, std::size_t first, std::size_t others,
                       conformance mode = conformance::strict) {
    stations s(mode);
    for (std::size_t at = 0; at < body.size() && !s.report.failed();) {
        auto const size = at == 0 ? first : others;
        s.input.append(std::string(body.substr(at, size)));
        at += size;
        (void)s.run();
    }
    s.input.end();
    if (!s.report.failed()) (void)s.run();
    return s.result();
}

std::string log_of(std::string_view body) {
    auto const whole = read(body);
    CAPTURE(std::string(body));
    CHECK(whole == read_in_pieces(body, 1, 1));
    return whole.error == rule::none ? whole.log : std::string(describe(whole.error).name);
}

}  // namespace

TEST_CASE("The vectors of XML are taken or refused as they should") {
    for (auto const& v : test::xml_vectors) {
        CAPTURE(std::string(v.what), std::string(v.bytes));
        auto const whole = read(v.bytes);
        CHECK((whole.error == rule::none) == v.accept);
        CHECK(read_in_pieces(v.bytes, 1, 1) == whole);
        for (std::size_t at = 1; at < v.bytes.size(); ++at)
            CHECK(read_in_pieces(v.bytes, at, v.bytes.size()) == whole);
    }
}

TEST_CASE("The vectors of XML do no harm in tolerant mode") {
    for (auto const& v : test::xml_vectors) {
        CAPTURE(std::string(v.what), std::string(v.bytes));
        auto const whole = read(v.bytes, conformance::tolerant);
        if (v.accept) CHECK(whole == read(v.bytes));
        CHECK(read_in_pieces(v.bytes, 1, 1, conformance::tolerant) == whole);
    }
}

TEST_CASE("Document type declarations are refused in both modes") {
    for (auto const mode : {conformance::strict, conformance::tolerant})
        for (auto const body : {"<!DOCTYPE a><a/>"sv, "<a><!DOCTYPE a></a>"sv, "<a/><!DOCTYPE a>"sv,
                                "<!DOCTYPE a [<!ENTITY b \"&c;\">]><a>&b;</a>"sv,
                                "<!-- --><!DOCTYPE multistatus SYSTEM 'x'><a/>"sv}) {
            CAPTURE(std::string(body));
            CHECK(read(body, mode).error == rule::doctype);
        }
    CHECK(read("<!DOCTYPE html><html/>").error == rule::not_xml);
    CHECK(read("<!doctype HTML>").error == rule::not_xml);
    CHECK(read("<a><!DOCTYPE html></a>").error == rule::doctype);
}

TEST_CASE("Line ends become line feeds") {
    CHECK(log_of("<a>1\r\n2\r3\n4\r\r5</a>") == "<a>1\n2\n3\n4\n\n5</>");
    CHECK(log_of("<a><![CDATA[1\r\n2\r]]></a>") == "<a>1\n2\n</>");
    CHECK(log_of("<a>1&#13;\n2&#xD;&#xA;</a>") == "<a>1\r\n2\r\n</>");
    CHECK(log_of("<a>\r</a>\r\n") == "<a>\n</>");
}

TEST_CASE("Attribute values are normalized as CDATA") {
    CHECK(log_of("<a b=' 1\t2\n3\r\n4\r5  '/>") == "<a b=' 1 2 3 4 5  '></>");
    CHECK(log_of("<a b='&#9;&#10;&#13;&#32;'/>") == "<a b='\t\n\r '></>");
    CHECK(log_of("<a b='&lt;&gt;&amp;&apos;&quot;&#x20AC;'/>") == "<a b='<>&'\"\xE2\x82\xAC'></>");
    CHECK(log_of("<a b='\"' c=\"'\"/>") == "<a b='\"' c='''></>");
    CHECK(log_of("<a\tb\n=\r'1'\n/>") == "<a b='1'></>");
    CHECK(log_of("<a b=']]>'/>") == "<a b=']]>'></>");
}

TEST_CASE("References stand for characters") {
    CHECK(log_of("<a>&amp;amp;&lt;b&gt;</a>") == "<a>&amp;<b></>");
    CHECK(log_of("<a>&#65;&#x42;&#0000000000000000000067;</a>") == "<a>ABC</>");
    CHECK(log_of("<a>&#x10FFFF;&#65536;</a>") == "<a>\xF4\x8F\xBF\xBF\xF0\x90\x80\x80</>");
    CHECK(log_of("<a>&#x4294967361;</a>") == "illegal-character");
    CHECK(log_of("<a>&#4294967361;</a>") == "illegal-character");
    CHECK(log_of("<a>&lt</a>") == "malformed-reference");
    CHECK(log_of("<a>&ampx;</a>") == "malformed-reference");
    CHECK(log_of("<a>&#x41 ;</a>") == "malformed-reference");
    CHECK(log_of("<a b='&'/>") == "malformed-reference");
    CHECK(log_of("<a b='&am'/>") == "malformed-reference");
}

TEST_CASE("Sections, comments and instructions") {
    CHECK(log_of("<a>1<![CDATA[<b>&amp;]]]]><![CDATA[>]]>2</a>") == "<a>1<b>&amp;]]>2</>");
    CHECK(log_of("<a><![CDATA[]]></a>") == "<a></>");
    CHECK(log_of("<a>1<!-- <b> & ]]> -->2<?p <c> ?>3</a>") == "<a>123</>");
    CHECK(log_of("<!----><?p?><a/><?q ?\?><!-- x -->") == "<a></>");
    CHECK(log_of("<a><!-- --- --></a>") == "malformed-comment");
    CHECK(log_of("<a><!-- x ---></a>") == "malformed-comment");
    CHECK(log_of("<a><!-- \x01 --></a>") == "illegal-character");
    CHECK(log_of("<a><?p \xFF?></a>") == "invalid-encoding");
    CHECK(log_of("<a><![CDATA[\x02]]></a>") == "illegal-character");
    CHECK(log_of("<a><!-->--></a>") == "<a></>");
    CHECK(log_of("<a><![CDAT[x]]></a>") == "malformed-markup");
    CHECK(log_of("<a><!x></a>") == "malformed-markup");
}

TEST_CASE("Names are qualified names") {
    CHECK(log_of("<\xC3\xA9l\xC3\xA9ment/>") == "<\xC3\xA9l\xC3\xA9ment></>");
    CHECK(log_of("<a\xC2\xB7/>") == "<a\xC2\xB7></>");
    CHECK(log_of("<\xC2\xB7"
                 "a/>") == "malformed-name");
    CHECK(log_of("<a\xC3\x97/>") == "malformed-name");
    CHECK(log_of("<a xmlns:a:b='u'/>") == "malformed-name");
    CHECK(log_of("<a :b='u'/>") == "malformed-name");
    CHECK(log_of("<a xmlns:='u'/>") == "malformed-name");
    CHECK(log_of("<a 1b='u'/>") == "malformed-name");
    CHECK(log_of("<a></a\t\n>") == "<a></>");
    CHECK(log_of("<a></a b>") == "malformed-tag");
    CHECK(log_of("<a></>") == "mismatched-end-tag");
}

TEST_CASE("Prefixes are scoped, shadowed and restored") {
    CHECK(log_of("<p:a xmlns:p='u'><p:b xmlns:p='v'/><p:c/></p:a>") ==
          "<{u}a><{v}b></><{u}c></></>");
    CHECK(log_of("<a xmlns='u'><b xmlns=''><c/></b><d xmlns='v'/><e/></a>") ==
          "<{u}a><b><c></></><{v}d></><{u}e></></>");
    CHECK(log_of("<a><p:b xmlns:p='u'/><p:c/></a>") == "undeclared-prefix");
    CHECK(log_of("<p:a p:b='1' xmlns:p='u'/>") == "<{u}a {u}b='1'></>");
    CHECK(log_of("<a xmlns='u' b='1'/>") == "<{u}a b='1'></>");
    CHECK(log_of("<a xmlns:p='u&amp;v&#x20;'><p:b/></a>") == "<a><{u&v }b></></>");
    CHECK(log_of("<a xmlns:p='u'><b xmlns:q='u' p:c='1' q:c='2'/></a>") == "duplicate-attribute");
    CHECK(log_of("<a xmlns='u' xmlns='v'/>") == "duplicate-attribute");
}

TEST_CASE("The prefixes xml and xmlns are bound from the beginning") {
    CHECK(log_of("<a xml:lang='de'/>") == "<a {http://www.w3.org/XML/1998/namespace}lang='de'></>");
    CHECK(log_of("<xml:a/>") == "<{http://www.w3.org/XML/1998/namespace}a></>");
    CHECK(log_of("<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:space='x'/>") ==
          "<a {http://www.w3.org/XML/1998/namespace}space='x'></>");
    CHECK(log_of("<a><b xmlns:p='http://www.w3.org/XML/1998/namespace'/></a>") ==
          "namespace-declaration");
    CHECK(log_of("<a xmlns:p=''/>") == "namespace-declaration");
    CHECK(log_of("<xmlns:a/>") == "namespace-declaration");
}

TEST_CASE("The end of each child of the root is the end of an item") {
    auto const whole = read("<a>x<b/>y<c><d/></c><!-- --></a>");
    CHECK(whole.items == 2);
    CHECK(whole.log == "<a>x<b></>y<c><d></></></>");
    CHECK(read_in_pieces("<a>x<b/>y<c><d/></c><!-- --></a>", 1, 1) == whole);
}

TEST_CASE("An end that comes too early is told from a wrong one") {
    for (auto const body :
         {"<a"sv, "<a>"sv, "<a b"sv, "<a b='"sv, "<a>&am"sv, "<a><!--"sv, "<a><![CDATA["sv,
          "<a><?p"sv, "<a></a"sv, "<a/"sv, "<"sv, "<a>]]"sv, "<a>\r"sv, "<a><b></b>"sv, "<a><!"sv,
          "<?xml version='1.0'"sv, "<a>\xC3"sv}) {
        CAPTURE(std::string(body));
        auto const whole = read(body);
        CHECK(whole.error == rule::truncated);
        CHECK(whole.at == body.size());
        CHECK(read_in_pieces(body, 1, 1) == whole);
    }
    for (auto const body :
         {""sv, " \n"sv, "<!-- -->"sv, "<?xml version='1.0'?>"sv, "\xEF\xBB\xBF"sv})
        CHECK(read(body).error == rule::empty_body);
    CHECK(read("x").error == rule::not_xml);
}
