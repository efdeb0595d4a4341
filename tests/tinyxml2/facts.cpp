// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2/facts.hpp>

#include <support/catch.hpp>

namespace ms = multistatus;
namespace facts = multistatus::tinyxml2_detail;

TEST_CASE("tinyxml2 facts: positions are in the order of the document") {
    tinyxml2::XMLDocument tree;
    tree.Parse("<a><b/>\n<c/></a>");
    auto const& a = *tree.RootElement();
    facts::line_counter lines;
    auto const first = lines.next(a);
    lines.take(0);
    auto const second = lines.next(*a.FirstChildElement("b"));
    lines.take(~std::size_t{0});
    auto const far = lines.next(*a.FirstChildElement("b"));
    lines.take(5);
    auto const third = lines.next(*a.FirstChildElement("c"));
    CHECK(first < second);
    CHECK(second < far);
    CHECK(far < third);
    CHECK(facts::line_of(first) == 1);
    CHECK(facts::line_of(far) == 1);
    CHECK(facts::line_of(third) == 2);
    CHECK(facts::line_of(facts::position_of_line(-1)) == 0);
}

TEST_CASE("tinyxml2 facts: every error but success is a rule that refuses") {
    for (int i = 0; i < tinyxml2::XML_ERROR_COUNT; ++i) {
        auto const code = facts::rule_of(static_cast<tinyxml2::XMLError>(i));
        CHECK((code == ms::rule::none) == (i == tinyxml2::XML_SUCCESS));
    }
}

TEST_CASE("tinyxml2 facts: a null pointer is no text") {
    CHECK(facts::text_of(nullptr).empty());
    CHECK(facts::text_of("a") == "a");
}
