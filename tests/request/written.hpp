// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/property_name.hpp>
#include <multistatus/result.hpp>

#include <support/catch.hpp>
#include <support/well_formed.hpp>

#include <string>
#include <string_view>

namespace multistatus::test {

constexpr std::string_view caldav_space = "urn:ietf:params:xml:ns:caldav";
constexpr std::string_view carddav_space = "urn:ietf:params:xml:ns:carddav";

/// What a vocabulary has: an empty object that is a name.
struct etag_property {
    constexpr operator name() const noexcept { return {dav_namespace, "getetag"}; }
};
struct data_property {
    constexpr operator name() const noexcept { return {caldav_space, "calendar-data"}; }
};
constexpr etag_property etag{};
constexpr data_property calendar_text{};
constexpr property_name display_name{dav_namespace, "displayname"};
constexpr property_name dead_rating{"urn:z", "rating"};
constexpr property_name no_name{"urn:z", "a b"};

/// The body without its XML declaration; another reader must find it well-formed.
inline std::string bare(std::string const& body) {
    constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    INFO(body);
    CHECK(is_well_formed(body));
    REQUIRE(body.substr(0, declaration.size()) == declaration);
    return body.substr(declaration.size());
}
inline std::string bare(result<std::string> const& body) {
    INFO(to_string(body.error()));
    REQUIRE(body);
    return bare(*body);
}

}  // namespace multistatus::test
