// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/serializer.hpp>

#include <multistatus/json.hpp>

#include <support/catch.hpp>

#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace ms = multistatus;

namespace {

// What nlohmann takes for convertible, and in which direction.
template <class Json, class T>
concept made_of =
    requires(T const& value) { Json(value); } && std::is_constructible_v<Json, T const&>;
template <class Json, class T>
concept read_as = requires(Json const& tree) { tree.template get<T>(); };

template <class Json>
void check_conversions() {
    static_assert(made_of<Json, ms::document> && read_as<Json, ms::document>);
    static_assert(made_of<Json, ms::response> && read_as<Json, ms::response>);
    static_assert(made_of<Json, ms::owned_element> && read_as<Json, ms::owned_element>);
    static_assert(made_of<Json, ms::status> && read_as<Json, ms::status>);
    static_assert(made_of<Json, std::vector<ms::response>>);
    // Nobody would own what these look at.
    static_assert(made_of<Json, ms::response_view> && !read_as<Json, ms::response_view>);
    static_assert(made_of<Json, ms::propstat> && !read_as<Json, ms::propstat>);
    static_assert(made_of<Json, ms::element> && !read_as<Json, ms::element>);
    static_assert(made_of<Json, ms::error> && !read_as<Json, ms::error>);
    static_assert(made_of<Json, ms::description> && !read_as<Json, ms::description>);
}

}  // namespace

TEST_CASE("What owns what it holds goes to nlohmann and back, what looks at it goes there") {
    check_conversions<nlohmann::json>();
    check_conversions<nlohmann::ordered_json>();
}

TEST_CASE("A response in containers, there and back, though there is no empty one") {
    auto const doc =
        ms::parse<ms::json>(R"({"responses":[{"href":"/a","status":404},{"id":"b","status":200}]})")
            .value();
    std::map<std::string, ms::response> const by_name{{"a", doc[0]}, {"b", doc[1]}};
    nlohmann::json const tree = by_name;
    CHECK(tree.dump() == R"({"a":{"href":"/a","status":404},"b":{"id":"b","status":200}})");
    CHECK(tree.get<std::map<std::string, ms::response>>() == by_name);
    CHECK(tree.at("a").get<ms::response>() == doc[0]);
    auto const pair = nlohmann::json::array({tree.at("a"), tree.at("b")});
    CHECK(pair.get<std::vector<ms::response>>() ==
          std::vector<ms::response>(doc.begin(), doc.end()));
}
