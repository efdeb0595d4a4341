// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/lasting_name.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/property.hpp>
#include <multistatus/value/number.hpp>
#include <support/catch.hpp>

#include <string>
#include <type_traits>

using namespace multistatus;
using detail::full_name_of;
using detail::has_lasting_name;

namespace {

inline constexpr property<"urn:x", "size", int> size;
inline constexpr property<"urn:y", "size", int> other_size;

}  // namespace

TEST_CASE("lasting_name: one object for each property, whatever its value") {
    int const value = 1;
    CHECK(&full_name_of(size) == &full_name_of(size(value)));
    CHECK(&full_name_of(size) == &full_name_of(size(2u)));
    CHECK(&full_name_of(size) != &full_name_of(other_size));
    CHECK(full_name_of(size(1)) == name{"urn:x", "size"});
}

TEST_CASE("lasting_name: what is named at run time has none") {
    static_assert(has_lasting_name<std::remove_cv_t<decltype(size)>>);
    static_assert(!has_lasting_name<name>);
    static_assert(!has_lasting_name<text_property<std::string>>);
    static_assert(std::is_same_v<decltype(full_name_of(dav::collection)), name>);
    CHECK(full_name_of(dav::collection) == dav::collection);
}
