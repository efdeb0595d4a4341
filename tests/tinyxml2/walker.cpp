// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2/walker.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace ms = multistatus;

namespace {

/// Writes down what it is told, and stops at an element of a given name.
class tracing_grammar {
public:
    explicit tracing_grammar(std::string_view stop) : stop_(stop) {}

    [[nodiscard]] bool skip() {
        trace += "skip ";
        return true;
    }
    template <class Attributes>
    [[nodiscard]] bool start(ms::name n, Attributes const& with, std::uint64_t at) {
        trace += std::to_string(at >> 32) + ":" + to_string(n);
        for (auto const& a : with)
            trace.append(" ").append(to_string(a.name)).append("=").append(a.value);
        trace += "( ";
        return n.local != stop_;
    }
    [[nodiscard]] bool text(std::string_view piece, std::uint64_t) {
        trace.append("'").append(piece).append("' ");
        return true;
    }
    [[nodiscard]] bool end() {
        trace += ") ";
        return true;
    }

    std::string trace{};

private:
    std::string_view stop_;
};

struct walk {
    explicit walk(std::string_view stop = {}) : grammar(stop) {}

    template <class Tree>
    std::string through(Tree const& tree) {
        goes_on = true;
        if constexpr (std::is_same_v<Tree, tinyxml2::XMLElement>)
            goes_on = walker.begin(tree);
        else
            walker.begin(tree);
        while (goes_on && !walker.is_done())
            goes_on = walker.step();
        return grammar.trace;
    }

    ms::limits limits{};
    ms::detail::open_elements open{};
    ms::detail::reporter report{ms::conformance::tolerant, 100, open};
    ms::xml_detail::namespaces scope{};
    tracing_grammar grammar;
    ms::tinyxml2_detail::walker<tracing_grammar> walker{limits, report, open, scope, grammar};
    bool goes_on = false;
};

std::string trace_of(char const* xml, bool resolves = false) {
    tinyxml2::XMLDocument tree(resolves);
    REQUIRE(tree.Parse(xml) == tinyxml2::XML_SUCCESS);
    return walk().through(tree);
}

}  // namespace

TEST_CASE("tinyxml2 walker: elements and text in the order of the document") {
    CHECK(trace_of("<a/>") == "1:a( ) ");
    CHECK(trace_of("<!-- --><a xmlns='u' b='1'>x<b>y</b>\n<!-- -->z<p:c xmlns:p='v'/></a>") ==
          "1:{u}a b=1( 'x' 1:{u}b( 'y' ) 'z' 2:{v}c( ) ) ");
    CHECK(trace_of("<a>&lt;<![CDATA[&lt;]]></a>", false) == "1:a( '<' '&lt;' ) ");
    CHECK(trace_of("<a>&lt;<![CDATA[&lt;]]></a>", true) == "1:a( '<' '&lt;' ) ");
}

TEST_CASE("tinyxml2 walker: an element whose name is none means nothing") {
    CHECK(trace_of("<a><b:c:d>x</b:c:d><e/></a>") == "1:a( skip 'x' ) 1:e( ) ) ");
}

TEST_CASE("tinyxml2 walker: what follows the root is reported and left alone") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<a/> text <b/><c/>");
    walk w;
    CHECK(w.through(tree) == "1:a( ) ");
    CHECK(w.goes_on);
    CHECK(w.walker.had_root());
}

TEST_CASE("tinyxml2 walker: stops where the grammar does") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<a><b><c/></b></a>");
    walk w("b");
    CHECK(w.through(tree) == "1:a( 1:b( ");
    CHECK_FALSE(w.goes_on);
}

TEST_CASE("tinyxml2 walker: one element with what is declared around it, and no more") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<r xmlns:p='u'><p:a><p:b/></p:a><p:c/></r>");
    walk w;
    CHECK(w.through(*tree.RootElement()->FirstChildElement("p:a")) == "1:{u}a( 1:{u}b( ) ) ");
}
