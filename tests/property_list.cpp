// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/property_list.hpp>

#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/value/number.hpp>
#include <support/catch.hpp>

#include <string>
#include <type_traits>

namespace ms = multistatus;

namespace {

inline constexpr ms::property<"urn:x", "a", int> a;
inline constexpr ms::property<"urn:x", "b", long> b;

using first = ms::property_list<a>;
using second = ms::property_list<b>;

template <class List>
std::string names_of() {
    std::string names;
    List::for_each([&names](ms::name n) { names += n.local; });
    return names;
}

}  // namespace

TEST_CASE("property_list: visits in order") {
    CHECK(names_of<ms::property_list<b, a>>() == "ba");
    CHECK(names_of<ms::property_list<>>().empty());
    static_assert(ms::property_list<b, a>::size == 2);
}

TEST_CASE("property_list: several lists as one") {
    using both = ms::joined_properties<first, second, ms::property_list<>>;
    static_assert(both::size == 2);
    CHECK(names_of<both>() == "ab");
    CHECK(names_of<ms::joined_properties<second>>() == "b");
}
