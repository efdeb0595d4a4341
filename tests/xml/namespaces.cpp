// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/namespaces.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus;
using xml_detail::is_nearly_dav;

static_assert(is_nearly_dav("DAV"));
static_assert(!is_nearly_dav("DAV:"));

TEST_CASE("The innermost declaration of a prefix counts, as long as it is in scope") {
    xml_detail::namespaces scope;
    CHECK(scope.find("") == "");
    CHECK_FALSE(scope.find("p").has_value());
    CHECK(scope.find("xml") == xml_namespace);
    CHECK_FALSE(scope.find("xmlns").has_value());
    scope.declare("p", "urn:1");
    scope.declare("", "urn:default");
    scope.declare("p", "urn:2");
    CHECK(scope.size() == 3);
    CHECK(scope.find("p") == "urn:2");
    CHECK(scope.find("") == "urn:default");
    scope.declare("", "");
    CHECK(scope.find("") == "");
    scope.shrink(2);
    CHECK(scope.find("p") == "urn:1");
    CHECK(scope.find("") == "urn:default");
    CHECK(scope.prefix(0) == "p");
    CHECK(scope.space(0) == "urn:1");
    scope.shrink(0);
    CHECK_FALSE(scope.find("p").has_value());
    scope.shrink(0);
    CHECK(scope.size() == 0);
}

TEST_CASE("The same declarations in scope are known as the same") {
    xml_detail::namespaces scope;
    auto const none = scope.scope();
    scope.declare("p", "urn:1");
    auto const one = scope.scope();
    CHECK(one != none);
    auto const first = scope.find_declaration("p").value();
    CHECK(scope.space(first) == "urn:1");
    CHECK_FALSE(scope.find_declaration("q"));
    scope.declare("p", "urn:2");
    auto const two = scope.scope();
    CHECK(two != one);
    CHECK(scope.space(scope.find_declaration("p").value()) == "urn:2");
    CHECK_FALSE(scope.is_in_scope(first));
    scope.shrink(1);
    CHECK(scope.scope() == one);
    CHECK(scope.is_in_scope(first));
    scope.declare("p", "urn:2");
    CHECK(scope.scope() == two);
    CHECK(scope.find("p") == "urn:2");
    scope.shrink(1);
    scope.declare("p", "urn:3");
    CHECK(scope.scope() != two);
    CHECK(scope.find("p") == "urn:3");
    scope.shrink(0);
    CHECK(scope.scope() == none);
    CHECK_FALSE(scope.find("p").has_value());
    CHECK_FALSE(scope.is_in_scope(first));
    // What stood behind another one is not the same behind this one.
    scope.declare("q", "urn:1");
    scope.declare("p", "urn:3");
    CHECK(scope.scope() != two);
    CHECK(scope.find("p") == "urn:3");
    CHECK(scope.find("q") == "urn:1");
}

TEST_CASE("A declaration that was found is found again as long as it would be") {
    xml_detail::namespaces scope;
    auto const undeclared = scope.find_declaration("").value();
    CHECK(scope.space(undeclared) == "");
    CHECK(scope.is_in_scope(undeclared));
    scope.declare("p", "urn:p");
    auto const found = scope.find_declaration("p").value();
    CHECK(scope.is_in_scope(undeclared));
    scope.declare("q", "urn:q");
    CHECK(scope.is_in_scope(found));
    scope.declare("", "urn:default");
    CHECK_FALSE(scope.is_in_scope(undeclared));
    CHECK(scope.space(scope.find_declaration("").value()) == "urn:default");
    scope.shrink(0);
    scope.declare("p", "urn:p");
    CHECK(scope.is_in_scope(found));
    scope.shrink(0);
    scope.declare("p", "urn:other");
    CHECK_FALSE(scope.is_in_scope(found));
}

TEST_CASE("Prefixes of any length are told apart") {
    xml_detail::namespaces scope;
    for (std::size_t size = 1; size < 300; ++size)
        scope.declare(std::string(size, 'p'), std::to_string(size));
    scope.declare("pppppppq", "q");
    scope.declare("ppppppqp", "r");
    for (std::size_t size = 1; size < 300; ++size)
        CHECK(scope.find(std::string(size, 'p')) == std::to_string(size));
    CHECK(scope.find("pppppppq") == "q");
    CHECK(scope.find("ppppppqp") == "r");
    CHECK_FALSE(scope.find(std::string(300, 'p')));
}

TEST_CASE("Misspellings of the namespace of WebDAV") {
    for (std::string_view const space : {"dav:", "Dav:", "DAV", "dav", " DAV:", "DAV: ", "\"DAV:\"",
                                         "'DAV:'", "\\\"DAV:\\\"", "\tDAV:\n"})
        CHECK(is_nearly_dav(space));
    for (std::string_view const space :
         {"", " ", "DAV::", "DAV;", "XDAV:", "DAV:x", "urn:dav:", "DA:", "\"\"", "http://dav:"})
        CHECK_FALSE(is_nearly_dav(space));
}

TEST_CASE("namespaces: a prefix is found among any number of declarations") {
    xml_detail::namespaces scope;
    auto const prefix = [](int i) { return "a prefix of some size" + std::to_string(i % 250); };
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 1000; ++i) {
            scope.declare(prefix(i), "urn:" + std::to_string(i));
            REQUIRE(scope.find(prefix(i)) == "urn:" + std::to_string(i));
            REQUIRE(scope.find(prefix(0)) == "urn:" + std::to_string(i / 250 * 250));
            REQUIRE_FALSE(scope.find("none"));
        }
        auto const outermost = [&] {
            xml_detail::namespaces one;
            one.declare(prefix(0), "urn:0");
            return *one.find_declaration(prefix(0));
        };
        CHECK_FALSE(scope.is_in_scope(outermost()));
        for (std::size_t size = 1000; size-- > 1;) {
            scope.shrink(size);
            auto const last = static_cast<int>(size) - 1;
            REQUIRE(scope.find(prefix(last)) == "urn:" + std::to_string(last));
            auto const found = scope.find_declaration(prefix(last));
            REQUIRE(found);
            REQUIRE(scope.is_in_scope(*found));
        }
        scope.shrink(0);
        CHECK_FALSE(scope.find(prefix(0)));
    }
}
