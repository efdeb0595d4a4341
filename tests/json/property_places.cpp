// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/property_places.hpp>

#include <support/catch.hpp>

#include <string>

using multistatus::detail::text_buffer;
using multistatus::json_detail::property_places;

namespace {

std::string joined(property_places const& places, std::string_view written) {
    text_buffer bytes;
    bytes.append(written);
    return places.join(bytes) ? std::string(bytes.view()) : "unknown";
}

}  // namespace

TEST_CASE("property_places: an object is made of what is known") {
    property_places places;
    CHECK(joined(places, "") == "unknown");
    places.begin();
    CHECK(joined(places, "") == "{}");
    places.add(0, 4, 7);
    places.add(6, 10, 3);
    CHECK(joined(places, "#\"a\"#1#\"b\"#2") == "{\"a\":1,\"b\":2}");
    places.begin();
    CHECK(joined(places, "") == "{}");
}

TEST_CASE("property_places: one that is there twice, or not known, makes all unknown") {
    property_places places;
    places.begin();
    for (std::size_t i = 0; i < 64; ++i)
        places.add(i, i, i);
    CHECK(joined(places, std::string(64, '#')) != "unknown");
    places.add(64, 64, 63);
    CHECK(joined(places, std::string(65, '#')) == "unknown");
    places.begin();
    places.distrust();
    places.add(0, 1, 0);
    CHECK(joined(places, "##") == "unknown");
}
