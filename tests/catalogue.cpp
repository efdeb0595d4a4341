// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/catalogue.hpp>

#include <multistatus/codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace multistatus;

namespace {

template <class T, auto Property>
inline constexpr bool has_type =
    std::is_same_v<T, typename std::remove_cv_t<decltype(Property)>::value_type>;

// RFC 4918, 15
static_assert(has_type<date_time, dav::creationdate>);
static_assert(has_type<std::string_view, dav::displayname>);
static_assert(has_type<language_list, dav::getcontentlanguage>);
static_assert(has_type<std::uint64_t, dav::getcontentlength>);
static_assert(has_type<media_type, dav::getcontenttype>);
static_assert(has_type<entity_tag, dav::getetag>);
static_assert(has_type<http_date, dav::getlastmodified>);
static_assert(has_type<std::vector<active_lock>, dav::lockdiscovery>);
static_assert(has_type<resource_types, dav::resourcetype>);
static_assert(has_type<std::vector<lock_entry>, dav::supportedlock>);
// Others
static_assert(has_type<quota, dav::quota_available_bytes>);
static_assert(has_type<uri_text, dav::sync_token>);
static_assert(has_type<current_principal, dav::current_user_principal>);
static_assert(has_type<privilege_set, dav::current_user_privilege_set>);
static_assert(has_type<std::vector<href>, dav::group_membership>);
static_assert(has_type<href, dav::checked_in>);
static_assert(has_type<std::optional<fork_policy>, dav::checkin_fork>);
static_assert(has_type<bool, dav::unreserved>);
static_assert(has_type<utc_date_time, caldav::min_date_time>);
static_assert(has_type<calendar_data, caldav::calendar_data>);
static_assert(has_type<localized_text, carddav::addressbook_description>);
static_assert(has_type<presence, calendarserver::subscribed_strip_todos>);
static_assert(has_type<color, apple::calendar_color>);
static_assert(has_type<unix_time, nextcloud::creation_time>);
static_assert(has_type<spelled_bool<"T", "F">, apache::executable>);

// RFC 4918, 9.1; each of the others says it for itself
static_assert(dav::getetag.in_allprop && dav::lockdiscovery.in_allprop);
static_assert(calendarserver::getctag.in_allprop && apple::calendar_color.in_allprop);
static_assert(!dav::quota_used_bytes.in_allprop && !dav::sync_token.in_allprop);
static_assert(!dav::owner.in_allprop && !dav::checked_in.in_allprop);
static_assert(!caldav::calendar_data.in_allprop && !carddav::address_data.in_allprop);

inline constexpr property<"urn:x", "rating", int> rating;
inline constexpr property<"urn:x", "authors", std::vector<href>> authors;

}  // namespace

TEST_CASE("catalogue: the shape of what is known") {
    static_assert(shape_of_property(dav::getcontentlength) == value_shape::integer);
    static_assert(shape_of_property({"DAV:", "quota-used-bytes"}) == value_shape::integer);
    static_assert(shape_of_property({"DAV:", "resourcetype"}) == value_shape::elements);
    CHECK(shape_of_property(dav::lockdiscovery) == value_shape::elements);
    CHECK(shape_of_property(dav::supportedlock) == value_shape::elements);
    CHECK(shape_of_property(dav::acl) == value_shape::elements);
    CHECK(shape_of_property(dav::current_user_principal) == value_shape::elements);
    CHECK(shape_of_property(dav::displayname) == value_shape::text);
    CHECK(shape_of_property(caldav::max_resource_size) == value_shape::integer);
    CHECK(shape_of_property(dav::invite) == value_shape::any);
}

TEST_CASE("catalogue: what is not known has no shape") {
    CHECK_FALSE(shape_of_property({"DAV:", "x"}));
    CHECK_FALSE(shape_of_property({"DAV:", "getetaf"}));
    CHECK_FALSE(shape_of_property({"DAV:", ""}));
    CHECK_FALSE(shape_of_property({"", "getetag"}));
    CHECK_FALSE(shape_of_property({"dav:", "getetag"}));
    CHECK_FALSE(shape_of_property({"DAV:", std::string(1000, 'x')}));
}

TEST_CASE("catalogue: every property is found, under a name of its own") {
    std::set<std::string> names;
    std::size_t count = 0;
    known_properties::for_each([&](auto p) {
        CAPTURE(to_string(name(p)));
        CHECK(shape_of_property(p) == p.shape);
        CHECK(names.insert(to_string(name(p))).second);
        ++count;
    });
    CHECK(count == known_properties::size);
}

TEST_CASE("catalogue: one's own properties") {
    using mine = joined_properties<known_properties, property_list<rating, authors>>;
    static_assert(shape_of_property<mine>(rating) == value_shape::integer);
    static_assert(shape_of_property<property_list<authors>>(authors) == value_shape::elements);
    CHECK(shape_of_property<mine>(dav::getetag) == value_shape::text);
    CHECK_FALSE(shape_of_property(rating));
    CHECK_FALSE(shape_of_property<property_list<>>(rating));
}
