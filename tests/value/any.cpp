// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/any.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <string>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

static_assert(ms::codec<ms::element>::is_view);
static_assert(ms::shape_of<ms::element> == ms::value_shape::any);

TEST_CASE("Any content is an element") {
    CHECK(read_value<ms::element>("")->empty());
    CHECK(read_value<ms::element>(" text ")->text() == " text ");
    CHECK(read_value<ms::element>("a<b/>c")->elements().size() == 1);
}

TEST_CASE("Any content is written as it was read") {
    for (auto const* content : {"text &amp; more", "a<b c=\"d\">e</b>f<D:href/>", " "}) {
        CAPTURE(content);
        read_value<ms::element> const found(content, "a=\"b\"");
        CHECK(written_value(*found) == std::string("<x a=\"b\">") + content + "</x>");
        CHECK(survives(*found));
    }
    CHECK(written_value(*read_value<ms::element>("", "a=\"b\"")) == "<x a=\"b\"/>");
}
