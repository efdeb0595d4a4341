// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2/tree_maker.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
using ms::tinyxml2_detail::make_tree;

namespace {

std::string made(std::string_view xml, std::size_t around = 0, bool resolves = true) {
    tinyxml2::XMLDocument owner(resolves);
    auto* const root = make_tree(xml, owner, around).value();
    REQUIRE(root != nullptr);
    owner.InsertEndChild(root);
    tinyxml2::XMLPrinter printer(nullptr, true);
    owner.Print(&printer);
    return printer.CStr();
}

}  // namespace

TEST_CASE("tinyxml2 tree_maker: the tree is what was written") {
    for (std::string const xml :
         {"<a/>", "<a>x<b> </b> <c d=\"1\"/>\n</a>", "<p:a xmlns:p=\"u\" p:b=\"1\" c=\"2\"/>",
          "<a xmlns=\"u\"><b xmlns=\"\" xml:lang=\"de\"/></a>"}) {
        CHECK(made(xml) == xml);
        CHECK(made(xml, 0, false) == xml);
    }
    auto const escaped = "<a b=\"&lt;&#10;&quot;\">&amp;&#13;</a>";
    CHECK(made(escaped, 0, false) == escaped);
}

TEST_CASE("tinyxml2 tree_maker: what is left out declares its prefixes inside") {
    CHECK(made("<r xmlns:p=\"u\" xmlns:q=\"v\"><p:a xmlns:q=\"w\"/></r>", 1) ==
          "<p:a xmlns:p=\"u\" xmlns:q=\"w\"/>");
    CHECK(made("<r xmlns:p=\"u\"><p:a><b><c/></b></p:a></r>", 1) ==
          "<p:a xmlns:p=\"u\" xmlns=\"\"><b><c/></b></p:a>");
}

TEST_CASE("tinyxml2 tree_maker: no more than a tree can bear") {
    std::string xml;
    for (int i = 0; i < 501; ++i)
        xml += "<a>";
    tinyxml2::XMLDocument owner;
    CHECK(make_tree(xml, owner).error().code == ms::rule::limit_depth);
    CHECK(make_tree("<a>", owner).error().code == ms::rule::truncated);
}
