// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/element_capture.hpp>

#include <support/catch.hpp>

#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::xml_detail;

TEST_CASE("A captured element has its attributes, its language, and the bindings it needs") {
    detail::open_elements open;
    namespaces scope;
    scope.declare("p", "urn:p");
    scope.declare("q", "urn:q");
    detail::tape_builder tape;
    tape.reset({});
    element_capture capture(open, scope);
    capture.use(tape);
    open.push("x", 0);
    open.set_language("de");
    std::vector<expanded_attribute> const attributes{{{xml_namespace, "lang"}, "de"},
                                                     {{"", "a"}, "p:n"},
                                                     {{"", "b"}, "http://x/y"},
                                                     {{"", "c"}, "q"}};
    capture.start(detail::node_kind::property, {"DAV:", "x"}, attributes);
    capture.start_child({"", "y"}, {});
    tape.add_text(" q:n ");
    capture.end();
    capture.end();
    element const x(tape.view(), 0);
    CHECK(x.language() == "de");
    CHECK(x.attributes().size() == 4);
    CHECK(x.resolve("p:n") == name{"urn:p", "n"});
    CHECK_FALSE(x.resolve("q:n").has_value());
    CHECK(x.elements().front().resolve("q:n") == name{"urn:q", "n"});
    CHECK(x.elements().front().language().empty());
}
